import { cycled } from '#db/seed/random.ts';
import { group, stroke } from '../svg.ts';

/** Line signs of 24 by 24 for menus and lists. */
const signs: readonly string[] = [
  'M4 4h7v7H4ZM13 4h7v7h-7ZM4 13h7v7H4ZM13 13h7v7h-7Z',
  'M4 6h16M4 12h16M4 18h10',
  'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4 21c0-5 4-7 8-7s8 2 8 7',
  'M5 20V11M12 20V4M19 20v-7',
  'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5l3 3',
  'M6 3h8l5 5v13H6ZM14 3v5h5',
  'M4 5h16v14H4ZM4 10h16M9 3v4M15 3v4',
  'M4 8h16v12H4ZM8 8V4h8v4',
  'M12 3l8 4v6c0 4-4 7-8 8-4-1-8-4-8-8V7Z',
  'M4 16l5-6 4 4 7-9M15 5h5v5',
  'M4 5h16v11H12l-5 4v-4H4Z',
  'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 3v3M12 18v3M3 12h3M18 12h3',
];

/** A line sign with its left top corner at x, y; the number chooses which. */
export function sign(x: number, y: number, index: number, colour: string, size = 24): string {
  const scale = size / 24;
  const place = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  return group(place, stroke(cycled(signs, index), colour, 2));
}
