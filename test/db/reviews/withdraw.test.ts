import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { decideReview } from '#db/moderation/decide.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { postReview } from '#db/reviews/post.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { emailOf, enter } from '../../support/people.ts';
import { caseOf, honestWords, published, RULING, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;

test('whoever takes a review down takes its words along, and may write another', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const reader = await enter('reader', database);
  await voteHelpful(reader, { reviewId: id, isHelpful: true }, database);
  await flagReview(reader, { reviewId: id, reason: 'spam', note: '' }, database);
  const reply = { reviewId: id, body: 'Thank you for telling us.', seen: 0 };
  await replyToReview(scene.marketer, reply, database);
  await withdrawReview(writer, { reviewId: id }, database);
  const row = kysely.selectFrom('review').selectAll().where('id', '=', id);
  expect(await row.executeTakeFirst()).toMatchObject({
    state: 'withdrawn',
    title: '',
    body: '',
    helpful_count: 0,
  });
  const { rows } = await sql`
    select (select count(*) from review_revision where review_id = ${id})::int as revisions,
      (select count(*) from review_vote where review_id = ${id})::int as votes,
      (select count(*) from review_reply where review_id = ${id})::int as replies,
      (select count(*) from moderation_case where review_id = ${id} and closed_at is null)::int as cases,
      (select review_count from listing_rating where listing_id = ${scene.listingId}) as counted
  `.execute(kysely);
  expect(rows).toEqual([{ revisions: 0, votes: 0, replies: 0, cases: 0, counted: 0 }]);
  const told = await mailsTo(await emailOf(reader, database), database);
  expect(told).toMatchObject([{ kind: 'flag-answered', data: { outcome: 'withdrawn' } }]);
  await postReview(writer, { listingId: scene.listingId, ...honestWords(701) }, database);
});

test('nobody else takes a review down', async () => {
  const scene = await reviewScene(database);
  const { id } = await published(scene, database);
  const cast = await castAround(scene.vendor, database);
  const outcomes = await attempts(cast, (actor) =>
    withdrawReview(actor, { reviewId: id }, database),
  );
  expect(outcomes).toEqual(everybody('NotFound'));
});

test('what was hidden, or flagged and taken down, does not come back by being written anew', async () => {
  for (const isDecided of [true, false]) {
    const scene = await reviewScene(database);
    const { id, writer } = await published(scene, database);
    const flag = { reviewId: id, reason: 'spam', note: '' };
    await flagReview(await enter('flagger', database), flag, database);
    const [moderator] = scene.moderators;
    if (isDecided && moderator) {
      const caseId = await caseOf(id, database);
      const decision = { ...RULING, caseId, seen: 1, kind: 'hide', ground: null };
      await decideReview(moderator, decision, database);
    }
    await withdrawReview(writer, { reviewId: id }, database);
    const text = { listingId: scene.listingId, ...honestWords(isDecided ? 702 : 703) };
    const anew = await postReview(writer, text, database);
    const signals = kysely.selectFrom('review_signal').select('kind').where('review_id', '=', anew);
    expect(await signals.execute()).toEqual([{ kind: 'decided_before' }]);
  }
});
