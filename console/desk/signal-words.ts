import type { SignalSeen } from '#db/moderation/case-evidence.ts';
import type { SignalKind } from '#db/reviews/signals/table.ts';

export const signalName: Record<SignalKind, string> = {
  links: 'Links',
  contact_details: 'Contact details',
  advertising: 'Advertising',
  denied_words: 'Denied words',
  near_duplicate: 'Nearly the same as another',
  burst: 'Part of a burst',
  new_account: 'New account',
  vendor_network: 'Network of the vendor',
  shouting: 'Shouting',
  repetition: 'Repetition',
  nonsense: 'Hardly any words',
  asked_edit: 'Changed as asked',
  held_before: 'Changed while it waited',
  decided_before: 'Written again',
};

/** Why a signal is one, and what was seen: the sentence for a moderator. */
const meaning: Record<SignalKind, string> = {
  links: 'It links to addresses that are neither the vendor’s nor ours.',
  contact_details: 'It tells how to reach somebody, as advertising does and as private data is.',
  advertising: 'It reads like an advertisement.',
  denied_words:
    'It has words that are insults or threats, or that are written to slip past a filter.',
  near_duplicate: 'Its text is nearly that of another review.',
  burst: 'Many reviews of this app came at once.',
  new_account: 'The account of its writer is new.',
  vendor_network: 'It came from a network that people of the vendor use too.',
  shouting: 'Much of it is in capitals.',
  repetition: 'It says the same again and again.',
  nonsense: 'Little of it is made of words.',
  asked_edit: 'A moderator asked for a change, and this is the changed text.',
  held_before: 'Its writer changed it while it waited.',
  decided_before:
    'An earlier review of the same writer was decided against, or flagged and taken down.',
};

/** A signal in plain sentences, with its evidence; its moments stand apart, for the reader's zone. */
export function signalSentence({ details, kind }: SignalSeen): readonly (string | Date)[] {
  const seenAt = details['seenAt'];
  if (kind === 'vendor_network' && typeof seenAt === 'string') {
    return [`${meaning[kind]} They were last seen there on `, new Date(seenAt), '.'];
  }
  return [withFigures({ details, kind })];
}

function withFigures({ details, kind }: Pick<SignalSeen, 'details' | 'kind'>): string {
  const number = (name: string) => (typeof details[name] === 'number' ? details[name] : null);
  const hours = number('hours');
  if (kind === 'new_account' && hours !== null) {
    return `Its writer’s account was ${hours < 1 ? 'under an hour' : `${hours} hours`} old.`;
  }
  const similarity = number('similarity');
  if (kind === 'near_duplicate' && similarity !== null) {
    return `Its text is ${Math.round(similarity * 100)} % that of another review, shown beside it.`;
  }
  const count = number('count');
  const usual = number('usual');
  if (kind === 'burst' && count !== null && usual !== null) {
    return `${count} reviews of this app came within 24 hours; ${usual} a day is usual.`;
  }
  const percent = number('percentInCapitals');
  if (kind === 'shouting' && percent !== null) return `${percent} % of its letters are capitals.`;
  return meaning[kind];
}

/** What is told by the sentence already, or is no evidence that can be read. */
const TOLD = new Set(['seenAt', 'reviewId', 'since']);

/** What was found in the text, to be read beside the sentence. */
export function signalFinds({ details }: SignalSeen): string[] {
  return Object.entries(details)
    .filter(([name]) => !TOLD.has(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => (typeof value === 'string' ? [value] : []));
}
