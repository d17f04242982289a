import { sql } from 'kysely';
import type { Change } from '../change.ts';

/** Whom all rows but the person's own are to forget. */
export type Leaver = {
  id: string;
  email: string;
  name: string;
  /** Names of the organisations that are left: mails to their people name the leaver. */
  organisations: readonly string[];
};

/** Deletes what is a person's alone, and takes the address out of what others rely on. */
export async function forgetPerson(change: Change, leaver: Leaver): Promise<void> {
  const tables = [
    'session',
    'one_time_token',
    'authenticator',
    'passkey',
    'recovery_code',
    'known_device',
    'saved_app',
    'question',
    'review_vote',
  ] as const;
  for (const table of tables) {
    await change.trx.deleteFrom(table).where('person_id', '=', leaver.id).execute();
  }
  await forgetUnreadTexts(change, leaver.id);
  const email = leaver.email.toLowerCase();
  await endInvitations(change, email);
  await forgetMails(change, { ...leaver, email });
  await change.trx
    .updateTable('report')
    .set({ email: null })
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email))
    .execute();
}

/** Earlier texts of reviews that nobody else ever read. */
async function forgetUnreadTexts({ trx }: Change, personId: string): Promise<void> {
  await trx
    .deleteFrom('review_revision as rr')
    .using('review as rv')
    .whereRef('rv.id', '=', 'rr.review_id')
    .whereRef('rr.revision', '<', 'rv.revision')
    .where('rv.person_id', '=', personId)
    .where('rr.is_public', '=', false)
    .where('rr.withheld_by', 'is', null)
    .execute();
}

/** Those to the address: open ones end, and all stay as the record of an organisation alone. */
async function endInvitations({ now, trx }: Change, email: string): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({
      state: sql`case when state = 'open' then 'revoked' else state end`,
      ended_at: sql`coalesce(ended_at, ${now}::timestamptz)`,
      // RFC 2606: nobody will ever be reached there.
      email: sql`id || '@deleted.invalid'`,
    })
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email))
    .execute();
}

/**
 * Deletes mails to the address and such as tell others of it. What is still to go out goes, such as
 * the last mail, and is deleted with its time; see `forgetOldMail`.
 */
async function forgetMails({ trx }: Change, { email, name, organisations }: Leaver): Promise<void> {
  await trx
    .deleteFrom('mail')
    .where((row) =>
      row.and([
        row.or([row('sent_at', 'is not', null), row('failed_reason', 'is not', null)]),
        row.or([
          sql<boolean>`lower(recipient) = ${email}`,
          // A question to a vendor, and what a former address was told of this one.
          sql<boolean>`lower(data->>'replyTo') = ${email} or lower(data->>'email') = ${email}`,
          sql<boolean>`data->>'organisation' = any(${organisations})
            and ${name} in (data->>'member', data->>'inviter')`,
        ]),
      ]),
    )
    .execute();
}
