import { expect, test } from 'vitest';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { forgetApp, isSaved, MOST_SAVED, saveApps, savedSlugs } from '#db/saved/save.ts';
import { testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enter, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

test('apps are saved for one person, the last named first, and taken out again', async () => {
  const vendor = await enterVendor('vendor', database);
  const one = (await liveListing(vendor, database)).slug;
  const two = (await liveListing(vendor, database)).slug;
  const [person, other] = [await enter('person', database), await enter('other', database)];
  await saveApps(person, { slugs: [one, two, 'no-such-app'] }, database);
  await saveApps(person, { slugs: [one] }, database);
  expect(await savedSlugs(reading, person.personId)).toEqual([two, one]);
  expect(await savedSlugs(reading, other.personId)).toEqual([]);
  await forgetApp(other, { slug: one }, database);
  expect(await isSaved(reading, { personId: person.personId, slug: one })).toBe(true);
  await forgetApp(person, { slug: one }, database);
  await forgetApp(person, { slug: one }, database);
  expect(await savedSlugs(reading, person.personId)).toEqual([two]);
});

test('a draft can be saved by nobody, not even guessed', async () => {
  const vendor = await enterVendor('secret', database);
  const { slug } = await draftListing(vendor, database);
  const person = await enter('guesser', database);
  await saveApps(person, { slugs: [slug] }, database);
  expect(await savedSlugs(reading, person.personId)).toEqual([]);
});

test('whoever is not signed in saves nothing here', async () => {
  await expect(saveApps(anonymous, { slugs: [] }, database)).rejects.toThrow(Forbidden);
  await expect(forgetApp(anonymous, { slug: 'x' }, database)).rejects.toThrow(Forbidden);
});

test('of too many the newest stay', async () => {
  const { listingId } = await liveListing(await enterVendor('many', database), database);
  const person = await enter('collector', database);
  const { kysely } = database;
  const original = await kysely
    .selectFrom('listing')
    .selectAll()
    .where('id', '=', listingId)
    .executeTakeFirstOrThrow();
  const slugs = Array.from({ length: MOST_SAVED + 5 }, (_, index) => `kept-${index}`);
  await kysely
    .insertInto('listing')
    .values(slugs.map((slug) => ({ ...original, id: newId(database.now()), slug })))
    .execute();
  await saveApps(person, { slugs: slugs.slice(0, 100) }, database);
  database.setNow(new Date(database.now().getTime() + 60_000));
  await saveApps(person, { slugs: slugs.slice(100) }, database);
  const saved = await savedSlugs(reading, person.personId);
  expect(saved).toHaveLength(MOST_SAVED);
  expect(saved[0]).toBe(slugs.at(-1));
  expect(saved).not.toContain('kept-4');
});
