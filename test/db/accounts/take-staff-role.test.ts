import { expect, test } from 'vitest';
import { refreshActor } from '#db/accounts/acting.ts';
import { giveStaffRole } from '#db/accounts/staff.ts';
import { giveStaffRoleTo, staffPeople } from '#db/accounts/staff-people.ts';
import { takeStaffRole } from '#db/accounts/take-staff-role.ts';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { emailOf, enter, enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const reason = 'Works elsewhere now.';
const platform = system('tests');

const adminsLeft = async () =>
  (await database.kysely.selectFrom('staff_role').select('role').execute()).filter(
    ({ role }) => role === 'admin',
  ).length;

test('two admins who take each other’s role at once leave one, and the last one stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [one, other] = [
      await enterStaff('one', 'admin', database),
      await enterStaff('other', 'admin', database),
    ];
    const take = (actor: typeof one, { personId }: typeof one) =>
      takeStaffRole(actor, { personId, role: 'admin', reason }, database);
    const counts = await atOnce([take(one, other), take(other, one)]);
    expect(counts).toEqual({ done: 1, Forbidden: 1 });
    expect(await adminsLeft()).toBe(1);
    const { person_id: personId } = await database.kysely
      .selectFrom('staff_role')
      .select('person_id')
      .where('role', '=', 'admin')
      .executeTakeFirstOrThrow();
    for (const actor of [personId === one.personId ? one : other, platform]) {
      const last = takeStaffRole(actor, { personId, role: 'admin', reason }, database);
      await expect(last).rejects.toThrow(Conflict);
    }
    await database.kysely.deleteFrom('staff_role').execute();
  }
});

test('only an admin and the platform take roles, which are gone at once and on record', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const outcomes = await attempts(cast, async (actor) => {
    const { personId } = await enterStaff('helper', 'moderator', database);
    await takeStaffRole(actor, { personId, role: 'moderator', reason }, database);
  });
  expect(outcomes).toEqual(everybody('Forbidden', { admin: 'done', platform: 'done' }));
  const admin = await enterStaff('taker', 'admin', database);
  const helper = await enterStaff('helper', 'moderator', database);
  const { personId } = helper;
  const take = (reason: string) =>
    takeStaffRole(admin, { personId, role: 'moderator', reason }, database);
  await expect(take(' ')).rejects.toThrow(Invalid);
  await take(reason);
  const now = await database.kysely.transaction().execute((trx) => refreshActor(trx, helper));
  expect(now.staffRoles).toEqual([]);
  expect(await acts('staff_role.taken', personId, database)).toMatchObject([
    { acting_as: 'staff', person_id: admin.personId, reason, details: { role: 'moderator' } },
  ]);
  await expect(take(reason)).rejects.toThrow(NotFound);
});

test('an admin gives a role by address, and sees who has which', async () => {
  const admin = await enterStaff('giver', 'admin', database);
  const helper = await enter('found', database);
  const email = (await emailOf(helper, database)).toUpperCase();
  const wrong = giveStaffRoleTo(admin, { email: 'none', role: 'king', reason: ' ' }, database);
  await expect(wrong).rejects.toMatchObject({
    fields: { email: expect.any(String), role: expect.any(String), reason: expect.any(String) },
  });
  await giveStaffRoleTo(admin, { email, role: 'reviewer', reason: 'Reads well.' }, database);
  expect(await staffPeople(reading, admin)).toContainEqual(
    expect.objectContaining({
      personId: helper.personId,
      role: 'reviewer',
      hasSecondFactor: false,
    }),
  );
  const cast = await castAround(await enterVendor('vendor', database), database);
  const given = { email, role: 'moderator', reason };
  expect(await attempts(cast, (actor) => giveStaffRoleTo(actor, given, database))).toEqual(
    everybody('Forbidden', { admin: 'done', platform: 'done' }),
  );
  expect(await attempts(cast, (actor) => staffPeople(reading, actor))).toEqual(
    everybody('NotFound', { admin: 'done' }),
  );
});

test('whoever gets or loses a role by an admin reads the reason', async () => {
  const admin = await enterStaff('telling', 'admin', database);
  const person = await enter('told', database);
  const { personId } = person;
  const role = 'moderator';
  await giveStaffRole(admin, { personId, role, reason: 'Joins the desk.' }, database);
  await giveStaffRole(admin, { personId, role, reason: 'Joins the desk.' }, database);
  await takeStaffRole(admin, { personId, role, reason }, database);
  const mails = await mailsTo(await emailOf(person, database), database);
  expect(mails).toHaveLength(2);
  expect(mails).toContainEqual({
    kind: 'staff-role-given',
    data: { name: 'told', role, reason: 'Joins the desk.' },
  });
  expect(mails).toContainEqual({ kind: 'staff-role-taken', data: { name: 'told', role, reason } });
});
