import { type Actor, asThemselves } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { forgetPerson } from './forget-person.ts';
import { requireSamePassword } from './persons.ts';
import { mayChangeAccount, requirePassword } from './profile.ts';

/** What stands where the name stood; what the person wrote for others stays, without them. */
const NAME_OF_NOBODY = 'A former user';

/**
 * Deletes the actor's account: name, address, everything to sign in with, saved apps, questions, and
 * sent mails that tell of it. What others rely on stays without a name: reviews go on counting,
 * invitations and decisions stay on record. A mail that waits to go out is kept until its time.
 * @throws Forbidden, also for staff, who give back their roles first; Invalid for a wrong password;
 *   TooOften; Conflict while an organisation would lose its only owner
 */
export async function deleteAccount(
  actor: Actor,
  input: { password: string },
  database: Database,
): Promise<void> {
  const person = await requirePassword(actor, { ...input, field: 'password' }, database);
  if (!mayChangeAccount(actor)) throw new Forbidden('Sign in to delete your account.');
  // As themselves, so that no membership is held before its organisation is.
  await change(database, asThemselves(actor), async (change) => {
    const { now, trx } = change;
    const own = await holdOrganisations(change, person.id);
    await holdPerson(change, person);
    await requireNotStaff(change, person.id);
    const organisations = await leaveAll(change, person.id, own);
    await record(change, {
      verb: 'person.deleted',
      subject: { kind: 'person', id: person.id },
    });
    await queueMail(change, person.email, {
      kind: 'account-deleted',
      data: { name: person.name, at: now.toISOString() },
    });
    await forgetPerson(change, { ...person, organisations });
    await trx
      .updateTable('person')
      .set({
        name: NAME_OF_NOBODY,
        // RFC 2606: nobody will ever be reached there.
        email: `${person.id}@deleted.invalid`,
        password_hash: null,
        deleted_at: now,
      })
      .where('id', '=', person.id)
      .execute();
  });
}

async function requireNotStaff({ trx }: Change, personId: string): Promise<void> {
  const role = await trx
    .selectFrom('staff_role')
    .select('role')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (role) throw new Forbidden('Staff accounts are deleted after an admin took their roles.');
}

type Own = Awaited<ReturnType<typeof holdOrganisations>>;

/** In one order, as everywhere, so that two changes never wait in a circle. */
function holdOrganisations({ trx }: Change, personId: string) {
  return trx
    .selectFrom('organisation as o')
    .innerJoin('membership as m', 'm.organisation_id', 'o.id')
    .select(['o.id', 'o.name', 'o.kind', 'm.role'])
    .where('m.person_id', '=', personId)
    .orderBy('o.id')
    .forUpdate('o')
    .execute();
}

/** Until the end nobody gives the person a role or takes them in, and the password is the same. */
async function holdPerson(
  change: Change,
  person: { id: string; password_hash: string | null },
): Promise<void> {
  await change.trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', person.id)
    .forUpdate()
    .execute();
  await requireSamePassword(change, person.id, person.password_hash);
}

/** @returns the names of the organisations that were left */
async function leaveAll({ trx }: Change, personId: string, own: Own): Promise<string[]> {
  for (const { id, kind, name, role } of own) {
    if (role !== 'owner') continue;
    const others = await trx
      .selectFrom('membership')
      .select('role')
      .where('organisation_id', '=', id)
      .where('person_id', '<>', personId)
      .execute();
    const isLeftAlone = others.every((other) => other.role !== 'owner');
    if (isLeftAlone && (kind === 'isv' || others.length > 0)) {
      throw new Conflict(`You are the only owner of ${name}. Make somebody else an owner first.`);
    }
  }
  await trx.deleteFrom('membership').where('person_id', '=', personId).execute();
  return own.map(({ name }) => name);
}
