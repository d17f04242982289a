import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
} from 'obscenity';
import { plainText } from './plain-text.ts';
import type { Signal } from './signal.ts';

/**
 * Of the words that obscenity knows, those that customers write without meaning harm: 'Abo' is a
 * subscription in German, 'en retard' is late in French, 'negro' is black in Spanish, FK is a foreign
 * key, and a form asks for the sex.
 */
const HARMLESS: readonly (string | undefined)[] = [
  'abo',
  'cum',
  'dyke',
  'fag',
  'hooker',
  'negro',
  'orgy',
  'rape',
  'retard',
  'scat',
  'semen',
  'sex',
  'tit',
  'tranny',
  'chink',
  'anus',
  'turd',
];
/** Whole words that only contain a denied one, and the name Dick, which has a capital. */
const INNOCENT =
  /\b(?:Dick(?:s|'s|’s)?|[Dd]ick(?:son|inson|ens|erson|ey|er)s?|Penistone|Cock(?:burn|er)\w*|[Pp]eacocks?|FK|fk|FKs|fks|FU|Fu|[Aa]ss['.’]?(?:y|n|t|oc)|[Rr]episse\w*|[Rr]etard(?![s]\b.{0,20}\b(?:made|are|who|work|run))\w*|[Ss]hi(?:tt?ake|ttim)|[Ww]ankel|[Ff]uc(?:us|hs)\w*|[Oo]ffcke?d?)\b\.?/gu;
const OTHERS = [
  'retarded',
  'retards',
  'faggot',
  'fcuk',
  'stfu',
  'gtfo',
  'rapist',
  'dumbass',
  'jackass',
  'tits',
  'scheisse',
  'scheiss',
  'arschloch',
  'wichser',
  'hurensohn',
  'fotze',
  'schlampe',
  'miststuck',
  'verpiss',
  'connard',
  'connards',
  'encule',
  'putain',
  'salope',
  'salaud',
  'batard',
  'nique ta',
  'fils de pute',
  'puta',
  'puto',
  'putas',
  'mierda',
  'cabron',
  'cabrones',
  'gilipollas',
  'pendejo',
  'hijo de puta',
  'joder',
  'cazzo',
  'stronzo',
  'stronzi',
  'vaffanculo',
  'puttana',
  'caralho',
  'kurwa',
  'klootzak',
  'kut',
];
/** From so many letters on a word is meant whatever ends it has. */
const LONG = 7;
/** Letters covered by stars: `f***ing`, `sh*t`. */
const COVERED =
  /\b(?:f[u*#@$%]?[*#@$%]{1,3}(?:k\w*|ing|ed|er)?|s[h*][*#@$%!]t\w*|b[*#@$%]+t?ch\w*|c[*#@$%]n?t|a[*#@$%]{2}(?:hole)?s?|c[*]{2,}t)(?!\w)/iu;
/** Threats, and people spoken of as vermin. */
const HATE =
  /\b(?:kill (?:yoursel(?:f|ves)|them all|you all)|go (?:and )?die|hope (?:you|they)(?: all)? (?:die|burn|rot|get cancer)|(?:should|must|deserve to) (?:die|be shot|be hanged|burn)|rot in hell|burn in hell|i (?:know|will find|'ll find) where (?:you|your)|watch your back|drop dead|go back to (?:where you|your country)|nobody wants you|(?:muslims|jews|christians|blacks|whites|immigrants|foreigners|refugees|gays|women|migrants) (?:\w+ ){0,2}should (?:not|never|all|be)\b|(?:is|are|bunch of|these|you|such|run by) (?:\w+ ){0,3}(?:pigs?|swine|morons?|idiots?|imbeciles?|clowns|scum|parasites|vermin|subhumans?|cockroaches|retards|scumbags?|animals))\b/iu;
const RUSSIAN =
  /(?<!\p{L})(?:бля(?:ть|д)\p{L}*|ху[йяеё]\p{L}*|п[и]зд\p{L}*|[её]б(?:ан|ат)\p{L}*|су(?:ка|ки|чк)|мудак\p{L}*)/iu;

const words = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => HARMLESS.includes(metadata?.originalWord));
for (const word of OTHERS) {
  words.addPhrase((phrase) =>
    phrase.setMetadata({ originalWord: word }).addPattern(asMatched(word)),
  );
}
/** As obscenity reads texts: of most letters in a row it sees one. */
function asMatched(word: string) {
  const once = word.replace(/([^beolsg])\1/gu, '$1');
  return parseRawPattern(word.length < LONG ? `|${once}|` : `|${once}`);
}

const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });

/** Insults, slurs and obscenities, also when they are disguised, or null. */
export function deniedWords(text: string): Signal | null {
  const suspect = text.replace(INNOCENT, ' ');
  const plain = plainText(suspect).words;
  const found = [suspect, plain].flatMap((one) =>
    matcher
      .getAllMatches(one)
      .map((match) => words.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? ''),
  );
  const covered = [COVERED, HATE, RUSSIAN].flatMap((form) => form.exec(suspect)?.[0] ?? []);
  const seen = [...new Set([...found, ...covered])].filter((word) => word !== '');
  if (seen.length === 0) return null;
  const weight = Math.min(70, 35 + 10 * seen.length);
  return { kind: 'denied_words', weight, details: { words: seen.slice(0, 5) } };
}
