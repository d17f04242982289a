import { expect, test, vi } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { stillOffered } from '#db/search/still-offered.ts';
import { offeredTogether } from '#site/search/offered-together.ts';
import { testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';

vi.mock(import('#db/search/still-offered.ts'), { spy: true });

const database = testDatabase();

test('those who ask at the same time share a query, and each is told of its own', async () => {
  const vendor = await enterVendor('vendor', database);
  const one = await liveListing(vendor, database);
  const two = await liveListing(vendor, database);
  const offered = offeredTogether(readingOf(database.kysely));
  const asked = [[one.listingId], [two.listingId], [one.listingId, two.listingId], []];
  const answers = await Promise.all(asked.map((ids) => offered(ids)));
  for (const [place, ids] of asked.entries()) {
    expect(ids.every((id) => answers[place]?.has(id))).toBe(true);
  }
  expect(vi.mocked(stillOffered).mock.calls.length).toBeLessThanOrEqual(2);
});

test('a query that fails fails those who asked, and the next is asked anew', async () => {
  const offered = offeredTogether(readingOf(database.kysely));
  await expect(offered(['no identifier'])).rejects.toThrow();
  expect(await offered(['00000000-0000-7000-8000-000000000000'])).toEqual(new Set());
});
