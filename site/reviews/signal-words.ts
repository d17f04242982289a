import type { SignalKind } from '#db/reviews/signals/table.ts';

/**
 * Why a review waits, for its writer: kind, and without the rule itself, which would tell those who
 * mean it badly how to get round it.
 */
export const waitingWords: Record<SignalKind, string> = {
  links: 'It has a link, and we look at those first.',
  contact_details: 'It seems to have a way to reach somebody in it.',
  advertising: 'Some of it reads like advertising.',
  denied_words: 'A word in it may hurt somebody.',
  near_duplicate: 'It is much like another review.',
  burst: 'Many reviews of this app came at once.',
  new_account: 'Your account is new.',
  vendor_network: 'It came from a network that we look at more closely.',
  shouting: 'Much of it is in capitals.',
  repetition: 'It says the same several times.',
  nonsense: 'We could not make out all of it.',
  asked_edit: 'You changed it as a moderator asked.',
  held_before: 'You changed it while it waited.',
  decided_before: 'An earlier review of yours of this app was not to stay.',
};
