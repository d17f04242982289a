import { escaped } from './escaped.ts';

/** What XML 1.0 allows nowhere, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in XML, between tags or in a quoted attribute. */
export function xmlText(text: string): string {
  return escaped(text.toWellFormed().replace(FORBIDDEN, ''));
}
