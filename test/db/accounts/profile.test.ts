import { expect, test } from 'vitest';
import { askToChangeEmail, changePassword, confirmEmail, rename } from '#db/accounts/profile.ts';
import { askForNewPassword, choosePassword } from '#db/accounts/recovery.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { signIn } from '#db/accounts/sign-in.ts';
import { anonymous, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooOften } from '#db/errors.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo, tokenIn } from '../../support/mails.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const OTHER = 'copper lantern beside the mill';

test('nobody changes an account but its owner', async () => {
  for (const stranger of [anonymous, system('tests')]) {
    const email = 'x@tests.example';
    const passwords = { current: '', password: OTHER, sessionId: '' };
    for (const attempt of [
      () => rename(stranger, { name: 'X' }, database),
      () => changePassword(stranger, passwords, database),
      () => askToChangeEmail(stranger, { email, password: '' }, database),
      () => confirmEmail(stranger, { token: 'x' }, database),
    ]) {
      await expect(attempt()).rejects.toThrow(Forbidden);
    }
  }
});

test('a name is one line of 1 to 120 characters', async () => {
  const { person, token } = await signUp('before', database);
  await rename(person, { name: ' Nora  ' }, database);
  expect((await sessions.validate(reading, token, NOON))?.name).toBe('Nora');
  for (const name of [' ', 'x'.repeat(121), 'two\nlines']) {
    await expect(rename(person, { name }, database)).rejects.toThrow(Invalid);
  }
});

test('a new password needs the one until now, and ends all other sessions', async () => {
  const { email, person, sessionId, token } = await signUp('nora', database);
  const given = { email, address: '192.0.2.1', ...HERE };
  const other = await signIn(anonymous, { ...given, password: PASSWORD }, database);
  const change = (current: string, password: string) =>
    changePassword(person, { current, password, sessionId }, database);
  await expect(change('wrong', OTHER)).rejects.toMatchObject({
    fields: { current: 'This is not your password.' },
  });
  await expect(change(PASSWORD, 'weak')).rejects.toThrow(Invalid);
  await change(PASSWORD, OTHER);
  expect(await sessions.validate(reading, token, NOON)).not.toBeNull();
  expect(await sessions.validate(reading, other.token, NOON)).toBeNull();
  await expect(signIn(anonymous, { ...given, password: PASSWORD }, database)).rejects.toThrow();
  expect((await mailsTo(email, database)).map(({ kind }) => kind)).toContain('password-changed');
});

test('wrong passwords are counted here too', async () => {
  const { email, person, sessionId } = await signUp('tried', database);
  const tryOne = (current: string) =>
    changePassword(person, { current, password: OTHER, sessionId }, database);
  for (let count = 0; count < 10; count += 1) {
    await expect(tryOne(`guess ${count}`)).rejects.toThrow(Invalid);
  }
  await expect(tryOne(PASSWORD)).rejects.toThrow(TooOften);
  // Neither shuts out the other: somebody at the door cannot keep the owner from a new password.
  const given = { email, password: PASSWORD, address: '192.0.2.1', ...HERE };
  expect(await signIn(anonymous, given, database)).toMatchObject({ done: true });
});

test('an address is changed by a link to the new one, and the old one is told', async () => {
  const { email, person } = await signUp('moving', database);
  const ask = (password: string) =>
    askToChangeEmail(person, { email: 'moved@tests.example', password }, database);
  await expect(ask('wrong')).rejects.toThrow(Invalid);
  await ask(PASSWORD);
  const token = await tokenIn('moved@tests.example', 'change-email', database);
  const { person: stranger } = await signUp('stranger', database);
  await expect(confirmEmail(stranger, { token }, database)).rejects.toThrow(NotFound);
  await askForNewPassword(anonymous, { email, address: email }, database);
  const old = await tokenIn(email, 'reset-password', database);
  await confirmEmail(person, { token }, database);
  await expect(confirmEmail(person, { token }, database)).rejects.toThrow(NotFound);
  // A link to the old mailbox opens nothing any more.
  const reset = choosePassword(anonymous, { token: old, password: OTHER }, database);
  await expect(reset).rejects.toThrow(NotFound);
  const given = { email: 'moved@tests.example', password: PASSWORD, address: '', ...HERE };
  expect(await signIn(anonymous, given, database)).toMatchObject({ done: true });
  expect(await mailsTo(email, database)).toContainEqual({
    kind: 'email-changed',
    data: { name: 'moving', email: 'moved@tests.example', at: NOON.toISOString() },
  });
});

test('nobody learns whether another address has an account, and nobody takes it over', async () => {
  const [owner, other] = [await signUp('owner', database), await signUp('other', database)];
  const input = { email: owner.email, password: PASSWORD };
  await askToChangeEmail(other.person, input, database);
  expect((await mailsTo(owner.email, database)).map(({ kind }) => kind)).toContain('sign-up-known');
  const wanted = { email: 'wanted@tests.example', password: PASSWORD };
  await askToChangeEmail(owner.person, wanted, database);
  const first = await tokenIn('wanted@tests.example', 'change-email', database);
  // Mails of one millisecond have no order.
  database.setNow(new Date(NOON.getTime() + 1));
  await askToChangeEmail(other.person, wanted, database);
  const second = await tokenIn('wanted@tests.example', 'change-email', database);
  await confirmEmail(owner.person, { token: first }, database);
  await expect(confirmEmail(other.person, { token: second }, database)).rejects.toThrow(Conflict);
  database.setNow(NOON);
});
