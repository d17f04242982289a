import { expect, test } from 'vitest';
import {
  beginAuthenticator,
  confirmAuthenticator,
  pendingSecret,
  removeAuthenticator,
} from '#db/accounts/second-factor/authenticator.ts';
import { useDigits } from '#db/accounts/second-factor/authenticator-proof.ts';
import { confirmItsYou } from '#db/accounts/second-factor/confirm-its-you.ts';
import { factorState } from '#db/accounts/second-factor/state.ts';
import { anonymous, type Person, system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { NOON, testDatabase } from '../../../support/database.ts';
import { enter, enterStaff, enterVendor, join } from '../../../support/people.ts';
import {
  digitsAt,
  isSignedIn,
  JUDGING,
  newSession,
  openAllConnections,
  PASSWORD,
  refusal,
  signedIn,
  withAuthenticator,
} from '../../../support/second-factors.ts';

const database = testDatabase();
const reading = () => readingOf(database.kysely);
const at = (seconds: number) => ({
  ...database,
  now: () => new Date(NOON.getTime() + seconds * 1000),
});
const WRONG = { digits: expect.stringMatching(/^These digits are not right/) };

async function mailsTo({ personId }: Person): Promise<unknown[]> {
  const rows = await database.kysely
    .selectFrom('mail as m')
    .innerJoin('person as p', 'p.email', 'm.recipient')
    .select(['m.kind', 'm.data'])
    .where('p.id', '=', personId)
    .execute();
  return rows.map(({ data, kind }) => [kind, data['what']]);
}

test('setting one up takes the password, and counts from its first digits on', async () => {
  const owner = await signedIn(await enter('new', database), database);
  const { actor, token } = owner;
  const begin = (password: string | null) =>
    refusal(beginAuthenticator(actor, { token, password }, database, JUDGING));
  expect(await begin(null)).toEqual({ password: 'Type your password.' });
  expect(await begin('not this one, surely')).toEqual({ password: 'This is not your password.' });
  expect(await begin(PASSWORD)).toBe('done');
  expect((await factorState(reading(), actor.personId)).hasFactor).toBe(false);
  const wrong = confirmAuthenticator(actor, { token, digits: '000000' }, database, JUDGING);
  expect(await refusal(wrong)).toEqual(WRONG);
  const { codes } = await withAuthenticator(owner, database);
  expect(codes).toHaveLength(10);
  const state = await factorState(reading(), actor.personId);
  expect(state).toMatchObject({ hasFactor: true, codesLeft: 10, passkeys: [] });
  expect(await mailsTo(actor)).toEqual([['second-factor-changed', 'authenticator_added']]);
});

test('the first one ends all other sessions, and proves this one under another token', async () => {
  const owner = await signedIn(await enter('busy', database), database);
  const other = await newSession(owner.actor, database);
  const strangers = await signedIn(await enter('stranger', database), database);
  const { token } = await withAuthenticator(owner, database);
  expect(await isSignedIn(other, database)).toBe(false);
  expect(await isSignedIn(owner.token, database)).toBe(false);
  expect(await isSignedIn(token, database)).toBe(true);
  expect(await isSignedIn(strangers.token, database)).toBe(true);
  const row = await database.kysely
    .selectFrom('session')
    .select('second_factor_at')
    .where('person_id', '=', owner.actor.personId)
    .executeTakeFirstOrThrow();
  expect(row.second_factor_at).not.toBeNull();
});

test('each code is taken once: of twenty that come at once one is', async () => {
  const owner = await signedIn(await enter('racer', database), database);
  const { actor, secret } = await withAuthenticator(owner, database);
  const digits = digitsAt(secret, NOON);
  await openAllConnections(database);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () =>
      refusal(
        change(database, actor, (inside) =>
          useDigits(inside, actor.personId, { digits, isConfirmed: true }, JUDGING),
        ),
      ),
    ),
  );
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
  expect(outcomes.filter((one) => one !== 'done')).toEqual(Array(19).fill(WRONG));
});

test.each([
  ['of the step before', -30, 'done'],
  ['of the step after', 30, 'done'],
  ['of two steps before', -60, WRONG],
  ['of two steps after', 60, WRONG],
])('digits %s: %s seconds off', async (_, seconds, expected) => {
  const owner = await signedIn(await enter('clock', database), database);
  const { actor, secret, token } = await withAuthenticator(owner, database);
  const digits = digitsAt(secret, at(seconds).now());
  const proof = { kind: 'digits', digits: `${digits.slice(0, 3)} ${digits.slice(3)}` } as const;
  const confirmed = confirmItsYou(actor, { token, proof }, database, JUDGING);
  expect(await refusal(confirmed)).toEqual(expected);
});

test('digits that were taken are not taken again, nor those before them', async () => {
  const owner = await signedIn(await enter('again', database), database);
  const { actor, secret, token } = await withAuthenticator(owner, database);
  const prove = (seconds: number, session: string) => {
    const proof = { kind: 'digits', digits: digitsAt(secret, at(seconds).now()) } as const;
    return confirmItsYou(actor, { token: session, proof }, database, JUDGING);
  };
  const next = await prove(0, token);
  expect(await refusal(prove(0, next))).toEqual(WRONG);
  expect(await refusal(prove(-30, next))).toEqual(WRONG);
  expect(await refusal(prove(30, next))).toBe('done');
});

