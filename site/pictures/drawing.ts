import { escaped } from '../ui/escaped.ts';
import type { PictureContent } from './content.ts';
import { fitLines, type LineStyle } from './lines.ts';
import { COLOUR, PICTURE } from './look.ts';
import { signSvg } from './sign.ts';
import { FAMILY, type Typeface } from './typeface.ts';
import { drawable } from './words.ts';

/** Counted up when the drawing changes, so that no older one is shown. */
export const DRAWING = 1;

const LEFT = 80;
/** The column of words. */
const COLUMN = 620;
/** Where the middle block is centred, and the last lines stand. */
const MIDDLE = 310;
const LAST_BASELINE = 560;
const FACTS: LineStyle = { size: 27, weight: 500 };
const TITLE_WEIGHT = 680;
/** From the largest on; the first in which the whole title has room is taken. */
const TITLES = [
  { size: 68, lines: 2 },
  { size: 54, lines: 3 },
  { size: 44, lines: 4 },
] as const;
const TAGLINE = { size: 31, weight: 400, width: COLUMN, lines: 2 };

/**
 * A picture as SVG of 1200 by 630: the words at the left, the sign at the right.
 * @param icon the app's icon as a PNG, when the sign is one and it could be read
 */
export async function drawPicture(
  content: PictureContent,
  icon: Buffer | null,
  typeface: Typeface,
): Promise<string> {
  const { height, width } = PICTURE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FAMILY}">`,
    `<rect width="${width}" height="${height}" fill="${COLOUR.paper}"/>`,
    signSvg(content.sign, icon, typeface),
    headSvg(drawable(content.marketplace, typeface)),
    await middleSvg(content, typeface),
    await factsSvg(content, typeface),
    '</svg>',
  ].join('');
}

function headSvg(marketplace: string | null): string {
  const mark =
    `<g transform="translate(${LEFT - 5} 64) scale(1.25)" fill="none" stroke="${COLOUR.accent}" ` +
    'stroke-width="2.25" stroke-linejoin="round"><rect x="4" y="5" width="24" height="22" rx="5"/>' +
    '<path d="M4 13h24"/><path d="M11 27 19 13" stroke-linecap="round"/></g>';
  const style = { size: 26, weight: 600 };
  return mark + (marketplace ? line(marketplace, LEFT + 48, 93, style, COLOUR.soft) : '');
}

/** The title in the size that it has room in, and below it what it is. */
async function middleSvg({ text, title }: PictureContent, typeface: Typeface): Promise<string> {
  const name = drawable(title, typeface);
  const words = drawable(text, typeface);
  const large = await titleLines(name, typeface);
  const small = words ? (await fitLines(words, TAGLINE, typeface)).lines : [];
  const titleStep = large.size * 1.12;
  const smallStep = TAGLINE.size * 1.4;
  const gap = large.lines.length > 0 && small.length > 0 ? 22 : 0;
  const height = large.lines.length * titleStep + gap + small.length * smallStep;
  const top = MIDDLE - height / 2;
  const smallTop = top + large.lines.length * titleStep + gap;
  const titleStyle = { size: large.size, weight: TITLE_WEIGHT };
  return [
    ...large.lines.map((one, index) =>
      line(one, LEFT - 2, top + titleStep * index + large.size * 0.9, titleStyle, COLOUR.ink),
    ),
    ...small.map((one, index) =>
      line(one, LEFT, smallTop + smallStep * index + TAGLINE.size, TAGLINE, COLOUR.soft),
    ),
  ].join('');
}

async function titleLines(name: string | null, typeface: Typeface) {
  const [{ size: largest }] = TITLES;
  let fitted: { size: number; lines: string[] } = { size: largest, lines: [] };
  if (!name) return fitted;
  for (const room of TITLES) {
    const style = { ...room, weight: TITLE_WEIGHT, width: COLUMN };
    const { isWhole, lines } = await fitLines(name, style, typeface);
    fitted = { size: room.size, lines };
    if (isWhole) break;
  }
  return fitted;
}

/** Who made it; below, what customers and the platform say of it. */
async function factsSvg(content: PictureContent, typeface: Typeface): Promise<string> {
  const { certified, rating } = content;
  const by = drawable(content.by, typeface);
  const hasJudgement = rating !== null || certified !== null;
  const byBaseline = hasJudgement ? LAST_BASELINE - 44 : LAST_BASELINE;
  const parts: string[] = [];
  if (by) {
    const { lines } = await fitLines(by, { ...FACTS, width: COLUMN, lines: 1 }, typeface);
    parts.push(...lines.map((one) => line(one, LEFT, byBaseline, FACTS, COLOUR.ink)));
  }
  let x = LEFT;
  if (rating) {
    const words = `${rating.average} · ${rating.reviews}`;
    parts.push(starSvg(x, LAST_BASELINE), line(words, x + 38, LAST_BASELINE, FACTS, COLOUR.ink));
    x += 38 + (await typeface.width(words, FACTS)) + 36;
  }
  if (certified)
    parts.push(line(certified, x, LAST_BASELINE, { ...FACTS, weight: 600 }, COLOUR.good));
  return parts.join('');
}

function starSvg(x: number, baseline: number): string {
  const path =
    'M10 1.9l2.45 5.1 5.6.74-4.1 3.88 1.03 5.56L10 14.48l-4.98 2.7 1.03-5.56-4.1-3.88 5.6-.74z';
  const place = `translate(${x - 2} ${baseline - 24.5}) scale(1.45)`;
  return `<path d="${path}" fill="${COLOUR.star}" transform="${place}"/>`;
}

function line(text: string, x: number, y: number, style: LineStyle, fill: string): string {
  const spacing = style.size > 40 ? -0.022 * style.size : -0.008 * style.size;
  return (
    `<text x="${x}" y="${y.toFixed(1)}" font-size="${style.size}" font-weight="${style.weight}" ` +
    `letter-spacing="${spacing.toFixed(2)}" fill="${fill}">${escaped(text)}</text>`
  );
}
