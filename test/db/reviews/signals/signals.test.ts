import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { newId } from '#db/identifier.ts';
import { nearDuplicate } from '#db/reviews/signals/near-duplicates.ts';
import { NEW_ACCOUNT_HOURS } from '#db/reviews/signals/new-account.ts';
import { NOON, testDatabase } from '../../../support/database.ts';
import { appInUse, kindsFor, userOf, write } from '../written.ts';

const database = testDatabase();
const { kysely } = database;
const HOUR = 60 * 60 * 1000;
const TEXT =
  'The import of our old invoices took one evening, and since then the monthly closing is done by Tuesday. Only the export for the tax adviser needs a second look, because the columns are in another order.';

test('a clean review of an established account has no signal', async () => {
  const { customer, listingId } = await appInUse(database);
  expect(await kindsFor(database, { listingId, personId: customer.owner.personId })).toEqual([]);
});

test('the words of a review count, but not a link to the vendor', async () => {
  const { customer, listingId, vendor } = await appInUse(database);
  const { personId } = customer.owner;
  await kysely
    .updateTable('isv')
    .set({ website: 'https://vendor.example' })
    .where('organisation_id', '=', vendor.id)
    .execute();
  const body = 'All of it is told on https://vendor.example/docs, so read that.';
  expect(await kindsFor(database, { listingId, personId, body })).toEqual([]);
  const other = body.replace('vendor.example', 'another.example');
  expect(await kindsFor(database, { listingId, personId, body: other })).toEqual(['links']);
});

test('an account counts as new for 72 hours', async () => {
  const { customer, listingId } = await appInUse(database);
  const { personId } = customer.owner;
  const kindsAtAge = async (age: number) => {
    const created_at = new Date(NOON.getTime() - age);
    await kysely.updateTable('person').set({ created_at }).where('id', '=', personId).execute();
    return kindsFor(database, { listingId, personId });
  };
  expect(await kindsAtAge(NEW_ACCOUNT_HOURS * HOUR - 1)).toEqual(['new_account']);
  expect(await kindsAtAge(NEW_ACCOUNT_HOURS * HOUR)).toEqual([]);
});

test('a copy is found in whatever app it stands, also when some words were changed', async () => {
  const { listingId } = await appInUse(database);
  const original = await write(database, { listingId, body: TEXT });
  const { customer, listingId: other } = await appInUse(database);
  const given = { listingId: other, personId: customer.owner.personId };
  const changed = TEXT.replace('one evening', 'two hours').replace('Tuesday', 'Monday');
  for (const body of [TEXT, TEXT.toUpperCase().toLowerCase(), changed]) {
    expect(await kindsFor(database, { ...given, body })).toEqual(['near_duplicate']);
  }
  const review = { id: newId(NOON), title: '', body: TEXT, network: null, isNew: true };
  const found = await change(database, system('tests'), (inside) =>
    nearDuplicate(inside, { ...review, ...given, ratingChanges: true }),
  );
  expect(found?.details).toEqual({ reviewId: original, similarity: 1 });
});

test('a review is no copy of itself, nor of one that was taken down', async () => {
  const { listingId } = await appInUse(database);
  const body = `${TEXT} Apart from that it is quiet, which is what we were looking for.`;
  const id = await write(database, { listingId, body });
  const { owner } = await userOf(listingId, database);
  const given = { listingId, personId: owner.personId, body: `${body} And cheap.` };
  await kysely
    .updateTable('review')
    .set({ state: 'withdrawn', title: '', body: '' })
    .where('id', '<>', id)
    .execute();
  expect(await kindsFor(database, { ...given, id, isNew: false })).toEqual([]);
  expect(await kindsFor(database, given)).toEqual(['near_duplicate']);
  await kysely
    .updateTable('review')
    .set({ state: 'withdrawn', title: '', body: '' })
    .where('id', '=', id)
    .execute();
  expect(await kindsFor(database, given)).toEqual([]);
});

test('two texts about the same are no copies, and short ones are alike by chance', async () => {
  const { listingId } = await appInUse(database);
  await write(database, { listingId, body: 'Easy to use, and good support.' });
  await write(database, {
    listingId,
    body: 'The import of our old orders failed three times, and since then the weekly report is wrong. Support asked for a second look at our columns, because their order seemed strange to them.',
  });
  const { owner } = await userOf(listingId, database);
  const given = { listingId, personId: owner.personId };
  for (const body of ['Easy to use, with very good support.', TEXT]) {
    expect(await kindsFor(database, { ...given, body })).toEqual([]);
  }
  const same = { ...given, body: 'Easy to use, and good support!' };
  expect(await kindsFor(database, same)).toEqual(['near_duplicate']);
});
