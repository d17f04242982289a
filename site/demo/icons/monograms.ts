import { chance, pick } from '#db/seed/random.ts';
import { readable } from '../palette.ts';
import { circle, group, path, polygon, rect, stroke } from '../svg.ts';
import type { Family, Kit } from './family.ts';
import { letterStrokes } from './letters.ts';

type Ends = { 'stroke-linecap': string; 'stroke-linejoin': string };

const ends: readonly Ends[] = [
  { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  { 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter' },
  { 'stroke-linecap': 'square', 'stroke-linejoin': 'miter' },
];

function strokesOf(letter: string): readonly string[] {
  return letterStrokes[letter] ?? ['M50 2a48 48 0 1 0 0 96a48 48 0 1 0 0-96Z'];
}

function written(
  letter: string,
  colours: readonly [string, string],
  width: number,
  end: Ends,
): string {
  const [first = '', ...others] = strokesOf(letter);
  return (
    others.map((d) => stroke(d, colours[1], width, end)).join('') +
    stroke(first, colours[0], width, end)
  );
}

function placed(size: number, content: string, x = 128, y = 128): string {
  const half = size / 2;
  return group(`translate(${x - half} ${y - half}) scale(${size / 100})`, content);
}

/** One letter of even strokes, in one colour or with its second stroke in another. */
export const plainLetter: Family = ({ random, scheme, letter }) => {
  const colours: [string, string] = [
    scheme.mark,
    chance(random, 0.55) ? scheme.second : scheme.mark,
  ];
  return placed(
    pick(random, [104, 112, 120]),
    written(letter, colours, pick(random, [13, 20, 26, 31]), pick(random, ends)),
  );
};

/** A letter so large that the edge cuts it. */
export const croppedLetter: Family = ({ random, scheme, letter }) => {
  const [x, y] = pick(random, [
    [150, 150],
    [112, 148],
    [146, 112],
    [128, 170],
  ] as const);
  return placed(210, written(letter, [scheme.mark, scheme.second], 30, pick(random, ends)), x, y);
};

/** A letter drawn as a band with a line inside it. */
export const inlineLetter: Family = ({ random, scheme, letter }) => {
  const end = pick(random, ends);
  const inner = chance(random, 0.5) ? scheme.ground : scheme.second;
  return placed(
    112,
    written(letter, [scheme.mark, scheme.mark], 34, end) +
      written(letter, [inner, inner], pick(random, [6, 12]), end),
  );
};

/** A letter that stands before a shifted copy of itself. */
export const echoedLetter: Family = ({ random, scheme, letter }) => {
  const end = pick(random, ends);
  const shift = pick(random, [10, 16]);
  return (
    placed(108, written(letter, [scheme.third, scheme.third], 25, end), 128 + shift, 128 + shift) +
    placed(
      108,
      written(letter, [scheme.mark, scheme.mark], 25, end),
      128 - shift / 2,
      128 - shift / 2,
    )
  );
};

const badges: readonly ((colour: string) => string)[] = [
  (colour) => circle(128, 128, 88, colour),
  (colour) => rect(44, 44, 168, 168, colour, 48),
  (colour) => path(polygon(128, 128, 98, 6), colour),
  (colour) => path('M128 30 212 60v64c0 50-34 84-84 104-50-20-84-54-84-104V60Z', colour),
  (colour) => path('M40 40h88a88 88 0 1 1-88 88Z', colour),
  (colour) => path(polygon(128, 128, 100, 12, 15), colour),
  (colour) => rect(52, 52, 152, 152, colour),
];

/** A letter cut out of, or laid on, a solid shape. */
export const badgedLetter: Family = ({ random, scheme, letter }) => {
  const ink = chance(random, 0.7)
    ? scheme.ground
    : readable(scheme.mark, 2.4, [scheme.third, scheme.ground]);
  const badge = pick(random, badges)(scheme.mark);
  return (
    badge + placed(70, written(letter, [ink, ink], pick(random, [20, 27]), pick(random, ends)))
  );
};

/** A lean letter with a full stop of another colour. */
export const stoppedLetter: Family = ({ random, scheme, letter }: Kit) => {
  const dot = pick(random, [14, 18, 22]);
  const mark = chance(random, 0.5)
    ? circle(206, 188 - dot / 2, dot, scheme.second)
    : rect(190, 174, dot * 1.8, dot * 1.8, scheme.second);
  return (
    placed(100, written(letter, [scheme.mark, scheme.mark], 22, pick(random, ends)), 112, 128) +
    mark
  );
};
