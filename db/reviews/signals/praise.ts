import type { Weighed } from './clue.ts';

/** Praise that fits anything. */
const PRAISE = new Set(
  `amazing awesome excellent incredible fantastic wonderful perfect best great superb outstanding brilliant super good nice love
 loved beautiful cool wow ever everything everyone everybody must world whole world's stars star five top highly
 recommend recommended thanks thank trusted number one trust magnificent unbelievable legendary mindblowing phenomenal
 greatest finest genius omg yes buy bravo bless everyone anyone life download install useful informative information happy share quality people price proud pleased yes champion flawless respect only long live greatest told`.split(
    /\s+/,
  ),
);
/** Words that carry none of the meaning. */
const EMPTY = new Set(
  `the a an is are was it its this that i you we of in on to for and so very really much most more with my your all be have
 has will me just too at as by not no do from they them what how ever should who also app product service company
 software tool team people guys job work thing one`.split(/\s+/),
);
const LEAST = 5;
const SHARE = 0.7;
const POINTS = 3;

/** Many words of praise and hardly any that say what for. */
export function emptyPraise(words: string): Weighed {
  const all = words.match(/[\p{L}\p{N}']+/gu) ?? [];
  const meant = all.filter((word) => !EMPTY.has(word));
  const praise = meant.filter((word) => PRAISE.has(word));
  const isEmpty = praise.length >= LEAST && praise.length / meant.length >= SHARE;
  return isEmpty ? { points: POINTS, words: praise.slice(0, 3) } : { points: 0, words: [] };
}
