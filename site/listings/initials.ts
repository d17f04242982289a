const SHADES = 8;

/** One or two letters that stand for an app without an icon; in scripts without spaces, one. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.slice(0, 2).flatMap((word) => [...word].slice(0, 1));
  const isLatin = letters.every((letter) => /\p{Script=Latin}|\p{N}/u.test(letter));
  return letters
    .slice(0, isLatin ? 2 : 1)
    .join('')
    .toLocaleUpperCase('en');
}

/** Which of eight shades an app without an icon has: always the same for the same address. */
export function shadeOf(slug: string): number {
  let sum = 0;
  for (const letter of slug) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % SHADES;
}
