import fc from 'fast-check';
import type { Person } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooOften } from '#db/errors.ts';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { claimCase } from '#db/moderation/claim.ts';
import { decideReview, decisionsIn } from '#db/moderation/decide.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { postReview } from '#db/reviews/post.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { resolveReply } from '#db/reviews/resolve.ts';
import type { ReviewState } from '#db/reviews/table.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { honestWords, type ReviewScene, RULING } from '../../support/reviews.ts';

const DEEDS = [
  'post',
  'post',
  'post',
  'edit',
  'edit',
  'withdraw',
  'vote',
  'unvote',
  'flag',
  'flag',
  'reply',
  'resolve',
  'decide',
  'decide',
  'decide',
  'appeal',
  'answer',
  'claim',
] as const;

/** Something that somebody tries; who and with which review is as random as the rest. */
export type Step = {
  does: (typeof DEEDS)[number];
  who: number;
  which: number;
  rating: number;
  choice: number;
  /** Hours that pass before. */
  later: number;
};

export const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...DEEDS),
  who: fc.nat(50),
  which: fc.nat(50),
  rating: fc.integer({ min: 1, max: 5 }),
  choice: fc.nat(50),
  later: fc.nat(30),
});

export type Place = { scenes: readonly ReviewScene[]; database: Database };

let words = 10_000;

/** Takes a step; what a rule refuses is no failure, anything else is. */
export async function take(place: Place, one: Step): Promise<'done' | 'refused'> {
  try {
    await attempt(place, one);
    return 'done';
  } catch (error) {
    const isRule = [Conflict, Forbidden, Invalid, NotFound, TooOften].some(
      (kind) => error instanceof kind,
    );
    if (!isRule) throw error;
    return 'refused';
  }
}

async function attempt({ database, scenes }: Place, one: Step): Promise<unknown> {
  const scene = pick(scenes, one.which);
  const person = pick(scene.customers, one.who).owner;
  const moderator = pick(scene.moderators, one.who);
  words += 1;
  const text = honestWords(words, one.rating);
  if (one.does === 'post') {
    return postReview(person, { listingId: scene.listingId, ...text }, database);
  }
  const review = await someReview(database, scene, one);
  const { id: reviewId, revision: seen } = review;
  const writer = scene.customers.find(({ owner }) => owner.personId === review.person_id)?.owner;
  const own = one.choice % 9 === 0 ? person : (writer ?? person);
  switch (one.does) {
    case 'edit':
      return editReview(own, { reviewId, seen, ...text }, database);
    case 'withdraw':
      return one.choice % 3 === 0 ? withdrawReview(own, { reviewId }, database) : null;
    case 'vote':
    case 'unvote':
      return voteHelpful(person, { reviewId, isHelpful: one.does === 'vote' }, database);
    case 'flag': {
      const flagger = one.choice % 5 === 0 ? scene.marketer : person;
      return flagReview(flagger, { reviewId, reason: 'off_topic', note: '' }, database);
    }
    case 'reply':
      return replyToReview(
        scene.marketer,
        { reviewId, body: text.body, seen: one.choice % 2 },
        database,
      );
    case 'resolve':
      return resolveReply(
        own,
        { reviewId, outcome: pick(['fixed', 'not_fixed'], one.choice) },
        database,
      );
    default:
      return atDesk(database, { ...one, ...review, reviewId, seen }, { moderator, own, scene });
  }
}

type AboutReview = { reviewId: string; seen: number; state: ReviewState };

async function atDesk(
  database: Database,
  { choice, does, reviewId, seen, state }: Step & AboutReview,
  { moderator, own, scene }: { moderator: Person; own: Person; scene: ReviewScene },
): Promise<unknown> {
  if (does === 'appeal') {
    const row = await database.kysely
      .selectFrom('review')
      .select('decision_id')
      .where('id', '=', reviewId)
      .executeTakeFirstOrThrow();
    const decisionId = row.decision_id ?? reviewId;
    const who = choice % 2 === 0 ? own : scene.vendor.owner;
    const grounds = 'We see this quite differently.';
    return appealDecision(who, { decisionId, grounds, reference: null }, database);
  }
  const waiting = await database.kysely
    .selectFrom('moderation_case')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('kind', '=', does === 'answer' ? 'appeal' : 'review')
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (!waiting) throw new NotFound('Nothing waits.');
  const caseId = waiting.id;
  if (does === 'claim') return claimCase(moderator, { caseId }, database);
  const ground = choice % 2 === 0 ? 'law' : 'personal_data';
  if (does === 'decide') {
    const kind = pick(decisionsIn(state), choice);
    return decideReview(moderator, { ...RULING, caseId, seen, kind, ground }, database);
  }
  const kind = pick([null, 'publish', 'ask_edit', 'hide', 'remove'], choice);
  return answerAppeal(moderator, { ...RULING, caseId, seen, kind, ground }, database);
}

async function someReview({ kysely }: Database, { listingId }: ReviewScene, { choice }: Step) {
  const all = await kysely
    .selectFrom('review')
    .select(['id', 'revision', 'person_id', 'state'])
    .where('listing_id', '=', listingId)
    .where('state', '<>', 'withdrawn')
    .orderBy('id')
    .execute();
  if (all.length === 0) throw new NotFound('There is no review.');
  return pick(all, choice);
}

function pick<One>(all: readonly One[], number: number): One {
  const one = all[number % all.length];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
