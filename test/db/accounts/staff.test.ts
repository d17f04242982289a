import { expect, test } from 'vitest';
import { createPerson } from '#db/accounts/persons.ts';
import { giveStaffRole, makeAdmin } from '#db/accounts/staff.ts';
import { system } from '#db/actor.ts';
import { Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const platform = system('tests');
const moderator = { role: 'moderator', reason: 'Knows the rules.' } as const;

async function rolesOf(personId: string): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('staff_role')
    .select('role')
    .where('person_id', '=', personId)
    .execute();
  return rows.map((row) => row.role);
}

test('an admin gives a role, with the reason on record', async () => {
  const admin = await enterStaff('admin', 'admin', database);
  const { personId } = await enter('helper', database);
  await giveStaffRole(admin, { personId, ...moderator }, database);
  expect(await rolesOf(personId)).toEqual(['moderator']);
  expect(await acts('staff_role.given', personId, database)).toMatchObject([
    {
      acting_as: 'staff',
      person_id: admin.personId,
      reason: 'Knows the rules.',
      details: { role: 'moderator' },
    },
  ]);
});

test('only an admin and the platform give roles', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const outcomes = await attempts(cast, async (actor) => {
    const { personId } = await enter('helper', database);
    await giveStaffRole(actor, { personId, ...moderator }, database);
  });
  expect(outcomes).toEqual(everybody('Forbidden', { admin: 'done', platform: 'done' }));
});

test('nobody makes himself an admin', async () => {
  const person = await enter('climber', database);
  const attempt = giveStaffRole(
    { ...person, staffRoles: ['admin'] },
    { personId: person.personId, role: 'admin', reason: 'I said so.' },
    database,
  );
  await expect(attempt).rejects.toThrow('Only an admin');
  expect(await rolesOf(person.personId)).toEqual([]);
});

test('a role given 20 times at once is given and recorded once', async () => {
  const { personId } = await enter('helper', database);
  const give = () => giveStaffRole(platform, { personId, ...moderator }, database);
  expect(await atOnce(Array.from({ length: 20 }, give))).toEqual({ done: 20 });
  expect(await rolesOf(personId)).toEqual(['moderator']);
  expect(await acts('staff_role.given', personId, database)).toHaveLength(1);
});

test('nobody who is unknown or gone gets a role', async () => {
  const { personId: gone } = await enter('gone', database);
  await database.kysely
    .updateTable('person')
    .set({ deleted_at: NOON })
    .where('id', '=', gone)
    .execute();
  for (const personId of [newId(NOON), gone]) {
    const input = { personId, ...moderator };
    await expect(giveStaffRole(platform, input, database)).rejects.toBeInstanceOf(NotFound);
  }
});

test('the command line makes a known person an admin, whatever the case of the address', async () => {
  const input = { email: 'known@tests.example', name: 'Known' };
  const personId = await createPerson(platform, input, database);
  const made = await makeAdmin(platform, { email: ' Known@Tests.example ' }, database);
  expect(made).toEqual({ isNew: false });
  expect(await rolesOf(personId)).toEqual(['admin']);
  expect(await acts('staff_role.given', personId, database)).toMatchObject([
    { acting_as: 'system', job: 'tests', reason: 'Made an admin at the command line.' },
  ]);
});

test('the command line enters an unknown person and makes it an admin, once', async () => {
  const email = 'first@tests.example';
  expect(await makeAdmin(platform, { email }, database)).toEqual({ isNew: true });
  expect(await makeAdmin(platform, { email }, database)).toEqual({ isNew: false });
  const people = await database.kysely
    .selectFrom('person')
    .select(['id', 'name'])
    .where('email', '=', email)
    .execute();
  expect(people).toMatchObject([{ name: 'first' }]);
  expect(await rolesOf(people[0]?.id ?? '')).toEqual(['admin']);
});

test('an address with letters beyond ASCII is found again in another case', async () => {
  await createPerson(platform, { email: 'jürgen@tests.example', name: 'Jürgen' }, database);
  expect(await makeAdmin(platform, { email: 'JÜRGEN@tests.example' }, database)).toEqual({
    isNew: false,
  });
});

test('nobody but the command line makes a first admin', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const outcomes = await attempts(cast, (actor) =>
    makeAdmin(actor, { email: 'other@tests.example' }, database),
  );
  expect(outcomes).toEqual(everybody('Forbidden', { platform: 'done' }));
});

test('a text that is no address makes nobody an admin', async () => {
  await expect(makeAdmin(platform, { email: 'nobody' }, database)).rejects.toBeInstanceOf(Invalid);
});
