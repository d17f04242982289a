import type { Person } from '../actor.ts';
import type { Reading } from '../tables.ts';
import { exportSignIn } from './export-sign-in.ts';
import { exportWritten } from './export-written.ts';

/**
 * Everything that is kept of a person, for that person alone, as GDPR article 20 asks: what they
 * typed and what they did, in a form that programs read. Of mails it tells that they were written:
 * some hold what opens an account.
 */
export async function exportData(reading: Reading, { personId }: Person, at: Date) {
  const person = await reading
    .selectFrom('person')
    .select(['id', 'email', 'name', 'created_at'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const [belonging, signIn, written] = await Promise.all([
    exportBelonging(reading, person),
    exportSignIn(reading, personId),
    exportWritten(reading, person),
  ]);
  return { madeAt: at, person, ...belonging, ...signIn, ...written };
}

/** Where a person belongs, and who wrote to them. */
async function exportBelonging(reading: Reading, person: { id: string; email: string }) {
  const email = person.email.toLowerCase();
  const [memberships, staffRoles, invitations, mails] = await Promise.all([
    reading
      .selectFrom('membership as m')
      .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
      .select(['o.name as organisation', 'o.kind', 'm.role', 'm.created_at'])
      .where('m.person_id', '=', person.id)
      .orderBy('m.created_at')
      .execute(),
    reading
      .selectFrom('staff_role')
      .select(['role', 'created_at'])
      .where('person_id', '=', person.id)
      .orderBy('created_at')
      .execute(),
    reading
      .selectFrom('invitation as i')
      .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
      .select(['o.name as organisation', 'i.email', 'i.role', 'i.state'])
      .select(['i.created_at', 'i.expires_at', 'i.ended_at'])
      .where((where) => where(where.fn<string>('lower', ['i.email']), '=', email))
      .orderBy('i.created_at')
      .execute(),
    reading
      .selectFrom('mail')
      .select(['kind', 'created_at', 'sent_at'])
      .where((where) => where(where.fn<string>('lower', ['recipient']), '=', email))
      .orderBy('id')
      .execute(),
  ]);
  return { memberships, staffRoles, invitations, mails };
}
