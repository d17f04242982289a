import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sessions } from '#db/accounts/sessions.ts';
import { type Person, system } from '#db/actor.ts';
import { change, type Database } from '#db/change.ts';
import { openDatabase } from '#db/connection.ts';
import { accessShape } from '#db/embedded/ask.ts';

/** What a browser calls the cookie of a session. */
export const SESSION_COOKIE = '__Host-session';

/** The database of a shop that runs, by the clock of the machine, for what no page can do. */
export type ShopDatabase = Database & { end(): Promise<void> };

/** @param folder the data folder of the shop */
export function shopDatabase(folder: string): ShopDatabase {
  const file = path.join(folder, 'postgres/access.json');
  const { ownerPassword, port } = accessShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const url = `postgres://vitrine:${ownerPassword}@127.0.0.1:${port}/vitrine?sslmode=disable`;
  const kysely = openDatabase(url, { max: 2 });
  return { kysely, now: () => new Date(), end: () => kysely.destroy() };
}

/** Somebody who is there already, such as the staff of the demo, acting for nobody. */
export async function personAt(email: string, { kysely }: Database): Promise<Person> {
  const { id } = await kysely
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return {
    kind: 'person',
    personId: id,
    organisation: null,
    staffRoles: [],
    secondFactorAt: null,
  };
}

/**
 * Signs a person in without a password, for the organisation that the actor acts for.
 * @param person staff roles count once `secondFactorAt` is set
 * @returns what the cookie of the session holds
 */
export function sessionOf(person: Person, database: Database): Promise<string> {
  return change(database, system('tests'), (change) =>
    sessions.create(change, {
      personId: person.personId,
      organisationId: person.organisation?.id ?? null,
      secondFactorAt: person.secondFactorAt,
      userAgent: 'tests',
      network: '127.0.0.0/24',
    }),
  );
}

/** The cookie of a session as a browser takes it: one of this name needs a secure address. */
export function sessionCookie(token: string) {
  return {
    name: SESSION_COOKIE,
    value: token,
    url: 'https://localhost',
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
  } as const;
}

/** Somebody who asks pages and sends forms of a shop, and is led nowhere. */
export type Visitor = {
  get(path: string): Promise<Response>;
  /** @param action such as `organisations.invite` */
  send(
    path: string,
    action: string,
    fields: Record<string, string> | URLSearchParams,
  ): Promise<Response>;
};

/** @param token of a session; null for somebody who is not signed in */
export function visitor(url: string, token: string | null): Visitor {
  const cookie: Record<string, string> = token ? { cookie: `${SESSION_COOKIE}=${token}` } : {};
  return {
    get: (path) => fetch(url + path, { redirect: 'manual', headers: cookie }),
    send: (path, action, fields) =>
      fetch(`${url}${path}?_action=${action}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: url, ...cookie },
        body: new URLSearchParams(fields),
      }),
  };
}
