import {
  type Accent,
  type AccentColours,
  type Colour,
  coloursOf,
  SCHEMES,
  type Scheme,
  SURFACES,
} from './accent.ts';

/** WCAG 2.2, success criterion 1.4.3: text of usual size against what it stands on. */
export const LEAST_CONTRAST = 4.5;

/** Where letters in a colour of the accent meet a surface. */
const MEETINGS = [
  'links on paper',
  'links on cards',
  'links in wells',
  'buttons',
  'chips',
] as const;
export type Meeting = (typeof MEETINGS)[number];
export type Contrast = { meeting: Meeting; scheme: Scheme; ratio: number };

/** The contrast of an accent wherever it carries letters, in light and in dark. */
export function contrastsOf(accent: Accent): Contrast[] {
  const colours = coloursOf(accent);
  return SCHEMES.flatMap((scheme) =>
    MEETINGS.map((meeting) => {
      const [one, other] = lettersOn(meeting, colours[scheme], scheme);
      return { meeting, scheme, ratio: contrast(one, other) };
    }),
  );
}

function lettersOn(meeting: Meeting, own: AccentColours, scheme: Scheme): [Colour, Colour] {
  const { paper, sunken, surface } = SURFACES[scheme];
  if (meeting === 'links on paper') return [own.accent, paper];
  if (meeting === 'links on cards') return [own.accent, surface];
  if (meeting === 'links in wells') return [own.accent, sunken];
  if (meeting === 'buttons') return [own['on-accent'], own.accent];
  return [own['accent-strong'], own['accent-soft']];
}

/** The ratio of two colours, 1 to 21, cut to hundredths: rounding would let 4.496 pass as 4.5. */
export function contrast(one: Colour, other: Colour): number {
  return ratioOf(linear(one), linear(other));
}

/** The same of two sRGB colours with channels of 0 to 255. */
export function contrastOfScreenColours(one: readonly number[], other: readonly number[]): number {
  const light = (channels: readonly number[]) => channels.map((one) => expanded(one / 255));
  return ratioOf(light(one), light(other));
}

function ratioOf(one: readonly number[], other: readonly number[]): number {
  const [bright, dim] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  const ratio = ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
  return Math.floor(ratio * 100 + 1e-9) / 100;
}

/** WCAG 2.2, relative luminance. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From the curve of sRGB to light (IEC 61966-2-1). */
function expanded(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/**
 * OKLCH as linear light of sRGB. What a screen cannot show is cut off, as browsers do.
 * Matrices: Björn Ottosson, 'A perceptual color space for image processing'.
 */
function linear({ chroma, hue, lightness }: Colour): number[] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}
