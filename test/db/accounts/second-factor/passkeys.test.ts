import { expect, test } from 'vitest';
import { confirmItsYou } from '#db/accounts/second-factor/confirm-its-you.ts';
import { readRegistration } from '#db/accounts/second-factor/passkey-answers.ts';
import { offerToAdd, offerToProve } from '#db/accounts/second-factor/passkey-offers.ts';
import { addPasskey, removePasskey, renamePasskey } from '#db/accounts/second-factor/passkeys.ts';
import { factorState } from '#db/accounts/second-factor/state.ts';
import { anonymous, type Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Invalid } from '#db/errors.ts';
import { NOON, testDatabase } from '../../../support/database.ts';
import { type SoftPasskey, softPasskey } from '../../../support/passkey.ts';
import { enter, enterStaff } from '../../../support/people.ts';
import {
  isSignedIn,
  JUDGING,
  newSession,
  type Owner,
  openAllConnections,
  PASSWORD,
  refusal,
  signedIn,
} from '../../../support/second-factors.ts';

const database = testDatabase();
const reading = () => readingOf(database.kysely);
const REFUSED = { passkey: expect.stringMatching(/^This passkey was not accepted/) };
const later = (minutes: number) => ({
  ...database,
  now: () => new Date(NOON.getTime() + minutes * 60_000),
});

function toAdd({ personId: id }: Person, at = NOON) {
  const person = { id, email: 'somebody@tests.example', name: 'Somebody', site: 'Corvane' };
  return offerToAdd(reading(), person, JUDGING, at);
}

async function toProve({ personId }: Person, at = NOON): Promise<{ challenge: string }> {
  const offer = await offerToProve(reading(), personId, JUDGING, at);
  if (!offer) throw new Error('There is nothing to prove with.');
  return offer;
}

function add({ actor, token }: Owner, answer: string, name = 'Laptop', on = database) {
  return addPasskey(actor, { token, password: PASSWORD, name, answer }, on, JUDGING);
}

/** Somebody whose first factor is a passkey. */
async function withPasskey(person: Person): Promise<Owner & { passkey: SoftPasskey }> {
  const owner = await signedIn(person, database);
  const passkey = softPasskey();
  const { token } = await add(owner, passkey.register(await toAdd(owner.actor)));
  return { actor: { ...owner.actor, secondFactorAt: NOON }, token: token ?? '', passkey };
}

function confirm({ actor, token }: Owner, answer: string, on = database) {
  return confirmItsYou(actor, { token, proof: { kind: 'passkey', answer } }, on, JUDGING);
}

test('several are added, each with its name; the first brings the codes', async () => {
  const owner = await signedIn(await enter('first', database), database);
  const laptop = softPasskey();
  const other = await newSession(owner.actor, database);
  const first = await add(owner, laptop.register(await toAdd(owner.actor)), '  Laptop ');
  expect(first.recoveryCodes).toHaveLength(10);
  expect(await isSignedIn(other, database)).toBe(false);
  expect(await isSignedIn(owner.token, database)).toBe(false);
  const now: Owner = {
    actor: { ...owner.actor, secondFactorAt: NOON },
    token: first.token ?? '',
  };
  const offer = await toAdd(owner.actor);
  expect(offer.excludeCredentials).toEqual([
    { id: laptop.id, transports: ['internal'], type: 'public-key' },
  ]);
  const second = await add(now, softPasskey().register(offer), 'Key ring');
  expect(second).toEqual({ token: null, recoveryCodes: null });
  const { passkeys } = await factorState(reading(), owner.actor.personId);
  expect(passkeys.map(({ name }) => name).toSorted()).toEqual(['Key ring', 'Laptop']);
});

