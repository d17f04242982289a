import { beforeAll, expect, test } from 'vitest';
import type { Actor, Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Invalid } from '#db/errors.ts';
import { componentSettings } from '#db/platform/component-settings.ts';
import { addComponent, changeComponent, removeComponent } from '#db/platform/components.ts';
import { testDatabase } from '../../support/database.ts';
import { draftListing } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const reason = 'The platform changed.';
let serial = 0;
let manager: Person;
beforeAll(async () => {
  manager = await enterStaff('manager', 'program_manager', database);
});

function add(): Promise<string> {
  serial += 1;
  const words = { name: `Part ${serial}`, description: 'A part.', reason };
  return addComponent(manager, { slug: `part-${serial}`, ...words }, database);
}

function alter(id: string, place: number, seen: number, actor: Actor = manager): Promise<void> {
  const words = { name: 'Ledger', description: 'Books.', reason };
  return changeComponent(actor, { id, ...words, place, seen }, database);
}

const remove = (id: string, seen: number, actor: Actor = manager) =>
  removeComponent(actor, { id, reason, seen }, database);

const order = async () => (await componentSettings(reading, manager)).map(({ id }) => id);

test('a part is renamed, described and moved, and the record says what changed', async () => {
  const ids = [await add(), await add(), await add()];
  await alter(ids[2] ?? '', 1, 1);
  expect((await order()).slice(0, 3)).toEqual([ids[2], ids[0], ids[1]]);
  expect(await acts('component.changed', ids[2] ?? '', database)).toMatchObject([
    { acting_as: 'staff', reason, details: { place: { from: 3, to: 1 }, name: { to: 'Ledger' } } },
  ]);
});

test.each([0, -1, 99])('place %d is refused', async (place) => {
  const id = await add();
  const before = await order();
  await expect(alter(id, place, 1)).rejects.toMatchObject({
    fields: { place: `Give a whole number from 1 to ${before.length}.` },
  });
  expect(await order()).toEqual(before);
});

test('a part can go while no app integrates with it', async () => {
  const id = await add();
  const slug = `part-${serial}`;
  const integrations = [{ component: slug, direction: 'reads' as const, purpose: 'To read.' }];
  await draftListing(await enterVendor('vendor', database), database, { integrations });
  await expect(remove(id, 1)).rejects.toBeInstanceOf(Conflict);
  const unused = await add();
  await remove(unused, 1);
  expect(await order()).not.toContain(unused);
  expect(await acts('component.removed', unused, database)).toHaveLength(1);
});

test('what somebody else changed meanwhile is neither overwritten nor removed', async () => {
  const id = await add();
  expect(await atOnce([alter(id, 1, 1), alter(id, 2, 1)])).toEqual({ done: 1, Conflict: 1 });
  await expect(remove(id, 1)).rejects.toBeInstanceOf(Conflict);
});

test('only a program manager changes and removes parts, and sees the list of them', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const expected = everybody('Forbidden', { programManager: 'done' });
  const id = await add();
  expect(await attempts(cast, (actor) => alter(id, 1, 1, actor))).toEqual(expected);
  expect(await attempts(cast, (actor) => remove(id, 2, actor))).toEqual(expected);
  expect(await attempts(cast, (actor) => componentSettings(reading, actor))).toEqual(
    everybody('NotFound', { programManager: 'done' }),
  );
});

test.each([
  ['no name', { name: ' ' }],
  ['no description', { description: '' }],
  ['an address with a space', { slug: 'a part' }],
])('%s is refused', async (_, given) => {
  const words = { slug: 'fine', name: 'Fine', description: 'Fine.', reason, ...given };
  await expect(addComponent(manager, words, database)).rejects.toBeInstanceOf(Invalid);
});
