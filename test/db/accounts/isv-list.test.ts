import { beforeAll, expect, test } from 'vitest';
import { isvById } from '#db/accounts/isv-detail.ts';
import { ISVS_ON_A_PAGE, type IsvsAsked, isvList } from '#db/accounts/isv-list.ts';
import { suspendIsv } from '#db/accounts/suspend-isv.ts';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);
const LATER = new Date(NOON.getTime() + 1_000);
let manager: Person;
let alder: Awaited<ReturnType<typeof enterVendor>>;

beforeAll(async () => {
  manager = await enterStaff('manager', 'program_manager', database);
  alder = await enterVendor('alder', database);
  await liveListing(alder, database);
  await draftListing(alder, database);
  const birch = await enterVendor('birch', database);
  const cedar = await enterVendor('cedar', database);
  await kysely
    .updateTable('organisation')
    .set({ name: 'Cedar_100%' })
    .where('id', '=', cedar.id)
    .execute();
  await kysely
    .updateTable('isv')
    .set({ state: 'applied', tier: 'premier' })
    .where('organisation_id', '=', cedar.id)
    .execute();
  await suspendIsv(manager, { isvId: birch.id, reason: 'A test.', until: LATER }, database);
});

const list = (asked: IsvsAsked = {}, at = NOON) => isvList(reading, manager, asked, at);
const names = async (asked: IsvsAsked, at = NOON) =>
  (await list(asked, at)).isvs.map(({ name }) => name);

test('vendors stand by name with their owners and the number of their apps', async () => {
  const { counts, isvs, next } = await list();
  expect(isvs.map(({ name, state, apps }) => [name, state, apps])).toEqual([
    ['alder', 'active', 1],
    ['birch', 'suspended', 0],
    ['Cedar_100%', 'applied', 0],
  ]);
  expect(isvs[0]?.owners).toMatchObject([{ name: 'owner-of-alder' }]);
  expect(counts).toEqual({ applied: 1, active: 1, suspended: 1, left: 0 });
  expect(next).toBeNull();
});

test('a suspension that is over counts as none, also before the job', async () => {
  expect(await names({ state: 'active' }, LATER)).toEqual(['alder', 'birch']);
  expect((await list({}, LATER)).counts).toMatchObject({ active: 2, suspended: 0 });
});

test.each<[IsvsAsked, string[]]>([
  [{ state: 'applied' }, ['Cedar_100%']],
  [{ tier: 'registered' }, ['alder', 'birch']],
  [{ q: ' BIR ' }, ['birch']],
  [{ q: 'owner-of-alder' }, ['alder']],
  [{ q: '_100%' }, ['Cedar_100%']],
  [{ q: '%' }, ['Cedar_100%']],
  [{ q: 'nobody' }, []],
  [{ state: 'left' }, []],
])('%o finds %o', async (asked, found) => {
  expect(await names(asked)).toEqual(found);
});

test('pages follow each other by key, with none twice and none left out', async () => {
  const slugs = Array.from({ length: 60 }, (_, index) => `zz-${String(index).padStart(2, '0')}`);
  for (const slug of slugs) {
    const id = newId(NOON);
    const twins = slug.startsWith('zz-2') ? 'zz-2x' : slug;
    await kysely
      .insertInto('organisation')
      .values({ id, kind: 'isv', name: twins, created_at: NOON })
      .execute();
    await kysely
      .insertInto('isv')
      .values({
        organisation_id: id,
        slug,
        state: 'active',
        tier: 'registered',
        website: null,
        support_email: null,
        location: null,
        founded_year: null,
        claimed_at: null,
        import_key: null,
      })
      .execute();
  }
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await list({ q: 'zz-', after });
    expect(page.isvs.length).toBeLessThanOrEqual(ISVS_ON_A_PAGE);
    seen.push(...page.isvs.map(({ slug }) => slug));
    after = page.next ?? undefined;
  } while (after);
  expect(seen.toSorted()).toEqual(slugs);
});

test('nobody but a program manager sees the list or one of it', async () => {
  const cast = await castAround(alder, database);
  const expected = everybody('NotFound', { programManager: 'done' });
  expect(await attempts(cast, (actor) => isvList(reading, actor, {}, NOON))).toEqual(expected);
  expect(await attempts(cast, (actor) => isvById(reading, actor, alder.id, NOON))).toEqual(
    expected,
  );
});

test('of one that is suspended its page tells why', async () => {
  const birch = (await list({ q: 'birch' })).isvs[0];
  const found = await isvById(reading, manager, birch?.id ?? '', NOON);
  expect(found.suspension).toEqual({ since: NOON, until: LATER, reason: 'A test.', policy: null });
  expect((await isvById(reading, manager, birch?.id ?? '', LATER)).suspension).toBeNull();
});
