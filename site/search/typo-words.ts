import { settings } from '#search-indexer/index-settings.ts';

/** How many mistakes are forgiven, as the index is told. */
export function typoWords(): string {
  const { oneTypo, twoTypos } = settings.typoTolerance.minWordSizeForTypos;
  return `One typing mistake is forgiven in words of ${oneTypo} letters or more, two from ${twoTypos} letters on.`;
}
