import { type Accent, type Colour, coloursOf } from '#db/platform/accent.ts';

/** The style sheet of an accent of one's own; outside all layers, so that it wins over the tokens. */
export function themeSheet(accent: Accent): string {
  const { dark, light } = coloursOf(accent);
  const names = ['accent', 'accent-strong', 'accent-soft', 'on-accent'] as const;
  const lines = names.map(
    (name) => `--${name}:light-dark(${colourText(light[name])},${colourText(dark[name])})`,
  );
  return `:root{--accent-hue:${accent.hue};${lines.join(';')}}\n`;
}

function colourText({ chroma, hue, lightness }: Colour): string {
  return `oklch(${lightness} ${chroma} ${hue})`;
}
