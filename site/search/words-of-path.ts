/** Longer words than this were never the name of something. */
const LONGEST = 60;

/**
 * What somebody may have looked for who asked for an address that is not there: '/apps/tidy-ledger'
 * reads 'tidy ledger'. Empty when the address says nothing.
 * @param path of the address, with its % signs
 */
export function wordsOfPath(path: string): string {
  const last = /^\/(?:apps|vendors|categories)\/([^/]+)/.exec(path)?.[1] ?? '';
  const words = decoded(last)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
  return [...words].length > LONGEST ? '' : words;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
