import { expect, inject } from 'vitest';
import { pageBreaches } from '../../site/page-text.ts';
import { type Guest, guest } from '../../support/guest.ts';
import { enter, enterStaff } from '../../support/people.ts';
import { digitsAt, PASSWORD, signedIn } from '../../support/second-factors.ts';
import { type ShopDatabase, shopDatabase } from '../../support/signed-in.ts';

export const FACTOR = '/account/second-factor';
export const AUTHENTICATOR = `${FACTOR}/authenticator`;
export const CODES = `${FACTOR}/recovery-codes`;
/** Where the second factor is asked for after the password. */
export const ASKED = '/sign-in/second-factor';

const url = inject('shopUrl');

/** What people with a second factor are and do, in the shop that all tests share. */
export type FactorScene = {
  database: ShopDatabase;
  /** Somebody with a password, signed in by it. */
  newcomer(name: string, staff?: boolean): Promise<{ visitor: Guest; email: string }>;
  signIn(visitor: Guest, email: string, next?: string): Promise<Response>;
  /** Sets an authenticator up, with digits of the step before: those of now are not used yet. */
  setUp(visitor: Guest): Promise<{ secret: string; codes: string }>;
  /** Lets ten minutes pass since the second factor was proved. */
  age(email: string): Promise<void>;
};

/** The status of an answer, and where it leads. */
export function led({ headers, status }: Response): [number, string | null] {
  return [status, headers.get('location')];
}

export function factorScene(): FactorScene {
  const database = shopDatabase(inject('shopFolder'));
  return {
    database,
    signIn,
    setUp,
    async newcomer(name, staff = false) {
      const entered = staff
        ? await enterStaff(name, 'moderator', database)
        : await enter(name, database);
      await signedIn(entered, database);
      const { email } = await database.kysely
        .selectFrom('person')
        .select('email')
        .where('id', '=', entered.personId)
        .executeTakeFirstOrThrow();
      const visitor = guest(url);
      await signIn(visitor, email);
      return { visitor, email };
    },
    async age(email) {
      const { kysely } = database;
      await kysely
        .updateTable('session')
        .set({ second_factor_at: new Date(Date.now() - 600_000) })
        .where(
          'person_id',
          '=',
          kysely.selectFrom('person').select('id').where('email', '=', email),
        )
        .execute();
    },
  };
}

function signIn(visitor: Guest, email: string, next = ''): Promise<Response> {
  return visitor.send('/sign-in', 'door.signIn', { email, password: PASSWORD, next });
}

async function setUp(visitor: Guest): Promise<{ secret: string; codes: string }> {
  const begun = await visitor.send(AUTHENTICATOR, 'secondFactor.beginAuthenticator', {
    password: PASSWORD,
  });
  expect(led(begun)).toEqual([303, AUTHENTICATOR]);
  const page = await (await visitor.get(AUTHENTICATOR)).text();
  expect(await pageBreaches(page)).toEqual([]);
  const [, secret = ''] = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(page) ?? [];
  const digits = digitsAt(secret, new Date(Date.now() - 30_000));
  const done = await visitor.send(AUTHENTICATOR, 'secondFactor.confirmAuthenticator', { digits });
  expect(led(done)).toEqual([303, CODES]);
  const codes = await visitor.get(CODES);
  expect(codes.headers.get('cache-control')).toBe('no-store');
  return { secret, codes: await codes.text() };
}
