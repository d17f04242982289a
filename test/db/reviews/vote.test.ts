import { expect, test } from 'vitest';
import { deleteAccount } from '#db/accounts/delete-account.ts';
import { asThemselves } from '#db/actor.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { PASSWORD, signUp } from '../../support/accounts.ts';
import { testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { published, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();

async function votesOf(id: string): Promise<number> {
  const row = database.kysely.selectFrom('review').select('helpful_count').where('id', '=', id);
  return (await row.executeTakeFirstOrThrow()).helpful_count;
}

test('every person has one vote, however often and at whatever moment it is given', async () => {
  const { id } = await published(await reviewScene(database), database);
  const readers = await Promise.all([1, 2, 3].map(() => enter('reader', database)));
  const votes = readers.flatMap((reader) =>
    Array.from({ length: 10 }, () =>
      voteHelpful(reader, { reviewId: id, isHelpful: true }, database),
    ),
  );
  await Promise.all(votes);
  expect(await votesOf(id)).toBe(3);
  const [first] = readers;
  if (!first) throw new Error('There are three readers.');
  for (const _ of [1, 2]) await voteHelpful(first, { reviewId: id, isHelpful: false }, database);
  expect(await votesOf(id)).toBe(2);
});

test('the writer, the vendor’s people and strangers have no vote', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const vote = { reviewId: id, isHelpful: true };
  const cast = await castAround(scene.vendor, database);
  const outcomes = await attempts(cast, (actor) => voteHelpful(actor, vote, database));
  const none = { anonymous: 'Forbidden', platform: 'Forbidden', owner: 'Forbidden' } as const;
  const ofVendor = { developer: 'Forbidden', marketer: 'Forbidden', viewer: 'Forbidden' } as const;
  expect(outcomes).toEqual(everybody('done', { ...none, ...ofVendor }));
  // Also for themselves, outside of the vendor.
  await expect(voteHelpful(asThemselves(scene.marketer), vote, database)).rejects.toThrow(
    'People of the vendor',
  );
  await expect(voteHelpful(writer, vote, database)).rejects.toThrow('Your own review');
});

test('a vote goes with the account', async () => {
  const { id } = await published(await reviewScene(database), database);
  const { person } = await signUp('voter', database);
  await voteHelpful(person, { reviewId: id, isHelpful: true }, database);
  await deleteAccount(person, { password: PASSWORD }, database);
  expect(await votesOf(id)).toBe(0);
});
