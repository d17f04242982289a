import { expect, test } from 'vitest';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { editReview } from '#db/reviews/edit.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { resolveReply } from '#db/reviews/resolve.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { emailOf } from '../../support/people.ts';
import { honestWords, published, reviewScene } from '../../support/reviews.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const body = 'We have mended this in 2.4. Does it work for you?';

function replyOf(id: string) {
  const row = database.kysely.selectFrom('review_reply').selectAll().where('review_id', '=', id);
  return row.executeTakeFirst();
}

test('owners and marketers of the vendor reply, and nobody else', async () => {
  const scene = await reviewScene(database);
  const { id } = await published(scene, database);
  const cast = await castAround(scene.vendor, database);
  let seen = 0;
  const outcomes = await attempts(cast, async (actor) => {
    await replyToReview(actor, { reviewId: id, body: `${body} ${seen}`, seen }, database);
    seen += 1;
  });
  const ofVendor = { owner: 'done', marketer: 'done' } as const;
  const without = { developer: 'Forbidden', viewer: 'Forbidden' } as const;
  expect(outcomes).toEqual(everybody('NotFound', { ...ofVendor, ...without }));
});

test('there is one reply; of several at once one is kept, and its writer is mailed changes once a day', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const tries = [1, 2, 3, 4].map((number) =>
    replyToReview(scene.marketer, { reviewId: id, body: `${body} ${number}`, seen: 0 }, database),
  );
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 3 });
  const again = { reviewId: id, body: `${body} And tell us.`, seen: 1 };
  await replyToReview(scene.vendor.owner, again, database);
  database.setNow(new Date(NOON.getTime() + 25 * 3_600_000));
  await replyToReview(scene.vendor.owner, { reviewId: id, body, seen: 2 }, database);
  database.setNow(NOON);
  expect(await replyOf(id)).toMatchObject({ body, revision: 3 });
  const mails = await mailsTo(await emailOf(writer, database), database);
  const changed = mails.map(({ data, kind }) => [kind, data['isChanged']]);
  expect(changed.toSorted()).toEqual([
    ['review-replied', false],
    ['review-replied', true],
  ]);
  const short = replyToReview(scene.marketer, { reviewId: id, body: 'Hm.', seen: 3 }, database);
  await expect(short).rejects.toBeInstanceOf(Invalid);
});

test('the writer says once whether it is resolved, and whoever replied is told', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  await expect(
    resolveReply(writer, { reviewId: id, outcome: 'fixed' }, database),
  ).rejects.toBeInstanceOf(NotFound);
  await replyToReview(scene.marketer, { reviewId: id, body, seen: 0 }, database);
  const cast = await castAround(scene.vendor, database);
  const outcomes = await attempts(cast, (actor) =>
    resolveReply(actor, { reviewId: id, outcome: 'fixed' }, database),
  );
  expect(outcomes).toEqual(everybody('NotFound'));
  await expect(
    resolveReply(writer, { reviewId: id, outcome: 'rating_changed' }, database),
  ).rejects.toBeInstanceOf(Invalid);
  const tries = ['fixed', 'not_fixed'].map((outcome) =>
    resolveReply(writer, { reviewId: id, outcome }, database),
  );
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 1 });
  const mails = await mailsTo(await emailOf(scene.marketer, database), database);
  expect(mails.map(({ kind }) => kind)).toEqual(['reply-resolved']);
});

test('a change of the stars after the reply is an answer to it', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database, { rating: 2 });
  await replyToReview(scene.marketer, { reviewId: id, body, seen: 0 }, database);
  await editReview(writer, { reviewId: id, seen: 1, ...honestWords(601, 2) }, database);
  expect(await replyOf(id)).toMatchObject({ outcome: null });
  await editReview(writer, { reviewId: id, seen: 2, ...honestWords(602, 4) }, database);
  expect(await replyOf(id)).toMatchObject({ outcome: 'rating_changed', rating_before: 2 });
  await expect(
    resolveReply(writer, { reviewId: id, outcome: 'fixed' }, database),
  ).rejects.toBeInstanceOf(Conflict);
});
