import { expect, test } from 'vitest';
import { confirmItsYou } from '#db/accounts/second-factor/confirm-its-you.ts';
import { renewRecoveryCodes } from '#db/accounts/second-factor/recovery-codes.ts';
import { factorState } from '#db/accounts/second-factor/state.ts';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NOON, testDatabase } from '../../../support/database.ts';
import { enter } from '../../../support/people.ts';
import {
  isSignedIn,
  JUDGING,
  newSession,
  type Owner,
  openAllConnections,
  refusal,
  signedIn,
  withAuthenticator,
} from '../../../support/second-factors.ts';

const database = testDatabase();
const WRONG = { code: 'This code is not right, or was used before.' };

async function owner(name: string) {
  return withAuthenticator(await signedIn(await enter(name, database), database), database);
}

function use({ actor, token }: Owner, code: string): Promise<string> {
  const proof = { kind: 'recovery-code', code } as const;
  return confirmItsYou(actor, { token, proof }, database, JUDGING);
}

test('ten codes of 80 bits come with the first factor, and only their hashes are kept', async () => {
  const { actor, codes } = await owner('first');
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  }
  const rows = await database.kysely
    .selectFrom('recovery_code')
    .selectAll()
    .where('person_id', '=', actor.personId)
    .execute();
  const kept = JSON.stringify(rows);
  for (const code of codes) expect(kept).not.toContain(code.slice(0, 9));
});

test('each works once, however it is typed, and a mail tells of it', async () => {
  const person = await owner('user');
  // One with a nought to be typed as a letter: all but one person in two hundred have one.
  const [first = '', ...others] = person.codes;
  const second = others.find((code) => code.includes('0')) ?? others[0] ?? '';
  const token = await use(person, first);
  expect(await refusal(use({ ...person, token }, first))).toEqual(WRONG);
  const typed = ` ${second.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`;
  const next = await use({ ...person, token }, typed);
  expect(await refusal(use({ ...person, token: next }, 'AAAA-BBBB-CCCC-DDDD'))).toEqual(WRONG);
  const reading = readingOf(database.kysely);
  expect((await factorState(reading, person.actor.personId)).codesLeft).toBe(8);
  const mails = await database.kysely.selectFrom('mail').select('data').execute();
  expect(mails.filter(({ data }) => data['what'] === 'recovery_code_used')).toHaveLength(2);
  const acts = await database.kysely
    .selectFrom('audit_event')
    .select('person_id')
    .where('verb', '=', 'recovery_code.used')
    .execute();
  expect(acts).toEqual(Array(2).fill({ person_id: person.actor.personId }));
});

test('of one code sent ten times at once one counts', async () => {
  const person = await owner('racer');
  const [code = ''] = person.codes;
  const others = await Promise.all(
    Array.from({ length: 9 }, () => newSession(person.actor, database)),
  );
  await openAllConnections(database);
  const outcomes = await Promise.all(
    [person.token, ...others].map((token) => refusal(use({ ...person, token }, code))),
  );
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
});

test('the code of somebody else is not right', async () => {
  const person = await owner('owner');
  const { codes } = await owner('stranger');
  expect(await refusal(use(person, codes[0] ?? ''))).toEqual(WRONG);
});

test('new ones void the old, and end all other sessions', async () => {
  const person = await owner('renewer');
  const { actor, token } = person;
  const other = await newSession(actor, database);
  const codes = await renewRecoveryCodes(actor, { token }, database);
  expect(codes).toHaveLength(10);
  expect(await isSignedIn(other, database)).toBe(false);
  expect(await refusal(use(person, person.codes[0] ?? ''))).toEqual(WRONG);
  expect(await refusal(use(person, codes[0] ?? ''))).toBe('done');
});

test('making new ones takes a factor, proved freshly, in a session of one’s own', async () => {
  const bare = await signedIn(await enter('bare', database), database);
  expect(await refusal(renewRecoveryCodes(bare.actor, bare, database))).toBe('NotFound');
  const { actor, token } = await owner('stale');
  const stale = { ...actor, secondFactorAt: new Date(NOON.getTime() - 600_000) };
  expect(await refusal(renewRecoveryCodes(stale, { token }, database))).toBe('SecondFactorNeeded');
  expect(await refusal(renewRecoveryCodes(anonymous, { token }, database))).toBe('Forbidden');
  const stranger = await owner('stranger');
  expect(await refusal(renewRecoveryCodes(stranger.actor, { token }, database))).toBe('NotFound');
});
