import { expect, test } from 'vitest';
import { beginSession } from '#db/accounts/begin-session.ts';
import { createCustomer } from '#db/accounts/organisations.ts';
import { sessions } from '#db/accounts/sessions.ts';
import type { Person } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';

const database = testDatabase();
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const BROWSER = { userAgent: 'A browser', network: '203.0.113.0/24' };

async function found(founder: Person, name: string, at: Date): Promise<string> {
  const input = { name, industry: 'retail', sizeBand: '1-10', region: 'Europe' } as const;
  return createCustomer(founder, input, { ...database, now: () => at });
}

/** For which organisation a new session of the person is. */
async function beginFor({ personId }: Person, at: Date): Promise<string | null> {
  const token = await change({ ...database, now: () => at }, { kind: 'anonymous' }, (inside) =>
    beginSession(inside, { personId, secondFactorAt: null, ...BROWSER }),
  );
  const signedIn = await sessions.validate(readingOf(database.kysely), token, at);
  return signedIn?.actor.organisation?.id ?? null;
}

test('somebody without an organisation acts for none', async () => {
  expect(await beginFor(await enter('alone', database), NOON)).toBeNull();
});

test('a session is for the organisation that was joined first, then for the one last acted for', async () => {
  const person = await enter('busy', database);
  const second = await found(person, 'Second', later(2));
  const first = await found(person, 'First', later(1));
  expect(await beginFor(person, later(3))).toBe(first);
  await change({ ...database, now: () => later(4) }, person, (inside) =>
    sessions.create(inside, {
      personId: person.personId,
      organisationId: second,
      secondFactorAt: null,
      ...BROWSER,
    }),
  );
  expect(await beginFor(person, later(5))).toBe(second);
});

test('an organisation that the person has left is not taken up again', async () => {
  const person = await enter('gone', database);
  const left = await found(person, 'Left', later(1));
  expect(await beginFor(person, later(2))).toBe(left);
  await database.kysely.deleteFrom('membership').where('organisation_id', '=', left).execute();
  expect(await beginFor(person, later(3))).toBeNull();
});
