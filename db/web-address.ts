/** Longer addresses come from nobody's browser, in characters. */
export const LONGEST_WEB_ADDRESS = 2_000;

/**
 * What is wrong with an address that will stand in a link, or null. Other schemes than http and
 * https could run something in the reader's browser.
 */
export function wrongWebAddress(text: string | null): string | null {
  if (text === null) return null;
  const isWeb = URL.canParse(text) && /^https?:\/\//.test(text) && !/\p{Cc}/u.test(text);
  if (isWeb && text.length <= LONGEST_WEB_ADDRESS) return null;
  return 'Give a web address that starts with https://.';
}
