import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { demoAccounts } from './accounts.ts';

/** What somebody signs in with, or is signed in by. */
const WAYS_IN = [
  'session',
  'one_time_token',
  'authenticator',
  'passkey',
  'recovery_code',
  'known_device',
] as const;

/**
 * Lets nobody in as one of the people of the demo any more, whose password and secrets everybody can
 * read: for a database that is opened without the demo. Doing it again changes nothing;
 * `openDemoAccounts` makes them usable again.
 */
export async function closeDemoAccounts(kysely: Kysely<Tables>): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    const people = await trx
      .selectFrom('person as p')
      .select('p.id')
      .where((where) =>
        where.or([
          where(
            where.fn<string>('lower', ['p.email']),
            'in',
            demoAccounts.map(({ email }) => email),
          ),
          // Whoever played one may have given it an address of their own.
          where.exists(
            where
              .selectFrom('audit_event as a')
              .select('a.id')
              .where('a.verb', '=', 'person.created')
              .where('a.job', '=', 'demo')
              .where('a.subject_kind', '=', 'person')
              .whereRef('a.subject_id', '=', 'p.id'),
          ),
        ]),
      )
      .orderBy('p.id')
      .forUpdate('p')
      .execute();
    if (people.length === 0) return;
    const ids = people.map(({ id }) => id);
    await trx.updateTable('person').set({ password_hash: null }).where('id', 'in', ids).execute();
    for (const table of WAYS_IN) {
      await trx.deleteFrom(table).where('person_id', 'in', ids).execute();
    }
  });
}
