import { chance, pick, seeded } from '#db/seed/random.ts';
import { contrast, inkOn, mix, type Palette, paletteOf, readable } from '../palette.ts';

type Chrome = 'sidebar' | 'brand-sidebar' | 'rail' | 'top-bar' | 'tabs' | 'floating';

/** How one app's windows look: its colours, its measures and how its frame is built. */
export type Look = {
  dark: boolean;
  chrome: Chrome;
  /** Whether the window stands on a coloured surface instead of filling the picture. */
  inset: boolean;
  /** Corner radius of cards, in picture units. */
  radius: number;
  /** Height of a list row. */
  row: number;
  backdrop: string;
  page: string;
  panel: string;
  sunken: string;
  line: string;
  ink: string;
  soft: string;
  brand: string;
  onBrand: string;
  brandSoft: string;
  /** Text in the brand's colour on the page. */
  brandInk: string;
  /** The brand's surface for bars and sidebars, with its text. */
  bar: string;
  onBar: string;
  inks: readonly string[];
  good: string;
  warn: string;
  bad: string;
};

type Ground = Pick<Look, 'page' | 'panel' | 'sunken' | 'line' | 'ink' | 'soft'>;

function lightGround(palette: Palette, tinted: boolean): Ground {
  const page = tinted ? mix('#ffffff', palette.pale, 0.6) : '#ffffff';
  return {
    page,
    panel: '#ffffff',
    sunken: tinted ? mix(palette.pale, palette.bright, 0.12) : mix('#f5f5f4', palette.pale, 0.5),
    line: mix('#e4e4e2', palette.bright, 0.2),
    ink: mix('#1c1d21', palette.deep, 0.5),
    soft: mix('#62656d', palette.deep, 0.2),
  };
}

function darkGround(palette: Palette): Ground {
  const page = mix('#15161a', palette.deep, 0.3);
  return {
    page,
    panel: mix(page, '#ffffff', 0.055),
    sunken: mix(page, '#000000', 0.25),
    line: mix(page, '#ffffff', 0.13),
    ink: '#f1f1f0',
    soft: mix(page, '#ffffff', 0.62),
  };
}

function inksOf(palette: Palette, panel: string): string[] {
  const { base, accent, bright, deep } = palette;
  const wanted = [
    base,
    accent,
    mix(base, bright, 0.55),
    mix(deep, base, 0.35),
    mix(accent, panel, 0.45),
    mix(base, panel, 0.5),
  ];
  return wanted.map((colour) =>
    contrast(colour, panel) >= 1.5
      ? colour
      : mix(colour, contrast(panel, '#ffffff') > 4 ? bright : deep, 0.4),
  );
}

/** The look of an app by its slug: the same for all of its screenshots. */
export function lookOf(slug: string): Look {
  const random = seeded(`look ${slug}`);
  const palette = paletteOf(slug);
  const { base, deep, bright, pale } = palette;
  const dark = chance(random, 0.24);
  const ground = dark ? darkGround(palette) : lightGround(palette, chance(random, 0.45));
  const brand = readable(ground.page, dark ? 3.2 : 1.8, [
    base,
    mix(base, dark ? bright : deep, 0.3),
    mix(base, bright, 0.6),
  ]);
  const bar = dark
    ? mix(ground.page, base, 0.16)
    : pick(random, [base, deep, mix(deep, base, 0.35)]);
  return {
    dark,
    ...ground,
    chrome: pick(random, [
      'sidebar',
      'sidebar',
      'brand-sidebar',
      'rail',
      'top-bar',
      'tabs',
      'floating',
    ] as const),
    inset: chance(random, 0.5),
    radius: pick(random, [4, 8, 12, 18]),
    row: pick(random, [58, 64, 70]),
    backdrop: pick(
      random,
      [mix(pale, bright, 0.5), bright, base, mix(base, deep, 0.45)].filter(
        (colour) => contrast(colour, bar) >= 1.3 && contrast(colour, ground.page) >= 1.12,
      ),
    ),
    brand,
    onBrand: inkOn(brand, palette),
    brandSoft: mix(ground.panel, brand, dark ? 0.26 : 0.13),
    brandInk: readable(ground.panel, 4.5, [
      brand,
      mix(brand, dark ? '#ffffff' : deep, 0.5),
      dark ? bright : deep,
    ]),
    bar,
    onBar: readable(bar, 4.5, ['#ffffff', deep]),
    inks: inksOf(palette, ground.panel),
    good: dark ? '#5fc98f' : '#1c8555',
    warn: dark ? '#e9b44c' : '#a86608',
    bad: dark ? '#f08a80' : '#c03b2e',
  };
}
