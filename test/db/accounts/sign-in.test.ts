import { expect, test } from 'vitest';
import { devicesOf } from '#db/accounts/devices.ts';
import { requireSamePassword } from '#db/accounts/persons.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { signIn, signOut } from '#db/accounts/sign-in.ts';
import { anonymous, system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Invalid, TooOften } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const given = { password: PASSWORD, address: '192.0.2.1', ...HERE };

test('the right password signs in, whatever the case of the address', async () => {
  const { email, person } = await signUp('nora', database);
  const { done, token } = await signIn(
    anonymous,
    { ...given, email: ` ${email.toUpperCase()} ` },
    database,
  );
  expect(done).toBe(true);
  const found = await sessions.validate(reading, token, NOON);
  expect(found?.actor.personId).toBe(person.personId);
});

test('a wrong password and an unknown address are answered alike', async () => {
  const { email } = await signUp('guessed', database);
  const errors = await Promise.all(
    [email, 'nobody@tests.example'].map((email) =>
      signIn(anonymous, { ...given, email, password: 'not this one' }, database).catch(
        (error: unknown) => error,
      ),
    ),
  );
  expect(errors[0]).toBeInstanceOf(Invalid);
  expect(errors[0]).toEqual(errors[1]);
});

test('whoever has a second factor is signed in half', async () => {
  const { email, person } = await signUp('careful', database);
  await database.kysely
    .insertInto('authenticator')
    .values({
      id: newId(NOON),
      person_id: person.personId,
      sealed_secret: Buffer.from('sealed'),
      created_at: NOON,
      confirmed_at: NOON,
      last_step: 0,
    })
    .execute();
  const { done, token } = await signIn(anonymous, { ...given, email }, database);
  expect(done).toBe(false);
  expect(await sessions.validate(reading, token, NOON)).toBeNull();
  expect(await devicesOf(reading, person.personId, NOON)).toHaveLength(1);
});

test('ten wrong passwords stop the eleventh try, also the right one; right ones never count', async () => {
  const { email } = await signUp('attacked', database);
  for (let count = 0; count < 12; count += 1)
    await signIn(anonymous, { ...given, email }, database);
  for (let count = 0; count < 10; count += 1) {
    const wrong = signIn(anonymous, { ...given, email, password: `guess ${count}` }, database);
    await expect(wrong).rejects.toThrow(Invalid);
  }
  await expect(signIn(anonymous, { ...given, email }, database)).rejects.toThrow(TooOften);
});

test('whoever guesses from elsewhere shuts out the owner only after a hundred guesses', async () => {
  const { email } = await signUp('besieged', database);
  const guess = (address: string) =>
    signIn(anonymous, { ...given, email, address, password: 'a guess' }, database);
  const fromHere = () => signIn(anonymous, { ...given, email, address: '192.0.2.99' }, database);
  for (let address = 0; address < 10; address += 1) {
    expect(await fromHere()).toMatchObject({ done: true });
    for (let count = 0; count < 10; count += 1) {
      await expect(guess(`203.0.113.${address}`)).rejects.toThrow(Invalid);
    }
  }
  await expect(guess('203.0.113.0')).rejects.toThrow(TooOften);
  await expect(fromHere()).rejects.toThrow(TooOften);
});

test('a sign-in from elsewhere is mailed, once', async () => {
  const { email } = await signUp('traveller', database);
  const kinds = async () =>
    (await mailsTo(email, database)).filter(({ kind }) => kind === 'new-sign-in');
  await signIn(anonymous, { ...given, email }, database);
  expect(await kinds()).toHaveLength(0);
  for (const network of ['203.0.113.0/24', '203.0.113.0/24']) {
    await signIn(anonymous, { ...given, email, network }, database);
  }
  expect(await kinds()).toMatchObject([
    { data: { device: 'Firefox on Linux', network: '203.0.113.0/24', at: NOON.toISOString() } },
  ]);
});

test('whoever signs out is out, twice as well', async () => {
  const { token } = await signUp('leaver', database);
  await signOut(anonymous, { token }, database);
  expect(await sessions.validate(reading, token, NOON)).toBeNull();
  await signOut(anonymous, { token }, database);
});

test('a sign-in that was waiting while the password was changed comes to nothing', async () => {
  const { email, person } = await signUp('waiting', database);
  await expect(
    change(database, system('tests'), (change) =>
      requireSamePassword(change, person.personId, 'the hash of before'),
    ),
  ).rejects.toThrow(Conflict);
  expect(await signIn(anonymous, { ...given, email }, database)).toMatchObject({ done: true });
});
