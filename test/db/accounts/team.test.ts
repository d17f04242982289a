import { expect, test } from 'vitest';
import { team } from '#db/accounts/team.ts';
import { anonymous, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, enterCustomer, enterVendor, join } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

test('the people of an organisation, owners first, with what owners may know of them', async () => {
  const vendor = await enterVendor('vendor', database);
  const safe = await join('b-safe', vendor, 'developer', database);
  const half = await join('a-half', vendor, 'viewer', database);
  const authenticator = { sealed_secret: Buffer.from('sealed'), created_at: NOON, last_step: 0 };
  await database.kysely
    .insertInto('authenticator')
    .values([
      { ...authenticator, id: newId(NOON), person_id: safe.personId, confirmed_at: NOON },
      { ...authenticator, id: newId(NOON), person_id: half.personId, confirmed_at: null },
    ])
    .execute();
  const seen = await team(reading, vendor.owner, NOON);
  expect(seen).toMatchObject({
    organisation: { id: vendor.id, kind: 'isv', name: 'vendor' },
    owners: 1,
    mayChange: true,
  });
  const people = seen.members.map(({ hasSecondFactor, isYou, name, role }) => ({
    name,
    role,
    isYou,
    hasSecondFactor,
  }));
  expect(people).toEqual([
    { name: 'owner-of-vendor', role: 'owner', isYou: true, hasSecondFactor: false },
    { name: 'a-half', role: 'viewer', isYou: false, hasSecondFactor: false },
    { name: 'b-safe', role: 'developer', isYou: false, hasSecondFactor: true },
  ]);
  const others = await team(reading, safe, NOON);
  expect(others.mayChange).toBe(false);
  expect(others.members.map(({ hasSecondFactor }) => hasSecondFactor)).toEqual([null, null, null]);
});

test('nobody sees the people of an organisation that they do not act for', async () => {
  const one = await enterCustomer('one', database);
  const other = await enterCustomer('other', database);
  const { members } = await team(reading, one.owner, NOON);
  expect(members.map(({ personId }) => personId)).not.toContain(other.owner.personId);
  for (const actor of [anonymous, system('tests'), await enter('stranger', database)]) {
    await expect(team(reading, actor, NOON)).rejects.toBeInstanceOf(NotFound);
  }
});
