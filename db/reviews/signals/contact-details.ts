import type { Signal } from './signal.ts';

/** Every part has a longest length, so that no text takes long. */
const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,}/gu;
/** 'anna99 at gmail': who names a mail provider and no domain. */
const MAIL_AT_PROVIDER =
  /(?<![\p{L}\p{N}._-])(?=[\p{L}\p{N}]{0,30}[\d._-])[\p{L}\p{N}._-]{3,40}\s{0,3}(?:@|\bat\b)\s{0,3}(?:gmail|g-mail|yahoo|hotmail|outlook|proton(?:mail)?|icloud|gmx|aol|yandex)\b/giu;
const ABROAD =
  /(?<![\p{L}\p{N}+])(?:\+|\(\+|\b00(?=[1-9]))\s?\d(?:[\s().\-/]{0,2}\d){7,14}(?![\d%])/gu;
const AMERICAN =
  /(?<![\p{L}\p{N}.,\-/])(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?![\d\p{L}-])/gu;
const SEVEN = /(?<![\p{L}\p{N}.,\-/])0\d{2,5}[\s/-]\d{3,4}[\s-]?\d{3,5}(?![\d\p{L}%])/gu;
/** Any long number when somebody is asked to call or write to it. */
const CALLED =
  /\b(?:call|text|phone|tel(?:ephone)?|whats ?app|wa|sms|dial|ring|viber|signal|telegram|imo|number|contact|mobile|hotline|helpline|line|kakao|zalo|reach)\b[^\d.!?\n]{0,25}(\d(?:[\s().-]{0,2}\d){8,14})(?!\d)/giu;
const DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
const SPOKEN = new RegExp(`\\b${DIGIT}(?:[\\s,-]+${DIGIT}){6,}\\b`, 'giu');

const MESSENGERS =
  '(?:whats[ -]?app|wats ?app|telegram|tele[ -]?gram|discord|wechat|we chat|skype|viber|kik|snap(?:chat)?|insta(?:gram)?|tiktok|signal|line|zangi|icq|qq|threema|messenger|facebook|fb|twitter)';
const HANDLE = '@[\\p{L}\\p{N}_.]{3,}';
const NAMED = '[\\p{L}\\p{N}.]{0,30}[\\p{L}.][_\\d#][\\p{L}\\p{N}_.#]{0,30}';
const AT_MESSENGER = [
  new RegExp(`\\b${MESSENGERS}\\b[^.!?\\n]{0,30}?(?<![\\p{L}\\p{N}])${HANDLE}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${HANDLE}[^.!?\\n]{0,20}\\b${MESSENGERS}\\b`, 'giu'),
  new RegExp(
    `\\b${MESSENGERS}\\s*(?:id|user(?:name)?|handle|me|contact)?\\s*(?:[:=]|\\bis\\b)\\s*(?:${HANDLE}|${NAMED})`,
    'giu',
  ),
  /(?<![\p{L}\p{N}_.])\p{L}[\p{L}\p{N}_.]{2,31}#\d{4}\b/gu,
];
/** Handles that no messenger is named for: somebody is asked to turn to them. */
const TURN_TO = new RegExp(
  `\\b(?:dm|pm|message|contact|follow|add|text|write|reach|hit up|ask|find|inbox|ping)\\b[^.!?\\n]{0,20}(?<![\\p{L}\\p{N}])${HANDLE}`,
  'giu',
);
/** Said to the reader, at the start of a clause; not 'customers message us on WhatsApp'. */
const ASKED_TO_WRITE = new RegExp(
  `(?:^|[.!?:;,\\n–—-]\\s*|\\b(?:please|just|kindly|simply|or|can|must|now|to order|for (?:more )?(?:info|details|help|price)s?,?)\\s+)(?:message|text|dm|write(?: to)?|contact|hit|reach|add|ping|find|chat(?: with)?|inbox|call|join|follow|talk to)\\s+(?:me|us|him|her|them|my|our)\\b[^.!?\\n]{0,25}\\b${MESSENGERS}\\b`,
  'giu',
);

/** Ways to reach somebody outside the marketplace: mail, telephone, messengers, or null. */
export function contactDetails(text: string): Signal | null {
  const seen = {
    mail: matches(text, [MAIL, MAIL_AT_PROVIDER]),
    telephone: matches(text, [ABROAD, AMERICAN, SEVEN, CALLED, SPOKEN]).filter(isNumberOfPerson),
    messenger: matches(text, [...AT_MESSENGER, TURN_TO, ASKED_TO_WRITE]),
  };
  const ways = Object.entries(seen).filter(([, found]) => found.length > 0);
  if (ways.length === 0) return null;
  const details = Object.fromEntries(ways.map(([way, found]) => [way, found.slice(0, 3)]));
  return { kind: 'contact_details', weight: Math.min(70, 35 + 15 * ways.length), details };
}

function matches(text: string, forms: readonly RegExp[]): string[] {
  const found = forms.flatMap((form) => [...text.matchAll(form)].map(([whole]) => whole.trim()));
  return [...new Set(found)].map((one) => one.slice(0, 80));
}

/** Not a number of many zeros, such as an amount, nor a date. */
function isNumberOfPerson(found: string): boolean {
  const digits = found.replace(/\D/gu, '');
  if (digits === '') return true;
  return !/0{6}/u.test(digits) && !/\b(?:19|20)\d\d-\d\d-\d\d\b/u.test(found);
}
