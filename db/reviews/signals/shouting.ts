import type { Signal } from './signal.ts';

/** Share of the words in capitals from which a text shouts. */
const SHARE = 0.5;
const LEAST_WORDS = 6;
/** Words that are no abbreviation: a list of standards (SSO, SAML, HIPAA, SOC) has none of them. */
const ORDINARY = new Set(
  `the is are was not no a an and or but this that it you your we my me to for of in on with all so very
 do dont be have has get just never ever only what who why how when more now here good great best bad
 app buy use love like need want will can from they their our if as at by too money waste time people
 der die das ist nicht und ein eine ich wir nie sehr le la les est pas et un une je nous tres el los es no
 y una muy por que para`.split(/\s+/),
);

/** Most of the text in capitals, or null. Abbreviations are not counted as shouting. */
export function shouting(text: string): Signal | null {
  const written = text.match(/[\p{L}][\p{L}'’]*/gu) ?? [];
  const loud = written.filter((word) => word.length > 1 && isCapital(word));
  const ordinary = loud.filter((word) => isOrdinary(word));
  const long = written.filter((word) => word.length > 1);
  if (loud.length < LEAST_WORDS || ordinary.length < 3) return null;
  const share = loud.length / long.length;
  const isMostlyOrdinary = ordinary.length / loud.length > 0.3;
  if (share < SHARE || !isMostlyOrdinary) return null;
  const percent = Math.round(share * 100);
  return { kind: 'shouting', weight: 15, details: { percentInCapitals: percent } };
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isOrdinary(word: string): boolean {
  return ORDINARY.has(word.toLowerCase().replace(/['’]/gu, '')) || word.length >= 7;
}
