import { sql } from 'kysely';
import { TOTP } from 'otpauth';
import { makeToken } from '#db/accounts/one-time-tokens.ts';
import { hashPassword } from '#db/accounts/passwords.ts';
import {
  beginAuthenticator,
  confirmAuthenticator,
  pendingSecret,
} from '#db/accounts/second-factor/authenticator.ts';
import { spelled } from '#db/accounts/second-factor/digits.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { anonymous, type Person } from '#db/actor.ts';
import { change, type Database } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';

export const JUDGING = {
  appSecret: 'a secret of thirty-two characters',
  origin: new URL('https://apps.example.com'),
};
export const PASSWORD = 'seven quiet lamps by the harbour';
export const BROWSER = { userAgent: 'A browser', network: '203.0.113.0/24' };

/** Somebody with a password, and a session in which the second factor was proved or not. */
export type Owner = { actor: Person; token: string };

const passwordHash = hashPassword(PASSWORD);

/** Gives a person the password of tests, and a session. */
export async function signedIn(
  person: Person,
  database: Database,
  secondFactorAt: Date | null = null,
): Promise<Owner> {
  await database.kysely
    .updateTable('person')
    .set({ password_hash: await passwordHash })
    .where('id', '=', person.personId)
    .execute();
  const token = await newSession(person, database, secondFactorAt);
  return { actor: { ...person, secondFactorAt }, token };
}

/** One more session of a person. */
export function newSession(
  { organisation, personId }: Person,
  database: Database,
  secondFactorAt: Date | null = null,
): Promise<string> {
  const organisationId = organisation?.id ?? null;
  return change(database, anonymous, (inside) =>
    sessions.create(inside, { personId, organisationId, secondFactorAt, ...BROWSER }),
  );
}

/** Whether a token still signs somebody in. */
export async function isSignedIn(token: string, database: Database): Promise<boolean> {
  const { kysely, now } = database;
  return (await sessions.validate(readingOf(kysely), token, now())) !== null;
}

/** What a right password is answered with, where there is a second factor. */
export function halfSignIn({ personId }: Person, database: Database): Promise<string> {
  return change(database, anonymous, (inside) =>
    makeToken(inside, 'sign_in', { person_id: personId }),
  );
}

/** The digits that a program shows at a moment. @param secret in base32, with or without spaces */
export function digitsAt(secret: string, at: Date): string {
  return new TOTP({ secret: secret.replaceAll(' ', '') }).generate({ timestamp: at.getTime() });
}

/**
 * Sets an authenticator up, with digits of two minutes before, so that those of now are not used yet.
 * @returns its secret in base32, the owner as the session stands then, and the recovery codes of a
 *   first one
 */
export async function withAuthenticator(
  owner: Owner,
  database: Database,
): Promise<Owner & { secret: string; codes: readonly string[] }> {
  const before = new Date(database.now().getTime() - 120_000);
  const earlier = { ...database, now: () => before };
  const { actor, token } = owner;
  await beginAuthenticator(actor, { token, password: PASSWORD }, earlier, JUDGING);
  const reading = readingOf(database.kysely);
  const bytes = await pendingSecret(reading, actor.personId, JUDGING, before);
  if (!bytes) throw new Error('Nothing is being set up.');
  const secret = spelled(bytes);
  const digits = digitsAt(secret, before);
  const changed = await confirmAuthenticator(actor, { token, digits }, earlier, JUDGING);
  return {
    actor: { ...actor, secondFactorAt: database.now() },
    token: changed.token ?? token,
    secret,
    codes: changed.recoveryCodes ?? [],
  };
}

/**
 * Opens all connections that a test database may have. Otherwise of many that come at once the first
 * is done before the second has one.
 */
export async function openAllConnections({ kysely }: Database): Promise<void> {
  const held = Array.from({ length: 12 }, () => sql`select pg_sleep(0.05)`.execute(kysely));
  await Promise.all(held);
}

/** The sentence that work is refused with under a field, or the kind of its error. */
export function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof Error && 'fields' in error ? error.fields : `${error}`.split(':')[0],
  );
}
