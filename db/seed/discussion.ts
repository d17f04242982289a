import type { Person } from '../actor.ts';
import { editReview } from '../reviews/edit.ts';
import { replyToReview } from '../reviews/reply.ts';
import { resolveReply } from '../reviews/resolve.ts';
import { voteHelpful } from '../reviews/vote.ts';
import type { AtDaysAgo } from './apps.ts';
import { repliesTo } from './catalogue/replies.ts';
import { decide, letAllAppear, moderate, openCase, raiseDoubts } from './moderation.ts';
import type { DemoReview, Used } from './opinions.ts';
import type { DemoStaff } from './people.ts';
import { chance, cycled, pick, type Random, seeded, shuffled, whole } from './random.ts';

/** Helpful votes of the whole demo. */
const VOTES = 400;
/** The share of reviews that vendors answer. */
const ANSWERED = { few: 0.35, some: 0.2, many: 0.06 } as const;
/** Reviews that were changed later. */
const CHANGED = 25;

type Told = { reviews: readonly DemoReview[]; used: readonly Used[]; staff: DemoStaff };

/** What readers, vendors and moderators make of the reviews: votes, replies, flags and decisions. */
export async function discussReviews(told: Told, at: AtDaysAgo): Promise<void> {
  const { reviews, staff } = told;
  const random = seeded('discussion');
  await letAllAppear(reviews, staff.moderator, at);
  const readers = reviews.map(({ writer }) => writer);
  await vote(reviews, readers, random, at);
  for (const review of reviews) await answer(review, random, at);
  const settled = shuffled(random, reviews).filter(({ daysAgo }) => daysAgo > 20);
  for (const review of settled.slice(0, CHANGED)) await rewrite(review, staff.moderator, at);
  await moderate(settled.slice(CHANGED), readers, staff, at);
  await raiseDoubts(told.used, at);
}

async function vote(
  reviews: readonly DemoReview[],
  readers: readonly Person[],
  random: Random,
  at: AtDaysAgo,
): Promise<void> {
  const order = shuffled(random, reviews);
  for (let count = 0; count < VOTES; count += 1) {
    // The square has a few reviews get most of the votes.
    const review = cycled(order, Math.floor(random() ** 2 * order.length));
    const reader = pick(random, readers);
    if (reader.personId === review.writer.personId) continue;
    const when = at(review.daysAgo * random());
    await voteHelpful(reader, { reviewId: review.id, isHelpful: true }, when);
  }
}

async function answer(review: DemoReview, random: Random, at: AtDaysAgo): Promise<void> {
  const { daysAgo, id, listing, rating, writer } = review;
  const mood = rating <= 2 ? 'few' : rating === 3 ? 'some' : 'many';
  if (daysAgo < 2 || !chance(random, ANSWERED[mood])) return;
  const replied = Math.max(1, daysAgo - whole(random, 1, 9));
  const body = pick(random, repliesTo[mood]);
  await replyToReview(listing.owner, { reviewId: id, body, seen: 0 }, at(replied));
  if (mood === 'many' || !chance(random, 0.6)) return;
  const outcome = chance(random, 0.7) ? 'fixed' : 'not_fixed';
  await resolveReply(writer, { reviewId: id, outcome }, at(replied * 0.6));
}

/** Somebody comes back to a review: one star more, and why. */
async function rewrite(review: DemoReview, moderator: Person, at: AtDaysAgo): Promise<void> {
  const { id, rating, words, writer } = review;
  const when = at(review.daysAgo * 0.4);
  const text = {
    rating: Math.min(5, rating + 1),
    title: words.title,
    body: `${words.body}\n\nSome months later: it has become better, and we use it more than before.`,
    appVersion: null,
  };
  await editReview(writer, { reviewId: id, seen: 1, ...text }, when);
  const waiting = await openCase(id, when);
  if (waiting) await decide(moderator, { ...waiting, kind: 'publish' }, when);
}
