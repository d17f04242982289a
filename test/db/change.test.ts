import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createPerson } from '#db/accounts/persons.ts';
import { giveStaffRole, makeAdmin } from '#db/accounts/staff.ts';
import { system } from '#db/actor.ts';
import { record } from '#db/audit/record.ts';
import { change } from '#db/change.ts';
import { Forbidden, Invalid } from '#db/errors.ts';
import { NOON, testDatabase } from '../support/database.ts';
import { enter, enterCustomer, enterStaff, join } from '../support/people.ts';
import { acts, countActs } from './audit/acts.ts';

const database = testDatabase();
const tests = system('tests');
const raiseDeadlock = sql`do $$ begin raise exception 'stuck' using errcode = '40P01'; end $$`;

async function isEntered(email: string): Promise<boolean> {
  const { kysely } = database;
  const row = await kysely.selectFrom('person').select('id').where('email', '=', email);
  return (await row.executeTakeFirst()) !== undefined;
}

test('inside a transaction of the caller it is part of that one', async () => {
  const input = { email: 'half@tests.example', name: 'Half' };
  const caller = database.kysely.transaction().execute(async (trx) => {
    await createPerson(tests, input, { kysely: trx, now: database.now });
    throw new Error('The caller changed its mind.');
  });
  await expect(caller).rejects.toThrow('changed its mind');
  expect(await isEntered(input.email)).toBe(false);
});

test('one mutation has one time, however long it takes', async () => {
  const times = await change(database, tests, async ({ now }) => {
    database.setNow(new Date('2027-01-01T00:00:00Z'));
    const id = await createPerson(
      tests,
      { email: 'later@tests.example', name: 'Later' },
      { kysely: database.kysely, now: () => now },
    );
    return { now, id };
  });
  database.setNow(NOON);
  expect(times.now).toEqual(NOON);
  expect(await acts('person.created', times.id, database)).toMatchObject([{ at: NOON }]);
});

test('what fails leaves no audit row', async () => {
  const before = await countActs(database);
  const failing = change(database, tests, async (inside) => {
    await record(inside, { verb: 'thing.done', subject: { kind: 'thing', id: null } });
    throw new Invalid({ thing: 'It cannot be done.' });
  });
  await expect(failing).rejects.toBeInstanceOf(Invalid);
  expect(await countActs(database)).toBe(before);
});

test('a mutation of two steps is whole or not at all', async () => {
  // The second step, giving the role, needs the person that the first has entered.
  await sql`alter table staff_role add constraint no_more check (false) not valid`.execute(
    database.kysely,
  );
  const email = 'two-steps@tests.example';
  const attempt = await makeAdmin(tests, { email }, database).catch((error: unknown) => error);
  await sql`alter table staff_role drop constraint no_more`.execute(database.kysely);
  expect(attempt).toBeInstanceOf(Invalid);
  expect(await isEntered(email)).toBe(false);
});

test('of two that wait for each other both get through', async () => {
  const [first, second] = [await enter('first', database), await enter('second', database)];
  const bothHoldOne = Promise.withResolvers<void>();
  const oneIsDone = Promise.withResolvers<void>();
  let tries = 0;
  let holding = 0;
  const lockInOrder = (ids: string[]) =>
    change(database, tests, async ({ trx }) => {
      tries += 1;
      if (tries > 2) await oneIsDone.promise;
      for (const id of ids) {
        await trx.selectFrom('person').select('id').where('id', '=', id).forUpdate().execute();
        holding += 1;
        if (holding === 2) bothHoldOne.resolve();
        await bothHoldOne.promise;
      }
    }).then(() => oneIsDone.resolve());
  const both = [first.personId, second.personId];
  await Promise.all([lockInOrder(both), lockInOrder(both.toReversed())]);
  expect(tries).toBe(3);
});

test('a deadlock is tried five times, another failure once', async () => {
  const countTries = async (failing: typeof raiseDeadlock) => {
    let tries = 0;
    const trying = change(database, tests, async ({ trx }) => {
      tries += 1;
      await failing.execute(trx);
    });
    await expect(trying).rejects.toThrow();
    return tries;
  };
  expect(await countTries(raiseDeadlock)).toBe(5);
  expect(await countTries(sql`select 1 / 0`)).toBe(1);
});

test('inside a transaction of the caller a deadlock is the caller’s', async () => {
  let tries = 0;
  const caller = database.kysely.transaction().execute((trx) =>
    change({ kysely: trx, now: database.now }, tests, async (inside) => {
      tries += 1;
      await raiseDeadlock.execute(inside.trx);
    }),
  );
  await expect(caller).rejects.toMatchObject({ code: '40P01' });
  expect(tries).toBe(1);
});

test('a role that is being taken away is waited for, and then gone', async () => {
  const admin = await enterStaff('admin', 'admin', database);
  const { personId } = await enter('person', database);
  const input = { personId, role: 'moderator', reason: 'Helps out.' } as const;
  const outcome = await database.kysely.transaction().execute(async (taking) => {
    await taking.deleteFrom('staff_role').where('person_id', '=', admin.personId).execute();
    return { giving: giveStaffRole(admin, input, database).catch((error: unknown) => error) };
  });
  expect(await outcome.giving).toBeInstanceOf(Forbidden);
  expect(await acts('staff_role.given', personId, database)).toEqual([]);
});

test('while somebody acts, the role cannot be taken away', async () => {
  const admin = await enterStaff('admin', 'admin', database);
  const taking = sql`select from staff_role where person_id = ${admin.personId} for update nowait`;
  await change(database, admin, async () => {
    await expect(taking.execute(database.kysely)).rejects.toMatchObject({ code: '55P03' });
  });
  await taking.execute(database.kysely);
});

test('roles count as they are in the database, not as the caller claims', async () => {
  const person = await enter('person', database);
  const claims = { ...person, staffRoles: ['admin'] } as const;
  const roles = await change(database, claims, async ({ actor }) => actor.staffRoles);
  expect(roles).toEqual([]);
});

test('who is no longer a member may do nothing for the organisation', async () => {
  const customer = await enterCustomer('customer', database);
  const member = await join('member', customer, 'member', database);
  await database.kysely.deleteFrom('membership').where('person_id', '=', member.personId).execute();
  await expect(change(database, member, async () => 'done')).rejects.toBeInstanceOf(Forbidden);
});
