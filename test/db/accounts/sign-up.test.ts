import { expect, test } from 'vitest';
import { TOKEN_LIFE } from '#db/accounts/one-time-tokens.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { askToSignUp, confirmSignUp } from '#db/accounts/sign-up.ts';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Invalid, NotFound, TooOften } from '#db/errors.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo, tokenIn } from '../../support/mails.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const CONFIRMING = { password: PASSWORD, address: '192.0.2.1', ...HERE };
const asking = (email: string, others: object = {}) =>
  askToSignUp(
    anonymous,
    { email, name: 'Nora Winter', password: PASSWORD, address: email, ...others },
    database,
  );
const persons = () => database.kysely.selectFrom('person').selectAll().execute();

test('nobody is entered before the link is used, and then once', async () => {
  const before = (await persons()).length;
  await asking('nora@winter.example');
  expect(await persons()).toHaveLength(before);
  const token = await tokenIn('nora@winter.example', 'sign-up', database);
  const both = await Promise.allSettled([
    confirmSignUp(anonymous, { token, ...CONFIRMING }, database),
    confirmSignUp(anonymous, { token, ...CONFIRMING }, database),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [session] = both.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const found = await sessions.validate(reading, session ?? '', NOON);
  expect(found).toMatchObject({ email: 'nora@winter.example', name: 'Nora Winter' });
  expect(await persons()).toHaveLength(before + 1);
});

test('an address with an account is answered the same, and told by mail', async () => {
  const { email } = await signUp('known', database);
  await asking(email.toUpperCase());
  const kinds = (await mailsTo(email.toUpperCase(), database)).map(({ kind }) => kind);
  expect(kinds).toEqual(['sign-up-known']);
});

test('two links for one address: the first makes the account, the second says so', async () => {
  await asking('twice@winter.example');
  const first = await tokenIn('twice@winter.example', 'sign-up', database);
  await asking('Twice@winter.example');
  const second = await tokenIn('Twice@winter.example', 'sign-up', database);
  await confirmSignUp(anonymous, { token: second, ...CONFIRMING }, database);
  await expect(confirmSignUp(anonymous, { token: first, ...CONFIRMING }, database)).rejects.toThrow(
    Conflict,
  );
});

test('a link ends after a day, and no other text is one', async () => {
  await asking('late@winter.example');
  const token = await tokenIn('late@winter.example', 'sign-up', database);
  database.setNow(new Date(NOON.getTime() + TOKEN_LIFE.sign_up));
  const late = confirmSignUp(anonymous, { token, ...CONFIRMING }, database);
  await expect(late).rejects.toThrow(NotFound);
  database.setNow(NOON);
  const guess = confirmSignUp(anonymous, { token: `${token}x`, ...CONFIRMING }, database);
  await expect(guess).rejects.toThrow(NotFound);
});

test('links are not kept as they are', async () => {
  await asking('hashed@winter.example');
  const token = await tokenIn('hashed@winter.example', 'sign-up', database);
  const rows = await database.kysely.selectFrom('one_time_token').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(JSON.stringify(rows)).not.toContain(PASSWORD);
});

test('everything that is wrong is said at once', async () => {
  const wrong = asking('no address', { name: ' ', password: 'short' });
  await expect(wrong).rejects.toThrow(Invalid);
  await expect(wrong).rejects.toMatchObject({
    fields: { email: expect.any(String), name: expect.any(String), password: expect.any(String) },
  });
});

test('a mailbox gets five mails an hour at most', async () => {
  for (let count = 0; count < 5; count += 1) {
    await asking('flooded@winter.example', { address: `from-${count}` });
  }
  const sixth = asking('flooded@winter.example', { address: 'from-6' });
  await expect(sixth).rejects.toThrow(TooOften);
  expect(await mailsTo('flooded@winter.example', database)).toHaveLength(5);
});

test('whoever has a link and not the password has no account, and the link stays', async () => {
  await asking('victim@winter.example');
  const token = await tokenIn('victim@winter.example', 'sign-up', database);
  const other = { token, ...CONFIRMING, password: 'copper lantern beside the mill' };
  await expect(confirmSignUp(anonymous, other, database)).rejects.toThrow(Invalid);
  await confirmSignUp(anonymous, { token, ...CONFIRMING }, database);
});
