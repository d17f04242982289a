import type { Typeface } from './typeface.ts';

/** Signs that a name can do without. */
const ORNAMENT = /[\p{So}\p{Sk}\p{M}\p{Extended_Pictographic}]/u;

/**
 * A text as it can be drawn: without control characters and without ornaments that the font lacks.
 * @returns null when it has letters that the font lacks, for a name with holes is another name
 */
export function drawable(text: string, typeface: Typeface): string | null {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  const kept = [...plain].filter((letter) => typeface.covers(letter) || !ORNAMENT.test(letter));
  const words = kept.join('').replace(/ +/g, ' ').trim();
  return words !== '' && typeface.covers(words) ? words : null;
}
