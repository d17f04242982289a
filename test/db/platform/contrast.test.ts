import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Colour, coloursOf, SCHEMES, SURFACES, USUAL_ACCENT } from '#db/platform/accent.ts';
import {
  contrast,
  contrastOfScreenColours,
  contrastsOf,
  LEAST_CONTRAST,
} from '#db/platform/contrast.ts';

const black: Colour = { lightness: 0, chroma: 0, hue: 0 };
const white: Colour = { lightness: 1, chroma: 0, hue: 0 };

// The figures are those that WebAIM's contrast checker and the understanding of WCAG 1.4.3 name.
test.each([
  ['black on white', [0, 0, 0], [255, 255, 255], 21],
  ['#777777 on white, which just fails', [119, 119, 119], [255, 255, 255], 4.47],
  ['#767676 on white, which just passes', [118, 118, 118], [255, 255, 255], 4.54],
  ['red on white', [255, 0, 0], [255, 255, 255], 3.99],
  ['blue on white', [0, 0, 255], [255, 255, 255], 8.59],
  ['green on black', [0, 255, 0], [0, 0, 0], 15.3],
  ['a colour on itself', [12, 200, 90], [12, 200, 90], 1],
])('the contrast of %s is the known one', (_, one, other, ratio) => {
  expect(contrastOfScreenColours(one, other)).toBe(ratio);
  expect(contrastOfScreenColours(other, one)).toBe(ratio);
});

// sRGB red, green and blue in OKLCH, as CSS Color 4 gives them.
test.each<[string, Colour, readonly number[]]>([
  ['black', black, [0, 0, 0]],
  ['white', white, [255, 255, 255]],
  ['red', { lightness: 0.62796, chroma: 0.25768, hue: 29.2339 }, [255, 0, 0]],
  ['green', { lightness: 0.86644, chroma: 0.29483, hue: 142.4953 }, [0, 255, 0]],
  ['blue', { lightness: 0.45201, chroma: 0.31321, hue: 264.052 }, [0, 0, 255]],
])('%s is the same in OKLCH and on the screen', (_, colour, channels) => {
  for (const [other, screen] of [
    [white, [255, 255, 255]],
    [black, [0, 0, 0]],
  ] as const) {
    const known = contrastOfScreenColours(channels, screen);
    expect(Math.abs(contrast(colour, other) - known)).toBeLessThanOrEqual(0.011);
  }
});

test('the accent of the style sheet can be read everywhere', () => {
  for (const { meeting, ratio, scheme } of contrastsOf(USUAL_ACCENT)) {
    expect(ratio, `${meeting} in ${scheme}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});

test('the colours here are those of the style sheet', () => {
  const file = path.resolve(import.meta.dirname, '../../../site/styles/tokens.css');
  const sheet = readFileSync(file, 'utf8')
    .replaceAll('var(--accent-hue)', '255')
    .replace(/\s+/g, ' ');
  const written = (name: string, place: number) => {
    const [, text = ''] = new RegExp(`--${name}: light-dark\\((.*?)\\);`).exec(sheet) ?? [];
    const [, lightness, chroma, hue] =
      [...text.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)][place] ?? [];
    return { lightness: Number(lightness), chroma: Number(chroma), hue: Number(hue) };
  };
  const own = coloursOf(USUAL_ACCENT);
  for (const [place, scheme] of SCHEMES.entries()) {
    for (const [name, colour] of Object.entries({ ...own[scheme], ...SURFACES[scheme] })) {
      const { chroma, hue, lightness } = written(name, place);
      const found = { lightness, chroma, hue: chroma === 0 ? colour.hue : hue };
      expect(found, `--${name} in ${scheme}`).toEqual(colour);
    }
  }
});
