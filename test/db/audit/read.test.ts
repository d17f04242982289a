import { beforeAll, expect, test } from 'vitest';
import { suspendIsv } from '#db/accounts/suspend-isv.ts';
import { type Actor, anonymous, type Person, system } from '#db/actor.ts';
import type { AuditAsked } from '#db/audit/asked.ts';
import { auditChoices } from '#db/audit/choices.ts';
import { decisionsAbout, latestAbout } from '#db/audit/decisions.ts';
import {
  type AuditLine,
  auditCount,
  auditLines,
  auditPage,
  EVENTS_ON_A_PAGE,
} from '#db/audit/read.ts';
import { record } from '#db/audit/record.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterStaff, enterVendor } from '../../support/people.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;
const on = (day: number) => new Date(NOON.getTime() + day * DAY);
let manager: Person;
let vendor: Awaited<ReturnType<typeof enterVendor>>;

/** Something done on a day. */
function act(day: number, actor: Actor, verb: string, reason = 'A test.'): Promise<void> {
  const as = actor.kind === 'person' && actor.staffRoles.length > 0 ? { as: 'staff' as const } : {};
  const subject = { kind: 'organisation', id: vendor.id };
  return change({ ...database, now: () => on(day) }, actor, (inside) =>
    record(inside, { verb, subject, reason, ...as }),
  );
}

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
  await liveListing(vendor, database);
  manager = await enterStaff('Marge', 'program_manager', database);
  await act(1, manager, 'thing.begun');
  await act(2, system('clock'), 'thing.ticked');
  await act(3, manager, 'thing.ended', 'Café; "done"');
});

async function verbs(asked: AuditAsked): Promise<string[]> {
  const { events } = await auditPage(reading, manager, { subjectKind: 'organisation', ...asked });
  return events.map(({ verb }) => verb).filter((verb) => verb.startsWith('thing.'));
}

test('the newest comes first, with the names of who did it and to what', async () => {
  const { events } = await auditPage(reading, manager, { verb: 'thing.ended' });
  expect(events).toMatchObject([
    {
      at: on(3),
      as: 'staff',
      who: { name: 'Marge' },
      verb: 'thing.ended',
      subject: { kind: 'organisation', id: vendor.id, name: 'vendor' },
      reason: 'Café; "done"',
    },
  ]);
  const job = await auditPage(reading, manager, { as: 'system', verb: 'thing.ticked' });
  expect(job.events).toMatchObject([{ who: { name: 'clock', email: null } }]);
});

test.each<[string, AuditAsked, string[]]>([
  ['who it was, by part of the name', { who: ' mARGE' }, ['thing.ended', 'thing.begun']],
  ['who it was, by the address', { who: 'marge-' }, ['thing.ended', 'thing.begun']],
  ['a job', { who: 'clock' }, ['thing.ticked']],
  ['a percent sign', { who: '%' }, []],
  ['the quality', { as: 'system' }, ['thing.ticked']],
  ['the verb', { verb: 'thing.begun' }, ['thing.begun']],
  ['the noun of the verb', { verb: 'thing.' }, ['thing.ended', 'thing.ticked', 'thing.begun']],
  ['the beginning', { from: on(2) }, ['thing.ended', 'thing.ticked']],
  ['the end', { before: on(2) }, ['thing.begun']],
  ['another kind of subject', { subjectKind: 'person' }, []],
  ['an id that is none', { subjectId: "'; drop" }, []],
])('the audit is narrowed to %s', async (_, asked, found) => {
  expect(await verbs(asked)).toEqual(found);
});

test('what it was done to is found by its id', async () => {
  expect(await verbs({ subjectId: vendor.id })).toHaveLength(3);
  expect(await verbs({ subjectId: newId(NOON) })).toEqual([]);
});

test('pages and exports follow each other by key, with no event twice and none left out', async () => {
  // Many at one moment: only their ids tell them apart.
  for (let one = 0; one < EVENTS_ON_A_PAGE + 7; one += 1) await act(4, manager, 'many.done');
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await auditPage(reading, manager, { verb: 'many.', after });
    seen.push(...page.events.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(seen).size).toBe(EVENTS_ON_A_PAGE + 7);
  const ids = async (most: number) =>
    (await Array.fromAsync(auditLines(reading, manager, { verb: 'many.' }, most))).map(
      ({ id }: AuditLine) => id,
    );
  expect(await ids(1_000)).toEqual(seen);
  expect(await ids(10)).toEqual(seen.slice(0, 10));
  expect(await auditCount(reading, manager, { verb: 'many.' }, 1_000)).toBe(seen.length);
  expect(await auditCount(reading, manager, { verb: 'many.' }, 10)).toBe(10);
});

test('only admins and program managers read it', async () => {
  const cast = await castAround(vendor, database);
  const expected = everybody('NotFound', { programManager: 'done', admin: 'done' });
  const lines = (actor: Actor) => Array.fromAsync(auditLines(reading, actor, {}, 1));
  expect(await attempts(cast, (actor) => auditPage(reading, actor, {}))).toEqual(expected);
  expect(await attempts(cast, lines)).toEqual(expected);
  expect(await attempts(cast, (actor) => auditCount(reading, actor, {}, 1))).toEqual(expected);
  expect(await attempts(cast, (actor) => auditChoices(reading, actor))).toEqual(expected);
  const about = { kind: 'organisation', id: vendor.id };
  expect(await latestAbout(reading, cast.owner, about, 3)).toEqual([]);
  expect(await latestAbout(reading, cast.admin, about, 3)).toHaveLength(3);
});

test('only what occurs can be chosen', async () => {
  const { subjectKinds, verbs: known } = await auditChoices(reading, manager);
  expect(known).toEqual(known.toSorted());
  expect(new Set(known).size).toBe(known.length);
  expect(known).toContain('thing.begun');
  expect(subjectKinds).toEqual(expect.arrayContaining(['listing', 'organisation', 'person']));
});

test('a vendor reads the decisions about itself and its apps, and nobody reads another’s', async () => {
  const until = on(9);
  const judged = await enterVendor('judged', database);
  await liveListing(judged, database);
  const decision = { isvId: judged.id, reason: 'It spammed.', policy: 'acceptable-use', until };
  await suspendIsv(manager, decision, { ...database, now: () => on(8) });
  const [latest, ...older] = await decisionsAbout(reading, judged.owner);
  expect(latest).toMatchObject({
    at: on(8),
    verb: 'isv.suspended',
    reason: 'It spammed.',
    policy: 'acceptable-use',
    subject: { kind: 'organisation', name: 'judged' },
    until,
  });
  expect(JSON.stringify(latest)).not.toContain('Marge');
  expect(older).toContainEqual(
    expect.objectContaining({
      verb: 'listing.approved',
      reason: 'Complete.',
      subject: { kind: 'listing', name: 'Tidy Ledger' },
    }),
  );
  const other = await enterVendor('other', database);
  const customer = await enterCustomer('customer', database);
  const others = (await decisionsAbout(reading, other.owner)).map(({ verb }) => verb);
  expect(others).toEqual(['isv.created']);
  for (const actor of [anonymous, system('tests'), customer.owner, manager]) {
    expect(await decisionsAbout(reading, actor)).toEqual([]);
  }
});
