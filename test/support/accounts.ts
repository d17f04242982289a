import { sessions } from '#db/accounts/sessions.ts';
import { askToSignUp, confirmSignUp } from '#db/accounts/sign-up.ts';
import { anonymous, type Person } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { tokenIn } from './mails.ts';

/** Strong enough for everybody. */
export const PASSWORD = 'seven quiet herons wade';
/** A browser, as far as the database can tell. */
export const HERE = { userAgent: 'Firefox/140.0 (X11; Linux)', network: '192.0.2.0/24' };

let serial = 0;

/** Somebody who has signed up by mail, with the token of the first session. */
export async function signUp(
  name: string,
  database: Database,
): Promise<{ email: string; person: Person; sessionId: string; token: string }> {
  serial += 1;
  const email = `${name}-${serial}@accounts.example`;
  const address = `198.51.100.${serial % 250}`;
  await askToSignUp(anonymous, { email, name, password: PASSWORD, address }, database);
  const link = await tokenIn(email, 'sign-up', database);
  const token = await confirmSignUp(
    anonymous,
    { token: link, password: PASSWORD, address, ...HERE },
    database,
  );
  const found = await sessions.validate(readingOf(database.kysely), token, database.now());
  if (!found) throw new Error(`${name} is not signed in.`);
  return { email, person: found.actor, sessionId: found.sessionId, token };
}
