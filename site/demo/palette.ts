import { pick, type Random, seeded } from '#db/seed/random.ts';

/**
 * A brand's colours. Chosen in OKLCH so that one role has a like lightness in every palette
 * (deep about 0.25, bright about 0.88, pale about 0.96), then written as hex for SVG.
 */
export type Palette = {
  name: string;
  base: string;
  deep: string;
  bright: string;
  accent: string;
  pale: string;
};

/** The colours that one icon is painted with. */
export type Scheme = { ground: string; mark: string; second: string; third: string };

/** Name, base, deep, bright, accent, pale. */
const rows: readonly [string, string, string, string, string, string][] = [
  ['tomato', '#ed4138', '#430f13', '#fdccac', '#f3ba25', '#ffeee8'],
  ['brick', '#ae3f2c', '#361810', '#ebcba7', '#3baca6', '#faeee4'],
  ['tangerine', '#f37513', '#471d0d', '#f3dba9', '#294793', '#fdf1e4'],
  ['marigold', '#f7ae0c', '#422707', '#f8e8ab', '#d33c33', '#fdf4de'],
  ['mustard', '#c69f32', '#2d260e', '#efe6b1', '#056374', '#f7f2dd'],
  ['citron', '#cbd132', '#1f2f0b', '#ecf2ac', '#6356bf', '#f4f7dc'],
  ['leaf', '#3d9e34', '#062f11', '#c1eb95', '#f0cf4c', '#ecf7e6'],
  ['moss', '#526d34', '#192612', '#cfdca0', '#ec9845', '#eff3e5'],
  ['emerald', '#069163', '#032c1f', '#a3eac3', '#ebc75e', '#e7f7ef'],
  ['pine', '#135b42', '#05231a', '#9bdda8', '#f2ad73', '#e8f4ed'],
  ['teal', '#129390', '#002d2f', '#a6eae1', '#fe8f5b', '#e7f6f5'],
  ['lagoon', '#19b3c1', '#012e3c', '#b3eef1', '#f4e06a', '#e7f8fa'],
  ['sky', '#26a3e4', '#07294f', '#b5e7fe', '#faca4b', '#eaf6fd'],
  ['cobalt', '#1957d2', '#071a55', '#9ed1fd', '#fdc357', '#eaf2fe'],
  ['navy', '#173c70', '#061431', '#8dceee', '#f88a3d', '#e9f0f7'],
  ['indigo', '#4b44ca', '#191151', '#c4c4ff', '#69e2b2', '#eff0fd'],
  ['violet', '#824ae4', '#2b0d56', '#dec3ff', '#efd956', '#f4effe'],
  ['plum', '#722f7c', '#2b0930', '#f3b4dd', '#f9aa60', '#f6edf6'],
  ['magenta', '#d62a9f', '#42062f', '#fdc5de', '#6cd7e3', '#fdeef4'],
  ['rose', '#ed647c', '#4b0f1f', '#fed6d5', '#25467d', '#fcf0f0'],
  ['peach', '#f69f72', '#4b1e18', '#fee2c9', '#076b6f', '#fdf2ea'],
  ['sand', '#b8996d', '#2f2115', '#eee0c4', '#9f422b', '#f7f2e8'],
  ['slate', '#4f5f71', '#17202b', '#bfd5e2', '#fc9f30', '#eef1f5'],
  ['graphite', '#303339', '#14161b', '#dcd7cf', '#fd6a3a', '#f1f0ed'],
];

export const palettes: readonly Palette[] = rows.map(
  ([name, base, deep, bright, accent, pale]) => ({
    name,
    base,
    deep,
    bright,
    accent,
    pale,
  }),
);

const white = '#ffffff';

/** The palette of an app: its icon and its screenshots share it. */
export function paletteOf(slug: string): Palette {
  return pick(seeded(`palette ${slug}`), palettes);
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour `share` (0 to 1) of the way from one '#rrggbb' to another, in sRGB. */
export function mix(from: string, to: string, share: number): string {
  const [red, green, blue] = channels(from);
  const [toRed, toGreen, toBlue] = channels(to);
  const between = (start: number, end: number) =>
    Math.round(start + (end - start) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${between(red, toRed)}${between(green, toGreen)}${between(blue, toBlue)}`;
}

function luminance(hex: string): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = channels(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The first of the colours that reaches the contrast on the ground, else the one that comes nearest. */
export function readable(ground: string, wanted: number, colours: readonly string[]): string {
  const enough = colours.find((colour) => contrast(ground, colour) >= wanted);
  if (enough !== undefined) return enough;
  const [best] = [...colours].sort((a, b) => contrast(ground, b) - contrast(ground, a));
  return best ?? white;
}

/** White, or the palette's deep colour where white would be hard to read. */
export function inkOn(ground: string, palette: Palette): string {
  return readable(ground, 3, [white, palette.deep]);
}

const schemes: readonly ((palette: Palette) => Scheme)[] = [
  full,
  full,
  full,
  night,
  night,
  (palette) => paper(palette, white),
  (palette) => paper(palette, white),
  (palette) => paper(palette, palette.pale),
  bright,
];

/** One way to paint an icon with a palette: on colour, on dark, on paper or on its bright shade. */
export function schemeOf(random: Random, palette: Palette): Scheme {
  return pick(random, schemes)(palette);
}

function full(palette: Palette): Scheme {
  const { base, deep, bright, accent } = palette;
  const mark = inkOn(base, palette);
  const third = readable(base, 1.6, [accent, deep]);
  return { ground: base, mark, second: mark === white ? bright : white, third };
}

function night({ base, deep, bright, accent }: Palette): Scheme {
  return { ground: deep, mark: bright, second: readable(deep, 2.4, [accent, base]), third: white };
}

function paper({ base, deep, bright, accent }: Palette, ground: string): Scheme {
  return {
    ground,
    mark: readable(ground, 2.6, [base, deep]),
    second: readable(ground, 1.5, [accent, bright]),
    third: deep,
  };
}

function bright({ base, deep, bright: ground, accent }: Palette): Scheme {
  return { ground, mark: deep, second: readable(ground, 1.7, [base, accent]), third: white };
}
