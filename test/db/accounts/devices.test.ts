import { expect, test } from 'vitest';
import { devicesOf, endOtherSessions, endSession, sweepSessions } from '#db/accounts/devices.ts';
import { SESSION_LIMITS } from '#db/accounts/session-rows.ts';
import { signIn } from '#db/accounts/sign-in.ts';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden, NotFound } from '#db/errors.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const signInAgain = (email: string) =>
  signIn(anonymous, { email, password: PASSWORD, address: '192.0.2.1', ...HERE }, database);

test('where somebody is signed in, in words', async () => {
  const { person } = await signUp('nora', database);
  expect(await devicesOf(reading, person.personId, NOON)).toMatchObject([
    { device: 'Firefox on Linux', network: '192.0.2.0/24', signedInAt: NOON, seenAt: NOON },
  ]);
  const over = new Date(NOON.getTime() + SESSION_LIMITS.people.idle);
  expect(await devicesOf(reading, person.personId, over)).toEqual([]);
});

test('a session is ended by its owner alone', async () => {
  const { email, person } = await signUp('owner', database);
  const { person: stranger } = await signUp('stranger', database);
  await signInAgain(email);
  const [one] = await devicesOf(reading, person.personId, NOON);
  const id = one?.id ?? '';
  await expect(endSession(anonymous, { id }, database)).rejects.toThrow(Forbidden);
  await expect(endSession(stranger, { id }, database)).rejects.toThrow(NotFound);
  await expect(endSession(person, { id: 'no id' }, database)).rejects.toThrow(NotFound);
  await endSession(person, { id }, database);
  await expect(endSession(person, { id }, database)).rejects.toThrow(NotFound);
  expect(await devicesOf(reading, person.personId, NOON)).toHaveLength(1);
});

test('all others end at once', async () => {
  const { email, person, sessionId } = await signUp('many', database);
  for (let count = 0; count < 3; count += 1) await signInAgain(email);
  await expect(endOtherSessions(anonymous, { sessionId }, database)).rejects.toThrow(Forbidden);
  await endOtherSessions(person, { sessionId }, database);
  const left = await devicesOf(reading, person.personId, NOON);
  expect(left.map(({ id }) => id)).toEqual([sessionId]);
});

test('what is over is deleted, and nothing else', async () => {
  const { person } = await signUp('old', database);
  expect(await sweepSessions(database)).toBe(0);
  database.setNow(new Date(NOON.getTime() + SESSION_LIMITS.people.idle));
  expect(await sweepSessions(database)).toBeGreaterThan(0);
  database.setNow(NOON);
  expect(await devicesOf(reading, person.personId, NOON)).toEqual([]);
});
