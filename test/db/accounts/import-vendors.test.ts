import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { importListings } from '#db/listings/import.ts';
import type { ImportLine } from '#db/listings/import-line.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterVendor } from '../../support/people.ts';
import { importLine } from '../listings/import-lines.ts';

const database = testDatabase();
const { kysely } = database;

function load(lines: readonly ImportLine[]) {
  return importListings(system('import'), { lines, source: 'catalogue.jsonl' }, database);
}

/** The vendor of an app. */
function kept(slug: string) {
  return kysely
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .select(['o.name as vendor', 'i.slug', 'i.website'])
    .where('l.slug', '=', slug)
    .executeTakeFirstOrThrow();
}

async function claim(vendor: string): Promise<void> {
  await kysely.updateTable('isv').set({ claimed_at: NOON }).where('slug', '=', vendor).execute();
}

test('an app that changed hands moves to its new vendor', async () => {
  const line = importLine({ slug: 'sold' });
  await load([line]);
  await load([{ ...line, vendor: { name: 'Buyer Inc', website: null } }]);
  expect(await kept('sold')).toMatchObject({ vendor: 'Buyer Inc', slug: 'buyer-inc' });
});

test('one name, whatever its case and spacing, is one vendor', async () => {
  const names = ['Café Nord', ' café  nord', 'CAFÉ NORD', 'Cafe\u0301 Nord'];
  const lines = names.map((name) => importLine({ vendor: { name, website: null } }));
  await load(lines.slice(0, 2));
  await load(lines.slice(2));
  const vendors = await Promise.all(lines.map(async (line) => (await kept(line.slug)).slug));
  expect(new Set(vendors)).toEqual(new Set(['cafe-nord']));
});

test('vendors whose names make the same address get numbers', async () => {
  const names = ['Acme!', 'Acme?', 'Acme 2', '株式会社', '有限会社'];
  const lines = names.map((name) => importLine({ vendor: { name, website: null } }));
  await load(lines);
  const slugs = await Promise.all(lines.map(async (line) => (await kept(line.slug)).slug));
  expect(new Set(slugs).size).toBe(5);
  for (const slug of slugs) expect(slug).toMatch(/^(acme|vendor)(-\d+)*$/);
});

test('nothing is put under the name of a vendor that manages its apps itself', async () => {
  const vendor = { name: 'Taken Ltd', website: null };
  await load([importLine({ vendor })]);
  await claim('taken-ltd');
  await enterVendor('nordlicht', database);
  const nordlicht = { name: ' NordLicht ', website: null };
  const other = importLine();
  await load([other]);
  const lines = [
    importLine({ slug: 'not-theirs', vendor }),
    importLine({ slug: 'not-theirs-either', vendor: nordlicht }),
    { ...other, vendor },
  ];
  expect(await load(lines)).toEqual({
    created: 0,
    updated: 0,
    unchanged: 0,
    refused: [
      { slug: 'not-theirs', reason: 'The vendor Taken Ltd manages its apps itself.' },
      { slug: 'not-theirs-either', reason: 'The vendor nordlicht manages its apps itself.' },
      { slug: other.slug, reason: 'The vendor Taken Ltd manages its apps itself.' },
    ],
  });
});

test('a website that was not known before is taken from a later line', async () => {
  const line = importLine({ slug: 'site-to-come' });
  await load([line]);
  const website = 'https://came.example';
  await load([{ ...line, vendor: { ...line.vendor, website } }]);
  expect(await kept('site-to-come')).toMatchObject({ website });
  const other = { ...line.vendor, website: 'https://other.example' };
  await load([{ ...line, vendor: other }]);
  expect(await kept('site-to-come')).toMatchObject({ website });
});
