import type { Person } from '../actor.ts';
import { appealDecision } from '../moderation/appeal.ts';
import { decideReview } from '../moderation/decide.ts';
import type { ReviewDecision } from '../moderation/table.ts';
import { fileReport } from '../reports/file.ts';
import { editReview } from '../reviews/edit.ts';
import { flagReview } from '../reviews/flag.ts';
import { postReview } from '../reviews/post.ts';
import type { AtDaysAgo } from './apps.ts';
import { doubtfulReviews, flagNotes, unfittingReviews } from './catalogue/replies.ts';
import type { DemoReview, Used } from './opinions.ts';
import type { DemoStaff } from './people.ts';
import { cycled } from './random.ts';

/** A review that a signal held by chance is read within hours. */
async function letAppear(review: DemoReview, moderator: Person, at: AtDaysAgo): Promise<void> {
  const decided = at(Math.max(0, review.daysAgo - 0.2));
  const waiting = await openCase(review.id, decided);
  if (waiting) await decide(moderator, { ...waiting, kind: 'publish' }, decided);
}

/** Publishes what signals held by chance. */
export async function letAllAppear(
  reviews: readonly DemoReview[],
  moderator: Person,
  at: AtDaysAgo,
): Promise<void> {
  const held = await heldReviews(at(0));
  for (const review of reviews) {
    if (held.has(review.id)) await letAppear(review, moderator, at);
  }
}

async function heldReviews({ kysely }: ReturnType<AtDaysAgo>): Promise<ReadonlySet<string>> {
  const rows = await kysely.selectFrom('review').select('id').where('state', '=', 'held').execute();
  return new Set(rows.map(({ id }) => id));
}

/** The case of a review that waits, as the moderator finds it; null for none. */
export async function openCase(reviewId: string, { kysely }: ReturnType<AtDaysAgo>) {
  const row = await kysely
    .selectFrom('moderation_case as c')
    .innerJoin('review as rv', 'rv.id', 'c.review_id')
    .select(['c.id as caseId', 'rv.revision as seen'])
    .where('c.review_id', '=', reviewId)
    .where('c.kind', '=', 'review')
    .where('c.closed_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

const RULINGS: Record<ReviewDecision, { policyItem: number; reason: string }> = {
  publish: {
    policyItem: 12,
    reason:
      'It tells what its writer has lived through with the app. What our checks saw was chance.',
  },
  dismiss: {
    policyItem: 12,
    reason: 'It is harsh, and it is about the app. Criticism is no reason to hide a review.',
  },
  ask_edit: {
    policyItem: 9,
    reason: 'Leave out the name of the colleague, please. Everything else can stay as it is.',
  },
  hide: {
    policyItem: 10,
    reason: 'It is about something else: readers look here for what others say of this app.',
  },
  remove: { policyItem: 9, reason: 'It holds personal data of somebody else.' },
};

/** Decides with the reason that fits. */
export function decide(
  moderator: Person,
  about: { caseId: string; seen: number; kind: ReviewDecision },
  decided: ReturnType<AtDaysAgo>,
): Promise<string> {
  const ground = about.kind === 'remove' ? 'personal_data' : null;
  const ruling = { policy: 'reviews', note: '', ground, ...RULINGS[about.kind] };
  return decideReview(moderator, { ...about, ...ruling }, decided);
}

/** Flags from readers and one vendor, what came of most of them, and an appeal that is open. */
export async function moderate(
  reviews: readonly DemoReview[],
  readers: readonly Person[],
  staff: DemoStaff,
  at: AtDaysAgo,
): Promise<void> {
  const cases: readonly { kind: ReviewDecision | null; note: string; text?: Unfitting }[] = [
    ...unfittingReviews.map((text) => ({ kind: text.kind, note: text.note, text })),
    ...flagNotes.map((note) => ({ kind: 'dismiss' as const, note })),
    ...flagNotes.map((note) => ({ kind: null, note })),
  ];
  for (const [index, { kind, note, text }] of cases.entries()) {
    const review = cycled(reviews, index);
    const flagged = kind === null ? 0.5 + index * 0.1 : Math.min(review.daysAgo - 1, 9 + index * 9);
    const isLast = index === cases.length - 1;
    const flagger = isLast ? review.listing.owner : cycled(readers, index * 31 + 7);
    if (flagger.personId === review.writer.personId) continue;
    if (text) await sayInstead(review, text, at(flagged + 0.5));
    const flag = { reviewId: review.id, reason: 'off_topic', note };
    await flagReview(flagger, flag, at(flagged));
    const waiting = kind && (await openCase(review.id, at(flagged)));
    if (!waiting) continue;
    const moderator = index % 2 === 0 ? staff.moderator : staff.otherModerator;
    const decisionId = await decide(moderator, { ...waiting, kind }, at(flagged - 0.7));
    // Of those that are hidden one writer sees it differently.
    if (index !== 2) continue;
    const grounds =
      'It is the same vendor and the same idea. Whoever buys this one should know it.';
    await appealDecision(review.writer, { decisionId, grounds, reference: null }, at(0.4));
  }
}

type Unfitting = (typeof unfittingReviews)[number];

function sayInstead(
  { id, rating, writer }: DemoReview,
  { body, title }: Unfitting,
  when: ReturnType<AtDaysAgo>,
): Promise<void> {
  const text = { rating, title, body, appVersion: null };
  return editReview(writer, { reviewId: id, seen: 1, ...text }, when);
}

/** Reviews that wait for a moderator now, and a report that nobody has answered. */
export async function raiseDoubts(used: readonly Used[], at: AtDaysAgo): Promise<void> {
  const busy = used.filter(({ uses }) => uses.length > 8).toReversed();
  for (const [index, words] of doubtfulReviews.entries()) {
    const { listing, uses } = cycled(busy, index);
    // Of whom six may work there, three at most have written.
    const writer = uses.flatMap(({ customer, until }) =>
      until === null ? customer.members.slice(4) : [],
    )[index];
    if (!writer) continue;
    const review = { listingId: listing.listingId, ...words, appVersion: null };
    await postReview(writer, review, at(1.6 - index * 0.3));
  }
  const [first] = busy;
  if (!first) return;
  const report = {
    app: first.listing.app.slug,
    address: null,
    reason: 'deceptive',
    details: 'The page says that it works without an account, but the second screen asks for one.',
    email: 'reader@customer.example',
  };
  await fileReport({ kind: 'anonymous' }, report, at(0.8));
}
