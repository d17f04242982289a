import type { Weighed } from '../clue.ts';
import { OTHER_LANGUAGES_WORDS } from './abroad-others.ts';
import { ROMANCE_WORDS } from './abroad-romance.ts';
import { BODY_AND_SOUL_WORDS } from './body-and-soul.ts';
import { DECEIT_WORDS } from './deceit.ts';
import { GOODS_WORDS } from './goods.ts';
import { MONEY_WORDS } from './money.ts';
import { RENOWN_WORDS } from './renown.ts';
import { SMALL_ADS_WORDS } from './small-ads.ts';
import { foundIn, vocabularyOf } from './vocabulary.ts';

const FEW = 4;
const VOCABULARIES = [
  MONEY_WORDS,
  BODY_AND_SOUL_WORDS,
  GOODS_WORDS,
  RENOWN_WORDS,
  DECEIT_WORDS,
  SMALL_ADS_WORDS,
  ROMANCE_WORDS,
  OTHER_LANGUAGES_WORDS,
]
  .flatMap((lists) => Object.values(lists))
  .map(vocabularyOf);

/** The words of the trade of which a text has most. */
export function wordsOfTrades(pieces: ReadonlySet<string>, experience: number): Weighed {
  const most = mostBeside(experience);
  return VOCABULARIES.map((vocabulary) => foundIn(pieces, vocabulary, most)).reduce((most, one) =>
    one.points > most.points ? one : most,
  );
}

/** Words of a trade tell what a text is about, which can be an app for it, unless hardly anything else is said. */
function mostBeside(experience: number): number {
  if (experience < 2) return 5;
  return experience < FEW ? 4 : 3;
}
