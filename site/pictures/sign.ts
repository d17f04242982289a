import { escaped } from '../ui/escaped.ts';
import type { PictureContent } from './content.ts';
import { COLOUR, PICTURE, SHADES } from './look.ts';
import type { Typeface } from './typeface.ts';
import { drawable } from './words.ts';

type Sign = PictureContent['sign'];

/** The side of an icon on a picture, in pixels. */
export const ICON_SIDE = 240;
const PANEL = 420;
const CENTRE = { x: PICTURE.width - PANEL / 2, y: PICTURE.height / 2 };
const CORNER = { x: CENTRE.x - ICON_SIDE / 2, y: CENTRE.y - ICON_SIDE / 2 };
const RADIUS = 0.22 * ICON_SIDE;

/** The panel at the right with an icon on its tint, initials, or the mark of the marketplace. */
export function signSvg(sign: Sign, icon: Buffer | null, typeface: Typeface): string {
  if (sign.kind === 'icon') {
    if (!icon) return signSvg(sign.instead, null, typeface);
    return panel(sign.tint ?? COLOUR.sunken) + iconSvg(icon);
  }
  const letters = sign.kind === 'initials' ? drawable(sign.letters, typeface) : null;
  if (sign.kind === 'mark' || !letters) return panel(COLOUR.accentSoft) + markSvg();
  const [surface, ink] = SHADES[sign.shade] ?? SHADES[0];
  return (
    panel(COLOUR.sunken) +
    tile(`fill="${surface}"`) +
    `<text x="${CENTRE.x}" y="${CENTRE.y + 34}" font-size="96" font-weight="600" ` +
    `letter-spacing="-2" text-anchor="middle" fill="${ink}">${escaped(letters)}</text>` +
    hairline()
  );
}

function panel(fill: string): string {
  return `<rect x="${PICTURE.width - PANEL}" width="${PANEL}" height="${PICTURE.height}" fill="${fill}"/>`;
}

function iconSvg(icon: Buffer): string {
  const source = `data:image/png;base64,${icon.toString('base64')}`;
  return (
    `<clipPath id="round">${tile('')}</clipPath><image x="${CORNER.x}" y="${CORNER.y}" ` +
    `width="${ICON_SIDE}" height="${ICON_SIDE}" href="${source}" clip-path="url(#round)"/>` +
    hairline()
  );
}

function markSvg(): string {
  return (
    `<g transform="translate(${CENTRE.x - 112} ${CENTRE.y - 112}) scale(7)" fill="none" ` +
    `stroke="${COLOUR.accent}" stroke-width="2.25" stroke-linejoin="round">` +
    '<rect x="4" y="5" width="24" height="22" rx="5"/><path d="M4 13h24"/>' +
    '<path d="M11 27 19 13" stroke-linecap="round"/></g>'
  );
}

function tile(paint: string): string {
  return (
    `<rect x="${CORNER.x}" y="${CORNER.y}" width="${ICON_SIDE}" height="${ICON_SIDE}" ` +
    `rx="${RADIUS}" ${paint}/>`
  );
}

function hairline(): string {
  return tile('fill="none" stroke="#000" stroke-opacity="0.1" stroke-width="1.5"');
}
