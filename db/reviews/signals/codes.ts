import type { Weighed } from './clue.ts';

/** 'Code SAVE30', where the code is in capitals; not 'error code E1234'. */
const CODE =
  /(?<!\b(?:[Ee]rror|[Ss]tatus|[Ee]xit|HTTP|[Pp]ostal|[Zz]ip|ZIP|[Bb]ar|QR|[Cc]ountry|[Ss]ource|[Cc]urrency|[Cc]ost|[Tt]ax|[Rr]esponse|[Rr]eturn|[Rr]eason|[Ll]anguage|[Aa]ccount|[Pp]roduct|[Ii]tem|HS|ISO) )\b(?:[Cc]ode|CODE|[Cc]oupon|COUPON|[Vv]oucher|VOUCHER|[Pp]romo|PROMO)\b\W{0,3}(?:is\W+|code\W+)?(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d|[A-Z]{5})[A-Z0-9]{4,}\b/u;

/** A code to be given when paying, by which the one who spreads it earns. */
export function codeIn(shown: string): Weighed {
  const code = CODE.exec(shown)?.[0];
  return code ? { points: 3, words: [code] } : { points: 0, words: [] };
}
