/**
 * A form of words that advertising has more often than reviews have. Points: 1 means little, 2 and 3 need
 * others beside them, from 4 on it is enough. Patterns see small letters without accents.
 */
export type Clue = { points: number; pattern: RegExp };

/** What the clues amount to, and the words that spoke for it. */
export type Weighed = { points: number; words: string[] };

/** The points of all clues found, each once. @param most more than this they do not amount to */
export function sumOf(clues: readonly Clue[], texts: readonly string[], most: number): Weighed {
  const found = clues.flatMap((clue) => seenIn(clue, texts));
  const points = found.reduce((sum, one) => sum + one.points, 0);
  return { points: Math.min(most, points), words: found.map(({ word }) => word) };
}

/** What several kinds of evidence amount to. */
export function pointsOf(evidence: readonly Weighed[]): number {
  return evidence.reduce((sum, one) => sum + one.points, 0);
}

/** The points of the strongest clue found: many words for one thing are one thing. */
export function strongestOf(clues: readonly Clue[], texts: readonly string[]): Weighed {
  const found = clues.flatMap((clue) => seenIn(clue, texts)).sort((a, b) => b.points - a.points);
  const [strongest] = found;
  return strongest
    ? { points: strongest.points, words: [strongest.word] }
    : { points: 0, words: [] };
}

function seenIn({ pattern, points }: Clue, texts: readonly string[]) {
  for (const text of texts) {
    const word = pattern.exec(text)?.[0].trim();
    if (word) return [{ points, word: word.slice(0, 60) }];
  }
  return [];
}
