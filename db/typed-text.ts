/**
 * Text with one kind of line break and without signs that nobody sees: control characters, and those
 * that turn the direction of what follows, also of words that are not the writer's.
 */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** Whether there is anything to read in it: signs without a width count as characters too. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Characters as Postgres counts them: an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}
