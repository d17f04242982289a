import { AMBIGUOUS_ENDINGS, NAMES_OF_PRODUCTS, PLAIN_ENDINGS } from './domains.ts';
import type { Signal } from './signal.ts';

/** With a scheme, also one that is spelt so that nothing links it; not a machine of one's own. */
const WITH_SCHEME =
  /\b(?:https?|h[tx*]{1,3}ps?|ftps?)\s?:\s?\/\/?\s?(?!localhost|127\.0\.0\.1|0\.0\.0\.0)[\p{L}\p{N}][^\s<>"']*/giu;
const WITH_WWW = /\bwww\d?\s?[.,]\s?[\p{L}\p{N}-]+\s?[.,]\s?\p{L}{2,}[^\s<>"']*/giu;
const MARKED_UP = /\[(?:url|link)\b[^\]]*\]|<a\s+href|\]\((?:https?:)?\/\/|\]\(\S+\.\p{L}{2,}\)/giu;
const WITH_NUMBERS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\/\p{L}[^\s<>"']*/giu;
const BARE =
  /(?<![@\p{L}\p{N}._\-/])((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+)(\p{L}{2,13})(?![\p{L}\p{N}@-])((?::\d+)?\/[^\s<>"']*)?/gu;
/** Short addresses that hide where they lead. */
const SHORTENED =
  /\b(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|cutt\.ly|is\.gd|ow\.ly|rb\.gy|rebrand\.ly|shorturl\.at|t\.me|wa\.me|linktr\.ee|discord\.gg|bit\.do|s\.id|t\.ly|v\.gd|lnk\.to|lnkd\.in|adf\.ly|fb\.me|youtu\.be|short\.io)\b/iu;
/** What sends a reader to the address behind it. */
const INVITES =
  /\b(?:visit|go(?:ing)? (?:on )?to|check|click|join|head (?:over )?to|order|buy|get|find|register|sign ?up|log ?in|more|website|site|page|link|url|google|read|see|here|download|shop|come to|try|start|apply|free|open|type|search|browse|watch|follow|details?|offer|deal|cheap\p{L}*)\b[^.!?\n]{0,40}$/iu;
const POINTS_AT = /(?:\b(?:at|on|via|through|under|auf|sur|en|unter|bei)|[:>→👉-])\s*$/iu;

/** Links to anywhere but the own sites, however they are written, or null. */
export function links(text: string): Signal | null {
  const found = [WITH_SCHEME, WITH_WWW, MARKED_UP, WITH_NUMBERS].flatMap((form) =>
    [...text.matchAll(form)].map(([address]) => address),
  );
  const bare = [...text.matchAll(BARE)].filter((match) => isLink(match, text));
  const seen = [...new Set([...found, ...bare.map(([address]) => address)])];
  if (seen.length === 0) return null;
  const isHidden = seen.some((address) => SHORTENED.test(address));
  const weight = Math.min(70, 40 + 10 * seen.length + (isHidden ? 10 : 0));
  return {
    kind: 'links',
    weight,
    details: { links: seen.slice(0, 3).map((one) => one.slice(0, 80)) },
  };
}

function isLink(match: RegExpExecArray, text: string): boolean {
  const [whole, labels = '', ending = '', path] = match;
  if (!isEndingOfAddress(labels, ending)) return false;
  if (path !== undefined && path.length > 1) return isHostLike(labels, ending);
  if (SHORTENED.test(whole)) return true;
  const host = `${labels}${ending}`.toLowerCase();
  if (NAMES_OF_PRODUCTS.has(host)) return false;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const isSentThere = INVITES.test(before);
  if (isSentThere) return isHostLike(labels, ending);
  // As people name a product: 'Customer.io' and 'Hotels.com'.
  if (/^\p{Lu}[\p{Ll}\p{N}]+\.$/u.test(labels)) return false;
  if (PLAIN_ENDINGS.has(ending.toLowerCase())) return true;
  return POINTS_AT.test(before) || /[-\d]/u.test(labels);
}

/** In small letters, or all in capitals; `System.IO` is neither. */
function isEndingOfAddress(labels: string, ending: string): boolean {
  const small = ending.toLowerCase();
  if (!PLAIN_ENDINGS.has(small) && !AMBIGUOUS_ENDINGS.has(small)) return false;
  return ending === small || `${labels}${ending}` === `${labels}${ending}`.toUpperCase();
}

/** Not a framework, a file, or two sentences without a space between them. */
function isHostLike(labels: string, ending: string): boolean {
  if (/^(?:asp|ado|vb|ml|paint|e\.g|i\.e)\.$/iu.test(labels)) return false;
  if (PLAIN_ENDINGS.has(ending.toLowerCase())) return true;
  return !/^(?:readme|changelog|license|main|index|script|setup|test|install|backup|config|lib\p{L}*)\.$/iu.test(
    labels,
  );
}
