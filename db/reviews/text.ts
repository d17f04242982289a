import { Invalid } from '../errors.ts';
import { hasWords, lengthOf, readable } from '../typed-text.ts';

/** Characters of a review's text. */
export const BODY_LENGTH = { least: 20, most: 5000 } as const;
export const LONGEST_TITLE = 120;

/** What its writer says; everything else about a review is taken from the database. */
export type ReviewText = {
  /** 1 to 5, whole. */
  rating: number;
  title: string;
  /** Plain text. */
  body: string;
  /** The version of one of the app's releases; null when it is not known. */
  appVersion: string | null;
};

/**
 * The text as it is kept.
 * @param input the releases of the app are checked by the caller
 * @throws Invalid with a sentence for each field
 */
export function checkedText(input: ReviewText): ReviewText {
  const title = readable(input.title).replaceAll('\n', ' ').trim();
  const body = readable(input.body).trim();
  const { least, most } = BODY_LENGTH;
  const wrong: Record<string, string> = {};
  if (![1, 2, 3, 4, 5].includes(input.rating)) wrong['rating'] = 'Choose one to five stars.';
  if (!hasWords(title) || lengthOf(title) > LONGEST_TITLE) {
    wrong['title'] = `Give a title of at most ${LONGEST_TITLE} characters.`;
  }
  if (lengthOf(body) < least || lengthOf(body) > most) {
    wrong['body'] = `Write ${least} to ${most} characters; these are ${lengthOf(body)}.`;
  } else if (!hasWords(body)) wrong['body'] = 'Write it in words.';
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { rating: input.rating, title, body, appVersion: input.appVersion };
}
