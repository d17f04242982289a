import type { CertificatePage } from '#db/certificates/page.ts';
import type { Standing } from '#db/certificates/standing.ts';
import { escaped } from '../ui/escaped.ts';
import { widthInEms } from './badge-width.ts';
import { levelName, trackName, unavailableText } from './words.ts';

/** What a badge can say; `gone` when the app cannot be had, whatever its certificate says. */
type Saying = Standing | 'gone';
type Words = { left: string; right: string };

const HEIGHT = 20;
const TEXT = 11;
/** Left of the icon, between the parts, and at the ends. */
const GAP = 6;
const ICON = 14;
/** Longer names of a platform are cut, so that a badge stays one line on a telephone. */
const LONGEST_NAME = 32;
const FONT = "Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** Shapes on a square of 24: one for each thing that a badge says. */
const SHAPES: Record<Saying, string> = {
  valid:
    'M3.85 8.62a4 4 0 0 1 4.78-4.77 4 4 0 0 1 6.74 0 4 4 0 0 1 4.78 4.78 4 4 0 0 1 0 6.74 4 4 0 0 1-4.77 4.78 4 4 0 0 1-6.75 0 4 4 0 0 1-4.78-4.77 4 4 0 0 1 0-6.76ZM8.5 12l2.5 2.5 4.5-4.5',
  lapsed:
    'M21 13V6a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h8M8 2v4M16 2v4M3 10h18M17 17l5 5M22 17l-5 5',
  suspended: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M9.5 15V9M14.5 15V9',
  revoked: 'M7.86 2h8.28L22 7.86v8.28L16.14 22H7.86L2 16.14V7.86ZM9 9l6 6M15 9l-6 6',
  superseded: 'M12 3l9 5-9 5-9-5ZM3 12.5l9 5 9-5M3 16.5l9 5 9-5',
  gone: 'M5 5l14 14M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20',
};

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * A certificate as a small picture that can stand on any page: nothing in it is loaded from
 * elsewhere. One that does not count differs in word, sign and frame, not in colour alone.
 * @param platform the name of the platform
 */
export function badgeSvg(certificate: CertificatePage, platform: string): string {
  const saying = sayingOf(certificate);
  const { left, right } = wordsOf(saying, certificate, shortened(plain(platform)));
  const title = escaped(titleOf(certificate, `${left}: ${right}`));
  const [leftWidth, rightWidth] = [textWidth(left), textWidth(right)];
  const rightStart = GAP + ICON + GAP / 2 + leftWidth + GAP;
  const width = rightStart + GAP + rightWidth + GAP + 1;
  const counts = saying === 'valid';
  const ink = counts ? '#ffffff' : '#38332c';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    counts ? filledFrame(width, rightStart) : brokenFrame(width, rightStart),
    `<path transform="translate(${GAP} ${(HEIGHT - ICON) / 2}) scale(${round(ICON / 24)})" d="${SHAPES[saying]}" fill="none" stroke="${ink}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<g fill="${ink}" font-family="${FONT}" font-size="${TEXT}" font-weight="600">`,
    textAt(left, GAP + ICON + GAP / 2, leftWidth),
    textAt(right, rightStart + GAP, rightWidth),
    '</g></svg>\n',
  ].join('');
}

function sayingOf({ app, standing }: CertificatePage): Saying {
  return unavailableText[app.availability] === null ? standing : 'gone';
}

function wordsOf(saying: Saying, certificate: CertificatePage, platform: string): Words {
  const { appVersion, level, until } = certificate;
  const says: Record<Saying, Words> = {
    valid: {
      left: `Certified by ${platform}`,
      right: `${levelName[level]} · until ${day.format(until)}`,
    },
    lapsed: {
      left: `${platform} certificate lapsed`,
      right: `${levelName[level]} · ended ${day.format(until)}`,
    },
    suspended: {
      left: `${platform} certificate suspended`,
      right: `${levelName[level]} · does not count now`,
    },
    revoked: { left: `${platform} certificate revoked`, right: 'Does not count' },
    superseded: { left: `${platform} certificate replaced`, right: 'By a newer one' },
    gone: {
      left: `Not on offer at ${platform}`,
      right: `${levelName[level]} · for version ${appVersion}`,
    },
  };
  return says[saying];
}

function titleOf({ app, appVersion, track }: CertificatePage, said: string): string {
  return plain(`${app.name} ${appVersion}, ${trackName[track]}. ${said}`);
}

function filledFrame(width: number, rightStart: number): string {
  return (
    `<rect width="${width}" height="${HEIGHT}" rx="4" fill="#17643f"/>` +
    `<path d="M4 0H${rightStart}V${HEIGHT}H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z" fill="#26231e"/>`
  );
}

function brokenFrame(width: number, rightStart: number): string {
  return (
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="#fbfaf7" stroke="#7a7268" stroke-dasharray="3 2"/>` +
    `<path d="M${rightStart} 4V${HEIGHT - 4}" stroke="#7a7268"/>`
  );
}

function textAt(text: string, x: number, width: number): string {
  return `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

function textWidth(text: string): number {
  return Math.ceil(widthInEms(text) * TEXT);
}

function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= LONGEST_NAME ? name : `${signs.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** Without what XML cannot hold. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
