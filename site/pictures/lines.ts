import type { Typeface } from './typeface.ts';

const ELLIPSIS = '…';

export type LineStyle = { size: number; weight: number };

/**
 * Breaks a text into lines that are not wider than allowed; what does not fit ends in an ellipsis. A
 * word that is wider than a line is cut.
 * @param room.width in pixels
 * @param room.lines at most
 * @returns the lines, and whether no word had to be cut
 */
export async function fitLines(
  text: string,
  room: LineStyle & { width: number; lines: number },
  typeface: Typeface,
): Promise<{ lines: string[]; isWhole: boolean }> {
  const fits = async (line: string) => (await typeface.width(line, room)) <= room.width;
  let rest = text.trim();
  const lines: string[] = [];
  let isWhole = true;
  while (rest !== '' && lines.length < room.lines) {
    const words = rest.split(/\s+/);
    const isLast = lines.length === room.lines - 1;
    const count = await most(words.length, (n) => fits(words.slice(0, n).join(' ')));
    if (isLast && count < words.length) {
      return { lines: [...lines, await cut(rest, fits)], isWhole: false };
    }
    if (count === 0) {
      isWhole = false;
      const letters = [...rest];
      const few = Math.max(
        1,
        await most(letters.length, (n) => fits(letters.slice(0, n).join(''))),
      );
      lines.push(letters.slice(0, few).join(''));
      rest = letters.slice(few).join('').trim();
      continue;
    }
    lines.push(words.slice(0, count).join(' '));
    rest = words.slice(count).join(' ');
  }
  return { lines, isWhole };
}

/** As much as fits in front of an ellipsis, to the end of a word where that costs little. */
async function cut(text: string, fits: (line: string) => Promise<boolean>): Promise<string> {
  const letters = [...text];
  const short = (n: number) => letters.slice(0, n).join('').trimEnd();
  const count = await most(letters.length, (n) => fits(short(n) + ELLIPSIS));
  const whole = short(count).replace(/\s+\S*$/, '');
  const kept = whole.length >= 0.7 * count ? whole : short(count);
  return kept.replace(/[\s,;:–-]+$/, '') + ELLIPSIS;
}

/** The largest number up to `end` for which it holds, where it holds for all smaller ones. */
async function most(end: number, holds: (count: number) => Promise<boolean>): Promise<number> {
  let [yes, no] = [0, end + 1];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (await holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
