import { createReadStream, type ReadStream } from 'node:fs';

/** Longest line that is read, in characters: a description may have 20,000. */
export const LONGEST_LINE = 200_000;

/** One line of a file, counted from 1; its text is null when it is too long to be read. */
export type Line = { number: number; text: string | null };

/** Opens a text file to be read by `linesOf`; `bytesRead` tells how far that is. */
export function openText(file: string): ReadStream {
  return createReadStream(file, 'utf8');
}

/**
 * The lines of a file. Only a line feed ends one: a JSON text may hold the other characters that
 * count as line ends elsewhere. A line that is too long never is in memory whole.
 */
export async function* linesOf(input: ReadStream): AsyncGenerator<Line> {
  let number = 1;
  let pending = '';
  let isTooLong = false;
  for await (const chunk of input) {
    const [first = '', ...rest] = String(chunk).split('\n');
    pending += first;
    for (const next of rest) {
      yield { number, text: isTooLong || pending.length > LONGEST_LINE ? null : pending };
      number += 1;
      pending = next;
      isTooLong = false;
    }
    if (pending.length > LONGEST_LINE) {
      isTooLong = true;
      pending = '';
    }
  }
  if (pending !== '' || isTooLong) yield { number, text: isTooLong ? null : pending };
}
