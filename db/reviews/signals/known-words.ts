import { EXPERIENCE_WORDS } from './vocabulary/experience.ts';

/** Words without which hardly anybody writes two sentences, in the languages of the customers. */
const COMMON = `
 the and is it to of a in for we our with not you that on this are was have has but as be at they all
 i my from or an by do does did no so if can will would could more very after than when there which what
 its it's too just also one two use used using like only out up get got about some than them their then
 der die das und ist nicht ein eine mit wir ich es zu auf fur von den im sich auch aber sehr bei wird
 le la les de des et est pas un une pour nous je dans sur avec que qui tres ce il plus mais au en du
 el los las y es no una con por para que muy pero se lo del al mas nos como su
 il di che e non per una molto con sono del della piu
 de het een en van niet dat is op met voor zijn wij maar zeer
 o os um uma nao com para mais muito que do da em e
 och att det som en pa ar inte med for vi er og ikke til av pa
 i w na nie z jest do sie bardzo ale nie co a v je se na to s pro velmi
 ve bir cok icin bu da ile olarak degil
 ja on ei se etta joka mutta kun
 es az egy nem hogy van
 si nu este pe cu foarte
 dan yang di untuk dengan ini tidak dan sangat
`;
/** What reviews of software are about. */
const OF_REVIEWS = `
 app apps software tool tools product support price prices pricing setup set-up great good nice bad best
 easy simple fast slow solid stable clean fair poor excellent terrible awful helpful useful reliable
 works work worked working recommend recommended team teams users user customer customers data report
 reports reporting dashboard dashboards integration integrations feature features interface ui api sync
 export import search mobile update updates version bug bugs crash crashes service help onboarding docs
 documentation training workflow workflows value time money month year years day days week weeks every
 highly quick responsive intuitive expensive cheap cheaper love hate perfect okay ok fine missing broken
 invoices invoice projects project tickets ticket login email mail permissions security access review
 reviews design performance speed quality company business install installation vendor trial plan plans
`;
const OF_EXPERIENCE = Object.values(EXPERIENCE_WORDS)
  .flatMap(({ telling, weak }) => [telling, weak])
  .join(' ')
  .replaceAll(',', ' ');
const KNOWN = new Set(
  `${COMMON} ${OF_REVIEWS} ${OF_EXPERIENCE}`.split(/\s+/).filter((word) => word !== ''),
);

/** Whether a word, in small letters without accents, is one that reviews are full of. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word);
}
