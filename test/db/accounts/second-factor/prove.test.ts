import { expect, test } from 'vitest';
import { beginAuthenticator } from '#db/accounts/second-factor/authenticator.ts';
import { confirmItsYou } from '#db/accounts/second-factor/confirm-its-you.ts';
import type { Proof } from '#db/accounts/second-factor/judging.ts';
import { proveSecondFactor } from '#db/accounts/second-factor/prove.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { anonymous } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { NOON, testDatabase } from '../../../support/database.ts';
import { enter, enterCustomer, enterStaff } from '../../../support/people.ts';
import {
  BROWSER,
  digitsAt,
  halfSignIn,
  isSignedIn,
  JUDGING,
  openAllConnections,
  PASSWORD,
  refusal,
  signedIn,
  withAuthenticator,
} from '../../../support/second-factors.ts';

const database = testDatabase();
const later = (minutes: number): Database => ({
  ...database,
  now: () => new Date(NOON.getTime() + minutes * 60_000),
});
const WRONG = { digits: expect.stringMatching(/^These digits are not right/) };

function prove(token: string, proof: Proof, on: Database = database): Promise<string> {
  return proveSecondFactor(anonymous, { token, proof, ...BROWSER }, on, JUDGING);
}

function digits(secret: string, on: Database = database): Proof {
  return { kind: 'digits', digits: digitsAt(secret, on.now()) };
}

const wrong: Proof = { kind: 'digits', digits: '12345' };

test('the second factor after the password signs in, and brings the roles of staff', async () => {
  const person = await enterStaff('staff', 'moderator', database);
  const { secret } = await withAuthenticator(await signedIn(person, database), database);
  const token = await prove(await halfSignIn(person, database), digits(secret));
  const found = await sessions.validate(readingOf(database.kysely), token, NOON);
  expect(found?.actor).toMatchObject({ staffRoles: ['moderator'], secondFactorAt: NOON });
});

test('a mistake leaves the half of the sign-in as it was, and success uses it up', async () => {
  const person = await enter('typist', database);
  const { codes, secret } = await withAuthenticator(await signedIn(person, database), database);
  const half = await halfSignIn(person, database);
  expect(await refusal(prove(half, wrong))).toEqual(WRONG);
  const token = await prove(half, digits(secret));
  expect(await isSignedIn(token, database)).toBe(true);
  const code: Proof = { kind: 'recovery-code', code: codes[0] ?? '' };
  expect(await refusal(prove(half, code))).toBe('NotFound');
});

test('of ten that come at once with one half one signs in', async () => {
  const person = await enter('racer', database);
  const { codes } = await withAuthenticator(await signedIn(person, database), database);
  const half = await halfSignIn(person, database);
  await openAllConnections(database);
  const outcomes = await Promise.all(
    codes.map((code) => refusal(prove(half, { kind: 'recovery-code', code }))),
  );
  expect(outcomes.toSorted()).toEqual([...Array(9).fill('NotFound'), 'done']);
});

test('half a sign-in ends after ten minutes, and none of another purpose will do', async () => {
  const person = await enter('late', database);
  const { secret } = await withAuthenticator(await signedIn(person, database), database);
  const half = await halfSignIn(person, database);
  expect(await refusal(prove(half, digits(secret, later(10)), later(10)))).toBe('NotFound');
  expect(await refusal(prove('nothing', digits(secret)))).toBe('NotFound');
  expect(await refusal(prove(half, digits(secret, later(9)), later(9)))).toBe('done');
});

test('an authenticator that is still being set up proves nothing', async () => {
  const owner = await signedIn(await enter('early', database), database);
  const { actor, token } = owner;
  await beginAuthenticator(actor, { token, password: PASSWORD }, database, JUDGING);
  const half = await halfSignIn(actor, database);
  expect(await refusal(prove(half, wrong))).toEqual(WRONG);
});

test('whoever is signed in already proves it by a step-up instead', async () => {
  const owner = await signedIn(await enter('inside', database), database);
  const { actor, secret } = await withAuthenticator(owner, database);
  const input = { token: await halfSignIn(actor, database), proof: digits(secret), ...BROWSER };
  expect(await refusal(proveSecondFactor(actor, input, database, JUDGING))).toBe('Forbidden');
});