test('a second one takes a fresh proof, and takes the place of the first once it is confirmed', async () => {
  const owner = await signedIn(await enter('phone', database), database);
  const first = await withAuthenticator(owner, database);
  const stale = { ...first.actor, secondFactorAt: at(-600).now() };
  const input = { token: first.token, password: PASSWORD };
  expect(await refusal(beginAuthenticator(stale, input, database, JUDGING))).toBe(
    'SecondFactorNeeded',
  );
  await beginAuthenticator(first.actor, input, database, JUDGING);
  const old = { kind: 'digits', digits: digitsAt(first.secret, NOON) } as const;
  const token = await confirmItsYou(
    first.actor,
    { token: first.token, proof: old },
    database,
    JUDGING,
  );
  const second = await withAuthenticator({ ...first, token }, database);
  expect(second.codes).toEqual([]);
  expect(second.secret).not.toBe(first.secret);
  const tries = (digits: string) => {
    const proof = { kind: 'digits', digits } as const;
    return refusal(confirmItsYou(first.actor, { token: second.token, proof }, at(60), JUDGING));
  };
  expect(await tries(digitsAt(first.secret, at(60).now()))).toEqual(WRONG);
  expect(await tries(digitsAt(second.secret, at(60).now()))).toBe('done');
});

test('setting up ends after a quarter of an hour', async () => {
  const { actor, token } = await signedIn(await enter('slow', database), database);
  await beginAuthenticator(actor, { token, password: PASSWORD }, database, JUDGING);
  const secret = (seconds: number) =>
    pendingSecret(reading(), actor.personId, JUDGING, at(seconds).now());
  expect(await secret(899)).not.toBeNull();
  expect(await secret(900)).toBeNull();
  const late = confirmAuthenticator(actor, { token, digits: '000000' }, at(900), JUDGING);
  expect(await refusal(late)).toBe('NotFound');
});

test('the last one of staff stays, that of others goes with its codes and what it proved', async () => {
  const staff = await signedIn(await enterStaff('keeper', 'moderator', database), database);
  const kept = await withAuthenticator(staff, database);
  const tried = removeAuthenticator(kept.actor, { token: kept.token }, database);
  await expect(tried).rejects.toThrow(/^Staff sign in with a second factor/);
  expect((await factorState(reading(), kept.actor.personId)).hasFactor).toBe(true);

  const owner = await signedIn(await enter('leaver', database), database);
  const { actor, token } = await withAuthenticator(owner, database);
  const stale = { ...actor, secondFactorAt: at(-600).now() };
  expect(await refusal(removeAuthenticator(stale, { token }, database))).toBe('SecondFactorNeeded');
  const other = await newSession(actor, database);
  const changed = await removeAuthenticator(actor, { token }, database);
  expect(await isSignedIn(other, database)).toBe(false);
  expect(await isSignedIn(changed.token ?? '', database)).toBe(true);
  expect(await factorState(reading(), actor.personId)).toMatchObject({
    hasFactor: false,
    codesLeft: 0,
  });
  const session = await database.kysely
    .selectFrom('session')
    .select('second_factor_at')
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  expect(session.second_factor_at).toBeNull();
  expect((await mailsTo(actor)).at(-1)).toEqual(['second-factor-changed', 'authenticator_removed']);
});

test('the last one of whoever owns a vendor stays, whomever they act for', async () => {
  const vendor = await enterVendor('kept', database);
  const owning = { ...vendor.owner, organisation: null };
  const { actor, token } = await withAuthenticator(await signedIn(owning, database), database);
  const tried = () => removeAuthenticator(actor, { token }, database);
  await expect(tried()).rejects.toThrow(/^Owners of a vendor have a second factor/);
  await join('heir', vendor, 'owner', database);
  const demoted = database.kysely.updateTable('membership').set({ role: 'developer' });
  await demoted.where('person_id', '=', actor.personId).execute();
  expect(await refusal(tried())).toBe('done');
});

test('someone else may not, whoever it is', async () => {
  const owner = await signedIn(await enter('owner', database), database);
  const { token } = await withAuthenticator(owner, database);
  const stranger = await signedIn(await enter('stranger', database), database);
  const theirs = await withAuthenticator(stranger, database);
  for (const actor of [anonymous, system('a job')]) {
    expect(await refusal(removeAuthenticator(actor, { token }, database))).toBe('Forbidden');
    const begun = beginAuthenticator(actor, { token, password: PASSWORD }, database, JUDGING);
    expect(await refusal(begun)).toBe('Forbidden');
    const confirmed = confirmAuthenticator(actor, { token, digits: '1' }, database, JUDGING);
    expect(await refusal(confirmed)).toBe('Forbidden');
  }
  // With the session of somebody else.
  expect(await refusal(removeAuthenticator(theirs.actor, { token }, database))).toBe('NotFound');
  expect((await factorState(reading(), owner.actor.personId)).hasFactor).toBe(true);
});

test('every change is on record', async () => {
  const owner = await signedIn(await enter('recorded', database), database);
  const { actor, token } = await withAuthenticator(owner, database);
  await removeAuthenticator(actor, { token }, database);
  const rows = await database.kysely
    .selectFrom('audit_event')
    .select(['verb', 'acting_as', 'person_id'])
    .where('subject_id', '=', actor.personId)
    .where('verb', 'like', 'authenticator.%')
    .orderBy('id')
    .execute();
  expect(rows.toSorted((a, b) => a.verb.localeCompare(b.verb))).toEqual([
    { verb: 'authenticator.added', acting_as: 'person', person_id: actor.personId },
    { verb: 'authenticator.removed', acting_as: 'person', person_id: actor.personId },
  ]);
});
