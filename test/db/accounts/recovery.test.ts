import { expect, test } from 'vitest';
import { TOKEN_LIFE } from '#db/accounts/one-time-tokens.ts';
import { askForNewPassword, choosePassword } from '#db/accounts/recovery.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { signIn } from '#db/accounts/sign-in.ts';
import { askToSignUp, confirmSignUp } from '#db/accounts/sign-up.ts';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Invalid, NotFound, TooOften } from '#db/errors.ts';
import { HERE, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo, tokenIn } from '../../support/mails.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const OTHER = 'copper lantern beside the mill';
const ask = (email: string) => askForNewPassword(anonymous, { email, address: email }, database);
const linkTo = async (email: string) => {
  await ask(email);
  return await tokenIn(email, 'reset-password', database);
};

test('a link sets a new password, ends every session, and is told', async () => {
  const { email, token: session } = await signUp('nora', database);
  const token = await linkTo(email);
  await choosePassword(anonymous, { token, password: OTHER }, database);
  expect(await sessions.validate(reading, session, NOON)).toBeNull();
  const given = { email, password: OTHER, address: '192.0.2.1', ...HERE };
  expect(await signIn(anonymous, given, database)).toMatchObject({ done: true });
  expect((await mailsTo(email, database)).map(({ kind }) => kind)).toContain('password-changed');
});

test('a link works once, for two at once as well', async () => {
  const { email } = await signUp('once', database);
  const token = await linkTo(email);
  const both = await Promise.allSettled([
    choosePassword(anonymous, { token, password: OTHER }, database),
    choosePassword(anonymous, { token, password: `${OTHER} 2` }, database),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('only the newest link works, and only for an hour', async () => {
  const { email } = await signUp('newest', database);
  const old = await linkTo(email);
  // Mails of one millisecond have no order.
  database.setNow(new Date(NOON.getTime() + 1));
  const token = await linkTo(email);
  const choose = (token: string) => choosePassword(anonymous, { token, password: OTHER }, database);
  await expect(choose(old)).rejects.toThrow(NotFound);
  database.setNow(new Date(NOON.getTime() + 1 + TOKEN_LIFE.reset_password));
  await expect(choose(token)).rejects.toThrow(NotFound);
  database.setNow(new Date(NOON.getTime() + TOKEN_LIFE.reset_password));
  await choose(token);
  database.setNow(NOON);
});

test('a weak password leaves the link as it is', async () => {
  const { email } = await signUp('weak', database);
  const token = await linkTo(email);
  const weak = choosePassword(anonymous, { token, password: 'password12' }, database);
  await expect(weak).rejects.toThrow(Invalid);
  await choosePassword(anonymous, { token, password: OTHER }, database);
});

test('an unknown address is answered the same, and mailed nothing', async () => {
  await ask('nobody@tests.example');
  expect(await mailsTo('nobody@tests.example', database)).toEqual([]);
  for (let count = 1; count < 5; count += 1) await ask('nobody@tests.example');
  await expect(ask('nobody@tests.example')).rejects.toThrow(TooOften);
});

test('no other mail uses up the links to a new password', async () => {
  const { email } = await signUp('flooded', database);
  const signUpAgain = () =>
    askToSignUp(anonymous, { email, name: 'X', password: OTHER, address: '203.0.113.1' }, database);
  // One was asked for at the start.
  for (let count = 1; count < 5; count += 1) await signUpAgain();
  await expect(signUpAgain()).rejects.toThrow(TooOften);
  expect(await linkTo(email)).not.toBe('');
});

test('a link of one purpose does nothing else', async () => {
  const { email } = await signUp('crossed', database);
  const token = await linkTo(email);
  await expect(
    confirmSignUp(anonymous, { token, password: OTHER, address: '', ...HERE }, database),
  ).rejects.toThrow(NotFound);
});
