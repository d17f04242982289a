import type { Writing } from '#db/reviews/may-write.ts';

export const WRITING_FIELDS = ['rating', 'title', 'body', 'appVersion'] as const;
export type WritingField = (typeof WRITING_FIELDS)[number];

/** What somebody can write, where they can. */
export type OpenWriting = Exclude<Writing, { step: 'refused' }>;

/** What each number of stars says, for those who choose by words. */
export const ratingWords: readonly { stars: number; words: string }[] = [
  { stars: 1, words: 'Bad' },
  { stars: 2, words: 'Poor' },
  { stars: 3, words: 'Fair' },
  { stars: 4, words: 'Good' },
  { stars: 5, words: 'Excellent' },
];
