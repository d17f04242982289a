import { expect, test } from 'vitest';
import { createPerson } from '#db/accounts/persons.ts';
import { system } from '#db/actor.ts';
import { Conflict, Invalid } from '#db/errors.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterVendor } from '../../support/people.ts';
import { acts, countActs } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const platform = system('tests');

function add(email: string, name = 'Ada') {
  return createPerson(platform, { email, name }, database);
}

test('a person is entered with the address and name as given, without spaces around', async () => {
  const id = await add(' Ada@Tests.example ', ' Ada Byron ');
  const row = await database.kysely
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    id,
    email: 'Ada@Tests.example',
    name: 'Ada Byron',
    created_at: NOON,
  });
  expect(await acts('person.created', id, database)).toMatchObject([
    { acting_as: 'system', job: 'tests', at: NOON },
  ]);
});

test('only the platform enters people', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  let serial = 0;
  const outcomes = await attempts(cast, (actor) => {
    serial += 1;
    return createPerson(actor, { email: `p${serial}@tests.example`, name: 'P' }, database);
  });
  expect(outcomes).toEqual(everybody('Forbidden', { platform: 'done' }));
});

test('an address belongs to one person, whatever its case', async () => {
  await add('grace@tests.example');
  const before = await countActs(database);
  await expect(add('GRACE@tests.example')).rejects.toBeInstanceOf(Conflict);
  expect(await countActs(database)).toBe(before);
});

test('of 20 who enter one address at once one does', async () => {
  const tries = Array.from({ length: 20 }, () => add('race@tests.example'));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 19 });
});

test.each([
  '',
  'nobody',
  'a@b',
  'a b@tests.example',
  '@tests.example',
  'two@at@tests.example',
  `${'x'.repeat(250)}@tests.example`,
])('%o is not an e-mail address', async (email) => {
  const refused = await add(email).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Invalid);
  expect(refused).toHaveProperty('fields.email', expect.stringContaining('not an e-mail address'));
});

test.each(['', '   ', 'x'.repeat(121)])('%o is not a name', async (name) => {
  await expect(add('named@tests.example', name)).rejects.toMatchObject({
    fields: { name: 'Give a name of 1 to 120 characters.' },
  });
});
