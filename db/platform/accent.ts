/** A colour in OKLCH: lightness 0 to 1, chroma from 0 (grey) to about 0.3, hue in degrees. */
export type Colour = { lightness: number; chroma: number; hue: number };

/** What an operator chooses: hue in degrees, the two others in thousandths, as they are stored. */
export type Accent = { hue: number; chroma: number; lightness: number };

/** The accent of the style sheet, which holds while nobody has chosen another. */
export const USUAL_ACCENT: Accent = { hue: 255, chroma: 170, lightness: 480 };
/** What can be chosen; beyond, nothing that a screen shows would be different. */
export const ACCENT_LIMITS = { hue: 360, chroma: 300, lightness: 1000 } as const;

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours that follow from an accent; by these names, behind two hyphens, pages use them. */
export type AccentColours = Record<
  'accent' | 'accent-strong' | 'accent-soft' | 'on-accent',
  Colour
>;

/**
 * The accent's own colours in light and in dark, in the proportions of the style sheet. Dark is a
 * little lighter than the mirror image of light.
 */
export function coloursOf({ chroma, hue, lightness }: Accent): Record<Scheme, AccentColours> {
  const light = lightness / 1000;
  const dark = 1.24 - light;
  const full = chroma / 1000;
  const share = full / (USUAL_ACCENT.chroma / 1000);
  const colour = (at: number, chromaOf: number): Colour => {
    return { lightness: tidy(Math.min(1, Math.max(0, at))), chroma: tidy(chromaOf), hue };
  };
  return {
    light: {
      accent: colour(light, full),
      'accent-strong': colour(light - 0.08, full),
      'accent-soft': colour(0.955, 0.02 * share),
      'on-accent': colour(1, 0),
    },
    dark: {
      accent: colour(dark, 0.12 * share),
      'accent-strong': colour(dark + 0.08, 0.1 * share),
      'accent-soft': colour(0.29, 0.045 * share),
      'on-accent': colour(0.19, 0.03 * share),
    },
  };
}

function tidy(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

/** What the accent stands on, as the style sheet has it; a test holds the two together. */
export const SURFACES: Record<Scheme, Record<'paper' | 'surface' | 'sunken', Colour>> = {
  light: {
    paper: { lightness: 0.992, chroma: 0.003, hue: 85 },
    surface: { lightness: 1, chroma: 0, hue: 0 },
    sunken: { lightness: 0.968, chroma: 0.005, hue: 85 },
  },
  dark: {
    paper: { lightness: 0.19, chroma: 0.006, hue: 75 },
    surface: { lightness: 0.225, chroma: 0.007, hue: 75 },
    sunken: { lightness: 0.165, chroma: 0.006, hue: 75 },
  },
};
