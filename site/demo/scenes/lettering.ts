import { element, escapeXml } from '../svg.ts';

export const fontFamily = "Inter, 'Open Sans', 'Helvetica Neue', Arial, sans-serif";
export const monospace = "'JetBrains Mono', Menlo, Consolas, 'Liberation Mono', monospace";

type Lettering = {
  size?: number;
  weight?: 400 | 500 | 600 | 700;
  anchor?: 'start' | 'middle' | 'end';
  /** The most room the text may take; what does not fit ends in an ellipsis. */
  width?: number;
};

function share(letter: string): number {
  if (/[ilj.,:;'|!I()[\]{}]/.test(letter)) return 0.32;
  if (/[ftr]/.test(letter)) return 0.42;
  if (/[mwMW%@—…]/.test(letter)) return 0.9;
  if (/[A-Z0-9€&+]/.test(letter)) return 0.68;
  return letter === ' ' ? 0.29 : 0.58;
}

/** How wide a text is at most, in picture units: an upper estimate over the fonts that may be there. */
export function widthOf(text: string, size: number, weight = 400): number {
  let width = 0;
  for (const letter of text) width += share(letter);
  return width * size * (weight >= 600 ? 1.05 : 1);
}

/** The text, shortened with an ellipsis where it would be wider than the room. */
export function fitted(text: string, size: number, room: number, weight = 400): string {
  if (widthOf(text, size, weight) <= room) return text;
  let short = text;
  while (short.length > 1 && widthOf(`${short}…`, size, weight) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** A line of text with its baseline at y; 20 units high and regular unless told. */
export function label(
  x: number,
  y: number,
  text: string,
  fill: string,
  lettering: Lettering = {},
): string {
  const { size = 20, weight = 400, anchor = 'start', width } = lettering;
  const shown = width === undefined ? text : fitted(text, size, width, weight);
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    escapeXml(shown),
  );
}

/** The text in lines that fit the room; the last one of too many ends in an ellipsis. */
export function wrapped(
  text: string,
  size: number,
  room: number,
  most: number,
  weight = 400,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, weight) > room) {
      lines.push(line);
      line = word;
      continue;
    }
    line = longer;
  }
  const all = [...lines, line];
  if (all.length <= most) return all.map((entry) => fitted(entry, size, room, weight));
  const kept = all.slice(0, most);
  const rest = all.slice(most - 1).join(' ');
  return kept.map((entry, index) => fitted(index === most - 1 ? rest : entry, size, room, weight));
}

/** Lines of text one below the other. */
export function paragraph(
  x: number,
  y: number,
  lines: readonly string[],
  fill: string,
  leading: number,
  lettering: Lettering = {},
): string {
  return lines.map((line, index) => label(x, y + index * leading, line, fill, lettering)).join('');
}
