import type { WordLists } from './vocabulary.ts';

/**
 * Small words by which a text turns to a reader who may buy, or tells a story about people. Customers
 * write of an app and of what it does; they hardly ever say 'your', 'tonight' or 'his'.
 */
export const ADDRESSED_WORDS: WordLists = {
  telling: `
      your, yourself, for you, with us, tonight, available, looking for, for free, a free, sign
      up, all of us, join us, join now, take part, ladies, gentlemen, dear, hello everyone, good
      morning everyone, anyone who, somebody who, whoever, send me, send you, contact us, and
      get, you get, you will get, we will get, you can earn, we both, if you want, do you want,
      do you need, you too, you should, no matter, stop paying, stop wasting, stop losing, let s
      discuss, let us discuss, we need distributor, owners, pay after, cash on, on the spot, for
      them, you deserve, your own, my friends, hi guys`,
  weak: `
      my, will, free, get, now, today, best, want, how, give, life, high, bonus, euro, dollar,
      percent, buck, pound, rupee, cent, quality, or, thank me, real, family, summer, town,
      world, everyone, everybody, welcome, ready, men, women, children, people who, loved,
      household, own, hundred, thousand, million, sell, selling, buy, wanted, professional,
      expert, safe, guaranteed, legal, legally, instant, instantly, anything, easily, tomorrow,
      weekend, nobody else, original, verified, trusted, hourly, highest, lowest, certified,
      delivered, his, her, he, she`,
};