test('an account that is gone is not signed in to', async () => {
  const person = await enter('gone', database);
  const { secret } = await withAuthenticator(await signedIn(person, database), database);
  const half = await halfSignIn(person, database);
  await database.kysely
    .updateTable('person')
    .set({ deleted_at: NOON })
    .where('id', '=', person.personId)
    .execute();
  expect(await refusal(prove(half, digits(secret)))).toBe('NotFound');
});

test('ten wrong tries end the tries of a quarter of an hour, everywhere; right ones do not count', async () => {
  const person = await enter('guesser', database);
  const owner = await withAuthenticator(await signedIn(person, database), database);
  let { token } = owner;
  for (const [index, code] of owner.codes.entries()) {
    const proof = { kind: 'recovery-code', code } as const;
    if (index % 2 === 0) {
      await prove(await halfSignIn(person, database), proof);
      continue;
    }
    token = await confirmItsYou(owner.actor, { token, proof }, database, JUDGING);
  }
  const half = await halfSignIn(person, database);
  for (let tries = 0; tries < 10; tries += 1) {
    expect(await refusal(prove(half, wrong))).toEqual(WRONG);
  }
  expect(await refusal(prove(half, digits(owner.secret)))).toBe('TooOften');
  const confirmed = confirmItsYou(
    owner.actor,
    { token, proof: digits(owner.secret) },
    database,
    JUDGING,
  );
  expect(await refusal(confirmed)).toBe('TooOften');
  const begun = beginAuthenticator(owner.actor, { token, password: PASSWORD }, database, JUDGING);
  expect(await refusal(begun)).toBe('TooOften');
});

test('a hundred wrong digits are all of a day; a recovery code still proves it', async () => {
  const person = await enter('patient', database);
  const owner = await withAuthenticator(await signedIn(person, database), database);
  const half = await halfSignIn(person, database);
  const forgetQuarter = () =>
    database.kysely.deleteFrom('rate_limit').where('key', 'like', 'second-factor:%').execute();
  for (let tries = 0; tries < 100; tries += 1) {
    if (tries % 10 === 0) await forgetQuarter();
    expect(await refusal(prove(half, wrong))).toEqual(WRONG);
  }
  await forgetQuarter();
  const proof = digits(owner.secret);
  expect(await refusal(prove(half, proof))).toBe('TooOften');
  const { actor, token } = owner;
  expect(await refusal(confirmItsYou(actor, { token, proof }, database, JUDGING))).toBe('TooOften');
  const code: Proof = { kind: 'recovery-code', code: owner.codes[0] ?? '' };
  expect(await refusal(prove(half, code))).toBe('done');
});

test('a step-up is a new token of the same session, which ends when it would have', async () => {
  const { owner: customer } = await enterCustomer('harbour', database);
  const owner = await signedIn(customer, database);
  const { actor, secret, token } = await withAuthenticator(owner, database);
  const reading = readingOf(database.kysely);
  const confirmed = await confirmItsYou(
    actor,
    { token, proof: digits(secret, later(5)) },
    later(5),
    JUDGING,
  );
  expect(await isSignedIn(token, database)).toBe(false);
  const found = await sessions.validate(reading, confirmed, later(5).now());
  expect(found?.actor).toEqual({ ...actor, secondFactorAt: later(5).now() });
  const row = await database.kysely
    .selectFrom('session')
    .select(['created_at', 'network', 'user_agent'])
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ created_at: NOON, network: BROWSER.network, user_agent: 'A browser' });
});

test('someone else may not confirm: another person, or nobody', async () => {
  const owner = await withAuthenticator(
    await signedIn(await enter('owner', database), database),
    database,
  );
  const stranger = await withAuthenticator(
    await signedIn(await enter('stranger', database), database),
    database,
  );
  const proof = digits(stranger.secret);
  const input = { token: owner.token, proof };
  expect(await refusal(confirmItsYou(stranger.actor, input, database, JUDGING))).toBe('NotFound');
  expect(await refusal(confirmItsYou(anonymous, input, database, JUDGING))).toBe('Forbidden');
  expect(await refusal(confirmItsYou(owner.actor, input, database, JUDGING))).toEqual(WRONG);
  expect(await isSignedIn(owner.token, database)).toBe(true);
});
