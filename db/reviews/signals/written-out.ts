import { SPOKEN_ENDINGS } from './domains.ts';

const SPOKEN_MAIL = new RegExp(
  `(?<![\\w.+-])([\\w.+-]{1,64})\\s{1,3}at\\s{1,3}([\\w-]{1,63})\\s{1,3}(?:dot|punkt|punto|point)\\s+(${SPOKEN_ENDINGS})\\b`,
  'giu',
);
const BRACKETED_AT = /\s*[[({<]\s*(?:at|@|arroba)\s*[\])}>]\s*/giu;
const LOOSE_AT =
  /(?<=[\p{L}\p{N}])\s+@\s*(?=[\w-]+\.\p{L})|(?<=[\p{L}\p{N}])@\s+(?=[\w-]+\.\p{L})/gu;
const BRACKETED_DOT = /\s*[[({<]\s*(?:\.|dot|punkt|punto)\s*[\])}>]\s*/giu;
/** Not 'the dot com years'. */
const SPOKEN_DOT = new RegExp(
  `(?<!\\b(?:the|an?|old|any|of|our|this|first|single))\\b(?<=[\\p{L}\\p{N}])\\s+d[o0]t\\s+(?=(?:${SPOKEN_ENDINGS})\\b)`,
  'giu',
);
const LOOSE_DOT =
  /(?<!\b(?:the|a|our|their|your|its|with|and|or))(?<=[\p{L}\p{N}])(?:\s+[.,]\s*|[.,]\s+)(?=com\b)/giu;
const GLUED_DOT = /(?<=\p{Ll}{3,})(?:DOT|\(dot\))(?=com\b)/gu;

const LOOSE_WWW = /(?<![\p{L}\p{N}])w\s{0,2}w\s{0,2}w\s{0,2}\.\s{0,2}(?=[\p{L}\p{N}])/giu;
/** 't . me / name' */
const LOOSE_SHORT = /\b(t|wa|bit|fb)\s{0,2}\.\s{0,2}(me|ly)\s{0,2}\/\s{0,2}(?=[\p{L}\p{N}])/giu;
const LOOSE_COM = /(?<=[\p{L}\p{N}])\s{0,2}\.\s{0,2}c\s{0,2}o\s{0,2}m(?![\p{L}\p{N}])/gu;

/** 'www offers com', 'tinyurl com slash offer'. */
const WWW_WITHOUT_DOTS = new RegExp(
  `\\bwww\\s+([\\p{L}\\p{N}-]{2,40})\\s+(?=(?:${SPOKEN_ENDINGS})\\b)`,
  'giu',
);
const SPOKEN_SLASH = new RegExp(
  `(?<=[\\p{L}\\p{N}])\\s+((?:${SPOKEN_ENDINGS}))\\s+slash\\s+(?=[\\p{L}\\p{N}])`,
  'giu',
);

/** The text with addresses as browsers and mail programs want them: `me at mail dot com`, `site[.]net`. */
export function addressesWrittenOut(text: string): string {
  return text
    .replace(WWW_WITHOUT_DOTS, 'www.$1.')
    .replace(SPOKEN_SLASH, '.$1/')
    .replace(LOOSE_SHORT, '$1.$2/')
    .replace(/(?<=\p{L})\s+underscore\s+(?=\p{L})/giu, '_')
    .replace(LOOSE_WWW, 'www.')
    .replace(LOOSE_COM, '.com')
    .replace(SPOKEN_MAIL, '$1@$2.$3')
    .replace(BRACKETED_DOT, '.')
    .replace(BRACKETED_AT, '@')
    .replace(SPOKEN_DOT, '.')
    .replace(LOOSE_DOT, '.')
    .replace(GLUED_DOT, '.')
    .replace(LOOSE_AT, '@');
}
