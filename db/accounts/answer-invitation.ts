import type { Transaction } from 'kysely';
import { type Actor, asThemselves, type Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import type { Reading, Tables } from '../tables.ts';
import { takeTurn } from './change-team.ts';
import { hashOf } from './session-rows.ts';
import { requireFreshSecondFactor } from './step-up.ts';
import type { CustomerRole, IsvRole, OrganisationKind } from './table.ts';

/** What whoever holds the link may read. */
export type Invitation = {
  organisation: string;
  kind: OrganisationKind;
  role: IsvRole | CustomerRole;
  inviter: string;
  email: string;
  until: Date;
};

/** The same for everybody who cannot use a link, whatever the reason. */
const OVER =
  'This invitation works no more, or was sent to another address. Ask for a new one to yours.';

/** What a link invites to at a moment; null for one that works no more or never did. */
export async function invitationFor(
  reading: Reading,
  token: string,
  at: Date,
): Promise<Invitation | null> {
  const row = await reading
    .selectFrom('invitation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .select(['o.name as organisation', 'o.kind', 'i.role', 'p.name as inviter', 'i.email'])
    .select('i.expires_at as until')
    .where('i.hash', '=', hashOf(token))
    .where('i.state', '=', 'open')
    .where('i.expires_at', '>', at)
    .executeTakeFirst();
  return row ?? null;
}

/** What is open for an address at a moment, the one that ends first on top. */
export function invitationsTo(
  reading: Reading,
  email: string,
  at: Date,
): Promise<Omit<Invitation, 'email'>[]> {
  return reading
    .selectFrom('invitation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .select(['o.name as organisation', 'o.kind', 'i.role', 'p.name as inviter'])
    .select('i.expires_at as until')
    .where((where) => where(where.fn<string>('lower', ['i.email']), '=', email.toLowerCase()))
    .where('i.state', '=', 'open')
    .where('i.expires_at', '>', at)
    .orderBy('i.expires_at')
    .execute();
}

/** Whether an invitation is for who has this address. */
export function isFor(invitation: Pick<Invitation, 'email'>, email: string): boolean {
  return invitation.email.toLowerCase() === email.toLowerCase();
}

/**
 * Accepts an invitation: of several who come at once one gets it. Its owners are told.
 * @returns the organisation that the actor belongs to now
 * @throws Forbidden for anybody but a person; NotFound when the link works no more, never did, or is
 *   for another address; SecondFactorNeeded for who would own a vendor
 */
export function acceptInvitation(
  actor: Actor,
  input: { token: string },
  database: Database,
): Promise<{ organisationId: string; kind: OrganisationKind }> {
  return answer(actor, input.token, database, async (change, invitation) => {
    const { now, trx } = change;
    const { personId } = change.actor;
    if (invitation.organisation_kind === 'isv' && invitation.role === 'owner') {
      requireFreshSecondFactor(change);
    }
    await trx
      .insertInto('membership')
      .values({
        organisation_id: invitation.organisation_id,
        organisation_kind: invitation.organisation_kind,
        person_id: personId,
        role: invitation.role,
        created_at: now,
      })
      // Whoever came in another way meanwhile keeps the role given then.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await end(change, invitation.id, 'accepted');
    await record(change, {
      verb: 'member.added',
      subject: { kind: 'organisation', id: invitation.organisation_id },
      details: { person: personId, role: invitation.role, invitation: invitation.id },
    });
    await tellOwners(change, invitation.organisation_id);
    return { organisationId: invitation.organisation_id, kind: invitation.organisation_kind };
  });
}

/**
 * Declines an invitation, so that its link works no more.
 * @throws as `acceptInvitation`
 */
export function declineInvitation(
  actor: Actor,
  input: { token: string },
  database: Database,
): Promise<void> {
  return answer(actor, input.token, database, (change, { id }) => end(change, id, 'declined'));
}

type Asked = Awaited<ReturnType<typeof lockInvitation>>;

async function answer<Result>(
  actor: Actor,
  token: string,
  database: Database,
  work: (change: Change<Person>, invitation: NonNullable<Asked>) => Promise<Result>,
): Promise<Result> {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to answer an invitation.');
  // Answered for oneself, not for the organisation that one acts for now.
  return change(database, asThemselves(actor), async (change) => {
    const { actor: who, now, trx } = change;
    const found = await organisationOfLink(trx, token);
    if (!found) throw new NotFound(OVER);
    await takeTurn(trx, found);
    const invitation = await lockInvitation(trx, token, now);
    if (!invitation) throw new NotFound(OVER);
    const { email } = await trx
      .selectFrom('person')
      .select('email')
      .where('id', '=', who.personId)
      .forShare()
      .executeTakeFirstOrThrow();
    if (!isFor(invitation, email)) throw new NotFound(OVER);
    return work(change, invitation);
  });
}

async function organisationOfLink(trx: Transaction<Tables>, token: string) {
  const row = await trx
    .selectFrom('invitation')
    .select('organisation_id')
    .where('hash', '=', hashOf(token))
    .executeTakeFirst();
  return row?.organisation_id ?? null;
}

function lockInvitation(trx: Transaction<Tables>, token: string, now: Date) {
  return trx
    .selectFrom('invitation')
    .select(['id', 'organisation_id', 'organisation_kind', 'email', 'role'])
    .where('hash', '=', hashOf(token))
    .where('state', '=', 'open')
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

async function end(change: Change, id: string, state: 'accepted' | 'declined'): Promise<void> {
  await change.trx
    .updateTable('invitation')
    .set({ state, ended_at: change.now })
    .where('id', '=', id)
    .execute();
  await record(change, { verb: `invitation.${state}`, subject: { kind: 'invitation', id } });
}

async function tellOwners(change: Change<Person>, organisationId: string): Promise<void> {
  const owners = await change.trx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .innerJoin('person as member', (join) => join.on('member.id', '=', change.actor.personId))
    .select(['p.email', 'p.name', 'o.name as organisation', 'member.name as member'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.role', '=', 'owner')
    .where('p.id', '<>', change.actor.personId)
    .execute();
  for (const { email, ...data } of owners) {
    await queueMail(change, email, { kind: 'member-joined', data });
  }
}