test('adding takes the password, then a fresh proof, and a name', async () => {
  const owner = await signedIn(await enter('asked', database), database);
  const { actor, token } = owner;
  const answer = softPasskey().register(await toAdd(actor));
  const without = { token, password: null, name: 'Laptop', answer };
  expect(await refusal(addPasskey(actor, without, database, JUDGING))).toEqual({
    password: 'Type your password.',
  });
  expect(await refusal(add(owner, answer, ' '))).toHaveProperty('name');
  expect(await refusal(add(owner, answer, 'a'.repeat(61)))).toHaveProperty('name');
  const first = await add(owner, answer);
  const stale: Owner = {
    actor: { ...actor, secondFactorAt: later(-10).now() },
    token: first.token ?? '',
  };
  const again = softPasskey().register(await toAdd(actor));
  expect(await refusal(add(stale, again))).toBe('SecondFactorNeeded');
});

test('only an answer to an offer of ours adds one, and once', async () => {
  const owner = await signedIn(await enter('careful', database), database);
  const stranger = await enter('stranger', database);
  const passkey = softPasskey();
  const offer = await toAdd(owner.actor);
  const answers = [
    passkey.register({ challenge: 'c29tZXRoaW5nIGVsc2U' }),
    passkey.register(await toAdd(stranger)),
    passkey.register(offer, 'https://apps.example.com.evil.example'),
    passkey.register(offer, 'https://elsewhere.example'),
    // The same host, which is all that the passkey itself knows.
    passkey.register(offer, 'https://apps.example.com:444'),
    passkey.register(await toAdd(owner.actor, later(-5).now())),
    passkey.register(await toAdd(owner.actor, later(1).now())),
    softPasskey('packed').register(offer),
    passkey.register(offer).replace(/"clientDataJSON":"\w{20}/, '"clientDataJSON":"'),
    'nonsense',
    '{}',
  ];
  for (const answer of answers) expect(await refusal(add(owner, answer))).toEqual(REFUSED);
  const answer = passkey.register(offer);
  const { token } = await add(owner, answer);
  const signedInNow = { actor: { ...owner.actor, secondFactorAt: NOON }, token: token ?? '' };
  expect(await refusal(add(signedInNow, answer))).toEqual(REFUSED);
  const known = passkey.register(await toAdd(owner.actor));
  expect(await refusal(add(signedInNow, known))).toBe('Conflict');
});

test('a statement of the maker is not even looked into: its certificates name addresses to ask', async () => {
  const { challenge } = await toAdd(await enter('stated', database));
  expect(() => readRegistration(softPasskey('packed').register({ challenge }))).toThrow(Invalid);
  expect(readRegistration(softPasskey('none').register({ challenge })).transports).toEqual([
    'internal',
  ]);
});

test('one proves that it is you, and each signature counts once', async () => {
  const owner = await withPasskey(await enter('prover', database));
  const offer = await toProve(owner.actor);
  const answer = owner.passkey.prove(offer);
  const token = await confirm(owner, answer);
  expect(await refusal(confirm({ ...owner, token }, answer))).toEqual(REFUSED);
  // The same challenge, signed anew.
  expect(await refusal(confirm({ ...owner, token }, owner.passkey.prove(offer)))).toEqual(REFUSED);
  expect(
    await refusal(confirm({ ...owner, token }, owner.passkey.prove(await toProve(owner.actor)))),
  ).toBe('done');
});

test('of one signature sent ten times at once one counts', async () => {
  const owner = await withPasskey(await enter('racer', database));
  const answer = owner.passkey.prove(await toProve(owner.actor));
  // The count is not what stops the others.
  await database.kysely.updateTable('passkey').set({ counter: 0 }).execute();
  const sessions = await Promise.all(
    Array.from({ length: 9 }, () => newSession(owner.actor, database)),
  );
  await openAllConnections(database);
  const outcomes = await Promise.all(
    [owner.token, ...sessions].map((token) => refusal(confirm({ ...owner, token }, answer))),
  );
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
});

test('what is signed elsewhere, too late, for somebody else or by a stranger proves nothing', async () => {
  const owner = await withPasskey(await enter('owner', database));
  const stranger = await withPasskey(await enter('stranger', database));
  const { passkey } = owner;
  const offer = await toProve(owner.actor);
  for (const answer of [
    passkey.prove({ challenge: 'c29tZXRoaW5nIGVsc2U' }),
    passkey.prove(await toProve(stranger.actor)),
    passkey.prove(await toProve(owner.actor, later(-5).now())),
    passkey.prove(await toAdd(owner.actor)),
    passkey.prove(offer, 'https://elsewhere.example'),
    passkey.prove(offer, 'https://apps.example.com:444'),
    stranger.passkey.prove(offer),
    'nonsense',
  ]) {
    expect(await refusal(confirm(owner, answer))).toEqual(REFUSED);
  }
  const signedByOther = { ...JSON.parse(stranger.passkey.prove(offer)), id: passkey.id };
  signedByOther.rawId = passkey.id;
  expect(await refusal(confirm(owner, JSON.stringify(signedByOther)))).toEqual(REFUSED);
  expect(await refusal(confirm(owner, passkey.prove(offer)))).toBe('done');
});

test('a copy is found out by its count', async () => {
  const owner = await withPasskey(await enter('copied', database));
  const token = await confirm(owner, owner.passkey.prove(await toProve(owner.actor)));
  owner.passkey.counter = 0;
  const behind = owner.passkey.prove(await toProve(owner.actor));
  expect(await refusal(confirm({ ...owner, token }, behind))).toEqual(REFUSED);
  const ahead = owner.passkey.prove(await toProve(owner.actor));
  expect(await refusal(confirm({ ...owner, token }, ahead))).toBe('done');
});

test('its owner renames it, and nobody else', async () => {
  const { actor, passkey } = await withPasskey(await enter('namer', database));
  const stranger = await withPasskey(await enter('stranger', database));
  const input = { id: passkey.id, name: ' Work laptop ' };
  await renamePasskey(actor, input, database);
  const state = await factorState(reading(), actor.personId);
  expect(state.passkeys[0]?.name).toBe('Work laptop');
  expect(await refusal(renamePasskey(stranger.actor, input, database))).toBe('NotFound');
  expect(await refusal(renamePasskey(anonymous, input, database))).toBe('Forbidden');
  expect(await refusal(renamePasskey(actor, { ...input, name: '' }, database))).toHaveProperty(
    'name',
  );
});

test('its owner removes it, freshly proved, and nobody else', async () => {
  const owner = await withPasskey(await enter('remover', database));
  const stranger = await withPasskey(await enter('stranger', database));
  const { actor, passkey, token } = owner;
  const remove = (who: Owner) =>
    refusal(removePasskey(who.actor, { token: who.token, id: passkey.id }, database));
  expect(await remove(stranger)).toBe('NotFound');
  expect(await remove({ actor: stranger.actor, token })).toBe('NotFound');
  expect(await remove({ ...owner, actor: { ...actor, secondFactorAt: later(-10).now() } })).toBe(
    'SecondFactorNeeded',
  );
  const other = await newSession(actor, database);
  expect(await remove(owner)).toBe('done');
  expect(await isSignedIn(other, database)).toBe(false);
  expect((await factorState(reading(), actor.personId)).hasFactor).toBe(false);
});

test('of two passkeys of staff one can go, and the last stays', async () => {
  const owner = await withPasskey(await enterStaff('keeper', 'moderator', database));
  const { actor, passkey, token } = owner;
  const remove = (id: string) => refusal(removePasskey(actor, { token, id }, database));
  expect(await remove(passkey.id)).toBe('Forbidden');
  const second = softPasskey();
  await add(owner, second.register(await toAdd(actor)), 'Key ring');
  expect(await remove(passkey.id)).toBe('done');
  expect(await remove(second.id)).toBe('Forbidden');
});

test('two that are removed at once leave staff one', async () => {
  const owner = await withPasskey(await enterStaff('twice', 'moderator', database));
  const { actor, passkey, token } = owner;
  const second = softPasskey();
  await add(owner, second.register(await toAdd(actor)), 'Key ring');
  await openAllConnections(database);
  const outcomes = await Promise.all(
    [passkey.id, second.id].map((id) => refusal(removePasskey(actor, { token, id }, database))),
  );
  expect(outcomes.toSorted()).toEqual(['Forbidden', 'done']);
});
