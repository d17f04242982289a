import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Conflict, Forbidden } from '#db/errors.ts';
import { saveDraft } from '#db/listings/draft.ts';
import { submitListing } from '#db/listings/publish.ts';
import { testDatabase } from '../../support/database.ts';
import { content, draftListing, liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';
import { childrenOf, full } from './full-content.ts';

const database = testDatabase();
const vendor = () => enterVendor('vendor', database);

function versionsOf(listingId: string) {
  const { kysely } = database;
  const versions = kysely.selectFrom('listing_version').select(['id', 'number', 'state', 'name']);
  return versions.where('listing_id', '=', listingId).orderBy('number').execute();
}

test('a draft saved again says only what it says now', async () => {
  const seller = await vendor();
  const { media, plans, support } = full;
  const given = { ...(media && { media }), ...(plans && { plans }), ...(support && { support }) };
  const { listingId } = await draftListing(seller, database, given);
  const said = content({ name: 'Renamed', description: '', plans: [] });
  const versionId = await saveDraft(seller.owner, { listingId, content: said }, database);
  expect(await versionsOf(listingId)).toMatchObject([
    { number: 1, state: 'draft', name: 'Renamed' },
  ]);
  expect(await childrenOf(versionId, database)).toEqual({
    plans: [],
    media: [],
    integrations: [],
    claims: [],
  });
});

test('marketers write too; reviewers look; for others the draft is not there', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  const cast = await castAround(seller, database);
  const outcomes = await attempts(cast, (actor) =>
    saveDraft(actor, { listingId, content: content({ name: 'Written' }) }, database),
  );
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      reviewer: 'Forbidden',
      marketer: 'done',
      developer: 'done',
      owner: 'done',
    }),
  );
});

test('a submitted version cannot be written until it is decided', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  await submitListing(seller.owner, { listingId }, database);
  const writing = saveDraft(seller.owner, { listingId, content: content() }, database);
  await expect(writing).rejects.toBeInstanceOf(Conflict);
});

test('ten colleagues who open the next draft at once write one', async () => {
  const seller = await vendor();
  const { listingId } = await liveListing(seller, database);
  const tries = Array.from({ length: 10 }, (_, index) =>
    saveDraft(seller.owner, { listingId, content: content({ name: `By ${index}` }) }, database),
  );
  expect(await atOnce(tries)).toEqual({ done: 10 });
  expect(await versionsOf(listingId)).toMatchObject([
    { number: 1, state: 'live', name: 'Tidy Ledger' },
    { number: 2, state: 'draft', name: expect.stringMatching(/^By \d$/) },
  ]);
});

test('the database itself keeps a submitted version and its plans as they are', async () => {
  const seller = await vendor();
  const { listingId } = await liveListing(seller, database);
  const version = sql`(select id from listing_version where listing_id = ${listingId})`;
  for (const attempt of [
    sql`update listing_version set name = 'x' where listing_id = ${listingId}`,
    sql`update listing_version set state = 'draft' where listing_id = ${listingId}`,
    sql`delete from listing_version where listing_id = ${listingId}`,
    sql`update plan set name = 'x' where version_id = ${version}`,
    sql`delete from plan where version_id = ${version}`,
  ]) {
    await expect(attempt.execute(database.kysely)).rejects.toMatchObject({
      constraint: 'listing_version_immutable',
    });
  }
});

test('a plan of a submitted version cannot be carried off to a draft either', async () => {
  const seller = await vendor();
  const { listingId } = await liveListing(seller, database);
  const said = content({ plans: [] });
  const draft = await saveDraft(seller.owner, { listingId, content: said }, database);
  const carrying = database.kysely.updateTable('plan').set({ version_id: draft });
  await expect(carrying.execute()).rejects.toMatchObject({
    constraint: 'listing_version_immutable',
  });
});

test('a refused draft leaves the one before untouched', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  const unknown = {
    integrations: [{ component: 'none', direction: 'both', purpose: '' }],
  } as const;
  const writing = saveDraft(
    seller.owner,
    { listingId, content: content({ name: 'Half', ...unknown }) },
    database,
  );
  await expect(writing).rejects.toMatchObject({
    fields: { integrations: 'The platform has no none.' },
  });
  expect(await versionsOf(listingId)).toMatchObject([{ name: 'Tidy Ledger' }]);
});

test('a person who left the vendor may not write for it', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  await database.kysely
    .deleteFrom('membership')
    .where('person_id', '=', seller.owner.personId)
    .execute();
  const writing = saveDraft(seller.owner, { listingId, content: content() }, database);
  await expect(writing).rejects.toBeInstanceOf(Forbidden);
});

test('every saved draft leaves an audit row', async () => {
  const seller = await vendor();
  const { listingId } = await liveListing(seller, database);
  await saveDraft(seller.owner, { listingId, content: content() }, database);
  expect(await acts('listing.draft_saved', listingId, database)).toHaveLength(1);
});
