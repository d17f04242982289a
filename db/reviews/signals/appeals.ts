import type { Weighed } from './clue.ts';

/** What advertisements tell the reader to do and reviews hardly do. */
const PLAIN = new Set(
  `buy earn join subscribe register enrol enroll invest hurry dm inbox pm verify confirm claim apply donate click visit
 grab hire repent purchase discover win double multiply tag type forget unlock boost enjoy achieve whatsapp follow
 gamble retire swipe smash grow become say imagine transform explore shop treat upgrade skip delete ditch
 compra compre compren gana gane ganhe llama llame escribe escribeme registrate contacta contactanos visita aproveche
 aproveita aproveite invierte solicita pide descubre acheter achetez contactez appelez gagnez profitez commandez
 rejoignez decouvrez visitez inscrivez kaufe kaufen kauft verdiene bestelle bestellen besuche besuchen schreib schreibe
 ruf rufen investiere hol holt sichere sichern melde bewirb guadagna scrivi scrivimi contatta contattaci acquista chiama
 visita koop verdien bestel stuur bel kup zarabiaj zadzwon пиши пишите звони звоните заходи купи купите заказывай`.split(
    /\s+/,
  ),
);
/** These are also names of things ('Contact form', 'Order import'), unless such a word follows. */
const AMBIGUOUS = new Set(
  `order call contact book check share send get try use watch see look ask google search write text message ring mail email
 sign play save start give take make come go compare fill pay reach read listen stream add bring move switch drop talk
 find meet live lose star like comment download tap act sell work install swap trust believe choose tell vote support learn
 reply let build turn put stop protect study secure own fly rent open bet spin schedule request speak chat ping dial travel
 pick step trade fund cut change sleep prove treat feel`.split(/\s+/),
);
const FOLLOWING = new Set(
  `me us him her them it my our your yours the this these that those a an now today tonight here there for from with at to on in
 before by directly out over more up all any one two three someone somebody anyone everyone yourself through via off back
 free fast home money big better online until while name as what how into down ahead no both like`.split(
    /\s+/,
  ),
);
/** Words that can stand before what the reader is told to do. */
const OPENERS = /\b(?:please|just|kindly|simply|pls|plz|then)\b/gu;
const ENDS = /[.!?:;,\n()"“”„|–—]+|\s-\s|[\p{Extended_Pictographic}]+/gu;
const MOST = 4;

/** What the reader is told to do, at the start of clauses, as far as advertisements say so. */
export function appealsIn(text: string): Weighed {
  const points = new Map<string, number>();
  for (const clause of text.replace(OPENERS, '.').split(ENDS)) {
    const [verb = '', next = ''] = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (PLAIN.has(verb)) points.set(verb, 2);
    else if (AMBIGUOUS.has(verb) && FOLLOWING.has(next)) points.set(`${verb} ${next}`, 1);
  }
  const sum = [...points.values()].reduce((one, other) => one + other, 0);
  return { points: Math.min(MOST, sum), words: [...points.keys()] };
}
