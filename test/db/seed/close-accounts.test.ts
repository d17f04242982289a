import { expect, test } from 'vitest';
import { createPerson } from '#db/accounts/persons.ts';
import { hasSecondFactor } from '#db/accounts/second-factors.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { signIn } from '#db/accounts/sign-in.ts';
import { anonymous, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Invalid } from '#db/errors.ts';
import { DEMO_PASSWORD, openDemoAccounts } from '#db/seed/accounts.ts';
import { closeDemoAccounts } from '#db/seed/close-accounts.ts';
import { demoStaff, enterStaff } from '#db/seed/people.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const database = testDatabase();
const { kysely } = database;
const reading = readingOf(kysely);
const MOVED = 'moved@tests.example';

const tryDemo = (email: string) =>
  signIn(anonymous, { email, password: DEMO_PASSWORD, address: '192.0.2.1', ...HERE }, database);

test('nobody is a person of the demo where there is none, and everybody of their own stays', async () => {
  const own = await signUp('own', database);
  const { admin, moderator } = await enterStaff(database);
  const open = () => openDemoAccounts(kysely, { appSecret: 'x'.repeat(32), at: NOON });
  await open();
  const [first, ...rest] = demoStaff;
  expect(await tryDemo(first?.email ?? '')).toMatchObject({ done: false });
  const plain = await createPerson(
    system('demo'),
    { email: 'plain@a.example', name: 'P' },
    database,
  );
  const { password_hash } = await kysely
    .selectFrom('person')
    .select('password_hash')
    .where('id', '=', admin.personId)
    .executeTakeFirstOrThrow();
  await kysely
    .updateTable('person')
    .set({ password_hash, email: MOVED })
    .where('id', '=', plain)
    .execute();
  const { token } = await tryDemo(MOVED);
  for (let count = 0; count < 2; count += 1) await closeDemoAccounts(kysely);
  for (const email of [MOVED, ...[first, ...rest].map((one) => one?.email ?? '')]) {
    await expect(tryDemo(email)).rejects.toThrow(Invalid);
  }
  expect(await sessions.validate(reading, token, NOON)).toBeNull();
  expect(await hasSecondFactor(reading, moderator.personId)).toBe(false);
  expect(await sessions.validate(reading, own.token, NOON)).not.toBeNull();
  const given = { email: own.email, password: PASSWORD, address: '192.0.2.2', ...HERE };
  expect(await signIn(anonymous, given, database)).toMatchObject({ done: true });
  await open();
  expect(await tryDemo(first?.email ?? '')).toMatchObject({ done: false });
  expect(await hasSecondFactor(reading, moderator.personId)).toBe(true);
});
