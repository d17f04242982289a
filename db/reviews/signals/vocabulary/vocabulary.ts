import type { Weighed } from '../clue.ts';

/** Words, and groups of two or three words, with the points that each has. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * Lists are parted by commas: `weak` words have a single point, `telling` ones two, and `damning` ones,
 * which hardly anybody writes who does not sell that, four.
 */
export type WordLists = { damning?: string; telling: string; weak: string };

const DAMNING = 4;

export function vocabularyOf({ damning = '', telling, weak }: WordLists): Vocabulary {
  return new Map([...entriesOf(weak, 1), ...entriesOf(telling, 2), ...entriesOf(damning, DAMNING)]);
}

function entriesOf(list: string, points: number): [string, number][] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '')
    .map((entry) => [entry, points]);
}

/**
 * Everything in a text, in small letters without accents, that a vocabulary can have: each word, groups
 * of two and three, and the same without the s of a plural. So lists have singulars only.
 */
export function piecesOf(texts: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const text of texts) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [index, word] of words.entries()) {
      const two = `${words[index - 1] ?? ''} ${word}`;
      for (const piece of [word, two, `${words[index - 2] ?? ''} ${two}`]) {
        pieces.add(piece);
        if (piece.endsWith('s')) pieces.add(piece.slice(0, -1));
      }
    }
  }
  return pieces;
}

/**
 * The points of all words of a vocabulary that a text has, each once.
 * @param most more than this they do not amount to, unless damning ones do
 */
export function foundIn(pieces: ReadonlySet<string>, known: Vocabulary, most: number): Weighed {
  const words = [...pieces].filter((piece) => known.has(piece));
  const points = words.map((word) => known.get(word) ?? 0);
  const damning = sumOf(points.filter((one) => one >= DAMNING));
  return { points: Math.max(damning, Math.min(most, sumOf(points))), words };
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + one, 0);
}
