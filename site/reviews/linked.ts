import { escaped } from '../ui/escaped.ts';

/** A piece of text: words, or an address to follow. */
export type Part = { text: string; href: string | null };

/** Up to where an address can go on; what closes a sentence is taken off again. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`{}|\\^]+/giu;
const BEHIND = /[.,:;!?…*_~]+$/u;
const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const;
/** What is longer is no address that somebody would read. */
const LONGEST = 500;

/**
 * Splits text into words and the web addresses in it, so that addresses can be followed. Only http
 * and https with a name of a host count; everything else stays words. All of the text is in the parts.
 */
export function linkedParts(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutEnd(match[0]);
    const href = hrefOf(address);
    if (href === null) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null });
    parts.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null });
  return parts;
}

/** The same as HTML, escaped; links that customers write are followed by people, not by machines. */
export function linkedHtml(text: string): string {
  return linkedParts(text)
    .map((part) => {
      const words = escaped(part.text);
      if (part.href === null) return words;
      return `<a href="${escaped(part.href)}" rel="nofollow ugc noopener">${words}</a>`;
    })
    .join('');
}

/** Without what belongs to the sentence around: 'see https://example.com/a_(b).' */
function withoutEnd(given: string): string {
  const address = given.replace(BEHIND, '');
  const open = BRACKETS.find(
    ([left, right]) => address.endsWith(right) && count(address, right) > count(address, left),
  );
  return open ? withoutEnd(address.slice(0, -1)) : address;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The address to follow; one with a name and password before its host could look like another. */
function hrefOf(address: string): string | null {
  const url = address.length > LONGEST ? null : URL.parse(address);
  if (!url?.hostname.includes('.') || url.username !== '' || url.password !== '') return null;
  return url.href;
}
