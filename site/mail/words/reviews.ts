import type { MailKinds } from '#db/mail/kinds.ts';
import type { ReviewDecision } from '#db/moderation/table.ts';
import { paths } from '../../paths.ts';
import { citedItem } from '../../policies/all.ts';
import { momentText } from './plain.ts';
import type { Words, WordsOf } from './shape.ts';

type Told = { policy: string; policyItem: number; reason: string; appealUntil: string };

const TO_WRITER: Record<ReviewDecision, { subject: string; said: string }> = {
  publish: {
    subject: 'is on the page',
    said: 'A moderator has read it; everybody can read it now.',
  },
  dismiss: { subject: 'stays on the page', said: 'A moderator has read it, and it stays.' },
  ask_edit: {
    subject: 'needs a change',
    said: 'Nobody else sees it until you have changed it as the reason says. Then a moderator reads it again.',
  },
  hide: {
    subject: 'was hidden',
    said: 'It is hidden and does not count any more. In its place stand the policy and the date.',
  },
  remove: {
    subject: 'was removed',
    said: 'Nothing of it is on the page, and it does not count any more.',
  },
};
const TO_VENDOR: Record<ReviewDecision, string> = {
  publish: 'is on the page again',
  dismiss: 'stays on the page',
  ask_edit: 'waits for a change by its writer',
  hide: 'was hidden',
  remove: 'was removed',
};
const OUTCOME: Record<MailKinds['reply-resolved']['outcome'], string> = {
  fixed: 'Your reply resolved it: fixed, says the writer.',
  not_fixed: 'The writer says that it is not fixed.',
  rating_changed: 'The writer has changed the stars since.',
};

/** Mails about reviews, to those who wrote them and to vendors. */
export const reviewWords: WordsOf<
  'review-held' | 'review-decided' | 'review-decided-vendor' | 'review-replied' | 'reply-resolved'
> = {
  'review-held': ({ app, name, reviewId, until }) => ({
    subject: `Your review of ${app} is being looked at`,
    heading: 'A moderator reads your review first',
    greets: name,
    said: [
      'Some reviews wait for a person before they appear, by signs that our checks go by. That is no judgement about yours.',
    ],
    facts: [['Decided at the latest', momentText(until)]],
    action: { words: 'See your review', path: paths.ownReview(reviewId) },
    care: [{ text: 'You need not do anything: the decision comes by mail.' }],
    why: `You get this mail because you wrote a review of ${app}.`,
  }),
  'review-decided': ({ app, decision, name, reviewId, ...told }) => ({
    subject: `Your review of ${app} ${TO_WRITER[decision].subject}`,
    heading: `Your review of ${app} ${TO_WRITER[decision].subject}`,
    greets: name,
    said: [TO_WRITER[decision].said, 'The reason given:'],
    quote: told.reason,
    facts: factsOf(told, decision !== 'publish'),
    action: {
      words: decision === 'ask_edit' ? 'Change your review' : 'See your review',
      path: paths.ownReview(reviewId),
    },
    care: decision === 'publish' ? [] : [mayAppeal],
    why: `You get this mail because you wrote a review of ${app}.`,
  }),
  'review-decided-vendor': ({ app, decision, name, reviewId, ...told }) => ({
    subject: `A review of ${app} ${TO_VENDOR[decision]}`,
    heading: `A review of ${app} ${TO_VENDOR[decision]}`,
    greets: name,
    said: ['A moderator has decided so. The reason given:'],
    quote: told.reason,
    facts: factsOf(told, true),
    action: { words: 'See the decision', path: paths.vendorReview(reviewId) },
    care: [mayAppeal],
    why: `You get this mail because you speak for the vendor of ${app}.`,
  }),
  'review-replied': ({ app, isChanged, name, reply, reviewId, vendor }) => ({
    subject: isChanged
      ? `${vendor} changed its reply to your review of ${app}`
      : `${vendor} replied to your review of ${app}`,
    heading: isChanged ? `${vendor} changed its reply` : `${vendor} replied to your review`,
    greets: name,
    said: [isChanged ? 'It reads now:' : `${vendor} writes:`],
    quote: reply,
    action: {
      words: isChanged ? 'See the reply' : 'Say whether it is resolved',
      path: paths.ownReview(reviewId),
    },
    care: [{ text: 'Your review is yours: nobody but you changes it.' }],
    why: `You get this mail because you wrote a review of ${app}.`,
  }),
  'reply-resolved': ({ app, name, outcome, reviewId }) => ({
    subject: `An answer to your reply about ${app}`,
    heading: OUTCOME[outcome],
    greets: name,
    said: ['It stands on the page below your reply.'],
    action: { words: 'See the review', path: paths.vendorReview(reviewId) },
    care: [],
    why: `You get this mail because you replied to a review of ${app}.`,
  }),
};

/** The item that a decision rests on, and until when it can be appealed. */
export function factsOf(told: Told, canBeAppealed: boolean): NonNullable<Words['facts']> {
  const cited = citedItem(told.policy, told.policyItem);
  return [
    ['Policy', cited?.words ?? told.policy],
    ...(canBeAppealed ? [['Appeal until', momentText(told.appealUntil)] as const] : []),
  ];
}

/** What to do about a decision that somebody sees differently. */
export const mayAppeal = {
  text: 'If you see it differently, appeal once on that page: another moderator answers.',
};
