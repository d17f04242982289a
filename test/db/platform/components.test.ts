import { expect, test } from 'vitest';
import type { Actor } from '#db/actor.ts';
import { Conflict } from '#db/errors.ts';
import { addComponent } from '#db/platform/components.ts';
import { testDatabase } from '../../support/database.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
let serial = 0;

function add(actor: Actor, given?: string): Promise<string> {
  serial += 1;
  const slug = given ?? `part-${serial}`;
  const words = { name: 'Part', description: 'A part.', reason: 'It was released.' };
  return addComponent(actor, { slug, ...words }, database);
}

test('parts stand in the order in which they were added', async () => {
  const manager = await enterStaff('manager', 'program_manager', database);
  const ids = [await add(manager, 'records'), await add(manager, 'files')];
  const rows = await database.kysely
    .selectFrom('platform_component')
    .select(['id', 'slug'])
    .where('id', 'in', ids)
    .orderBy('position')
    .execute();
  expect(rows.map((row) => row.slug)).toEqual(['records', 'files']);
  expect(await acts('component.added', ids[0] ?? null, database)).toMatchObject([
    { acting_as: 'staff', person_id: manager.personId, reason: 'It was released.' },
  ]);
});

test('only a program manager says which parts the platform has', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const outcomes = await attempts(cast, (actor) => add(actor));
  expect(outcomes).toEqual(everybody('Forbidden', { programManager: 'done' }));
});

test('a part is added once', async () => {
  const manager = await enterStaff('manager', 'program_manager', database);
  const tries = Array.from({ length: 5 }, () => add(manager, 'ledger'));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 4 });
  await expect(add(manager, 'ledger')).rejects.toBeInstanceOf(Conflict);
});
