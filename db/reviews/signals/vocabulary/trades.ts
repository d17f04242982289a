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

/** The most points that words of one trade have: they tell what a text is about, which can be an app for it. */
const MOST = 3;
/** Where little or nothing is said of the use of an app, in points of experience. */
const LITTLE = { experience: 4, most: 4 } as const;
const NOTHING = { experience: 2, most: 5 } as const;

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
  return VOCABULARIES.map((words) => foundIn(pieces, words, most)).reduce((loudest, one) =>
    one.points > loudest.points ? one : loudest,
  );
}

function mostBeside(experience: number): number {
  if (experience < NOTHING.experience) return NOTHING.most;
  return experience < LITTLE.experience ? LITTLE.most : MOST;
}
