import { randomBytes } from 'node:crypto';
import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Database } from '../change.ts';
import { brokeConstraint, Conflict, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { queueMail } from '../mail/queue.ts';
import { changeTeam, requireTeamOwner, type TeamChange } from './change-team.ts';
import { counted } from './counted.ts';
import { checkEmail } from './persons.ts';
import { rolesOf } from './roles.ts';
import { hashOf } from './session-rows.ts';
import type { CustomerRole, InvitationTable, IsvRole } from './table.ts';

/** Days that an invitation can be accepted: long enough for a week off, short for a lost mailbox. */
export const INVITATION_DAYS = 7;

const NOT_OPEN = 'This invitation is not open any more.';

/**
 * Invites the owner of a mail address into the organisation, by a link that works once.
 * @returns the invitation's id
 * @throws NotFound for strangers, Forbidden for members who are not owners, SecondFactorNeeded,
 *   Invalid, Conflict for somebody who is a member or invited already, TooOften
 */
export async function invite(
  actor: Actor,
  input: { organisationId: string; email: string; role: string },
  database: Database,
): Promise<string> {
  const email = checkEmail(input.email);
  return limited(actor, { ...input, email }, database, () =>
    changeTeam(actor, input.organisationId, database, async (change) => {
      const { acting, now, trx } = change;
      const role = rolesOf(acting.kind).find((one) => one === input.role);
      if (!role) throw new Invalid({ role: 'Choose a role.' });
      await requireNoMember(change, email);
      await endLapsed(change, email);
      const id = newId(now);
      const link = newLink(now);
      try {
        await trx
          .insertInto('invitation')
          .values({
            id,
            organisation_id: acting.id,
            organisation_kind: acting.kind,
            email,
            role,
            hash: link.hash,
            invited_by: change.actor.personId,
            created_at: now,
            expires_at: link.until,
            state: 'open',
            ended_at: null,
          })
          .execute();
      } catch (error) {
        if (!brokeConstraint(error, 'invitation_open_key')) throw error;
        throw new Conflict(`${email} is invited already. You can send that invitation again.`);
      }
      // The invitation's id stands for the address: its owner may want to be forgotten, and what is on
      // record is never altered.
      await recordOf(change, 'invitation.sent', id, { role });
      await mailLink(change, { email, role }, link);
      return id;
    }),
  );
}

/**
 * Sends an open invitation once more, with a new link and a new end; the old link works no more.
 * @throws as `invite`; NotFound for one that was answered or revoked, or is another organisation's
 */
export async function resendInvitation(
  actor: Actor,
  input: { organisationId: string; invitationId: string },
  database: Database,
): Promise<void> {
  requireTeamOwner(actor, input.organisationId);
  const email = await invitedAddress(input, database);
  await limited(actor, { ...input, email }, database, () =>
    changeTeam(actor, input.organisationId, database, async (change) => {
      const invitation = await openInvitation(change, input.invitationId);
      const link = newLink(change.now);
      await change.trx
        .updateTable('invitation')
        .set({ hash: link.hash, expires_at: link.until, invited_by: change.actor.personId })
        .where('id', '=', invitation.id)
        .execute();
      await recordOf(change, 'invitation.sent_again', invitation.id, {});
      await mailLink(change, invitation, link);
    }),
  );
}

/**
 * Takes an open invitation back; its link works no more.
 * @throws as `resendInvitation`
 */
export function revokeInvitation(
  actor: Actor,
  input: { organisationId: string; invitationId: string },
  database: Database,
): Promise<void> {
  return changeTeam(actor, input.organisationId, database, async (change) => {
    const { id } = await openInvitation(change, input.invitationId);
    await change.trx
      .updateTable('invitation')
      .set({ state: 'revoked', ended_at: change.now })
      .where('id', '=', id)
      .execute();
    await recordOf(change, 'invitation.revoked', id, {});
  });
}

/** Counts what an organisation and a person send, and what strangers have sent to one mailbox. */
async function limited<Result>(
  actor: Actor,
  { email, organisationId }: { organisationId: string; email: string },
  { kysely }: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  requireTeamOwner(actor, organisationId);
  const limits = [
    ['invitations', organisationId],
    ['invitations-person', actor.personId],
    ['mail-mailbox', email],
  ] as const;
  return counted(kysely, limits, work);
}

/** Read before the turn is taken: a limit must not wait for another connection within one. */
async function invitedAddress(
  { invitationId, organisationId }: { organisationId: string; invitationId: string },
  { kysely }: Database,
): Promise<string> {
  const invitation = await kysely
    .selectFrom('invitation')
    .select('email')
    .where('id', '=', invitationId)
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!invitation) throw new NotFound(NOT_OPEN);
  return invitation.email;
}

type Link = { token: string; hash: string; until: Date };

/** 256 bits that nobody can guess, without capitals: they stand in the path of an address. */
function newLink(now: Date): Link {
  const token = randomBytes(32).toString('hex');
  const until = new Date(now.getTime() + INVITATION_DAYS * 24 * 60 * 60_000);
  return { token, hash: hashOf(token), until };
}

async function requireNoMember({ acting, trx }: TeamChange, email: string): Promise<void> {
  const member = await trx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select('p.name')
    .where('m.organisation_id', '=', acting.id)
    .where((where) => where(where.fn<string>('lower', ['p.email']), '=', email.toLowerCase()))
    .executeTakeFirst();
  if (member) throw new Conflict(`${member.name} (${email}) is a member already.`);
}

/** One that lapsed makes room for another. */
async function endLapsed({ acting, now, trx }: TeamChange, email: string): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ state: 'revoked', ended_at: now })
    .where('organisation_id', '=', acting.id)
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('state', '=', 'open')
    .where('expires_at', '<=', now)
    .execute();
}

async function openInvitation({ acting, trx }: TeamChange, invitationId: string) {
  const invitation = await trx
    .selectFrom('invitation')
    .select(['id', 'email', 'role'])
    .where('id', '=', invitationId)
    .where('organisation_id', '=', acting.id)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
  if (!invitation) throw new NotFound(NOT_OPEN);
  return invitation;
}

async function mailLink(
  change: TeamChange,
  { email, role }: Pick<InvitationTable, 'email'> & { role: IsvRole | CustomerRole },
  { token, until }: Link,
): Promise<void> {
  const { inviter, organisation } = await change.trx
    .selectFrom('person')
    .innerJoin('organisation', (join) => join.on('organisation.id', '=', change.acting.id))
    .select(['person.name as inviter', 'organisation.name as organisation'])
    .where('person.id', '=', change.actor.personId)
    .executeTakeFirstOrThrow();
  const data = { organisation, inviter, role, token, until: until.toISOString() };
  await queueMail(change, email, { kind: 'invitation', data });
}

async function recordOf(
  change: TeamChange,
  verb: string,
  id: string,
  details: Record<string, unknown>,
): Promise<void> {
  await record(change, { verb, subject: { kind: 'invitation', id }, as: 'member', details });
}
