import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayChangeTeam } from './change-team.ts';
import type { CustomerRole, IsvRole, OrganisationKind } from './table.ts';

type Role = IsvRole | CustomerRole;

export type TeamMember = {
  personId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  /** For owners to see; null for everybody else. */
  hasSecondFactor: boolean | null;
  /** The one who asks. */
  isYou: boolean;
};

export type OpenInvitation = {
  id: string;
  email: string;
  role: Role;
  invitedBy: string;
  until: Date;
  hasLapsed: boolean;
};

export type Team = {
  organisation: { id: string; kind: OrganisationKind; name: string };
  members: readonly TeamMember[];
  /** For owners to see; none for everybody else. */
  invitations: readonly OpenInvitation[];
  owners: number;
  mayChange: boolean;
};

/**
 * The people of the organisation that the actor acts for: owners first, then by name.
 * @throws NotFound when the actor acts for none
 */
export async function team(reading: Reading, actor: Actor, at: Date): Promise<Team> {
  const acting = actor.kind === 'person' ? actor.organisation : null;
  if (actor.kind !== 'person' || !acting) throw new NotFound('There is no such organisation.');
  const mayChange = mayChangeTeam(actor, acting.id);
  const organisation = await reading
    .selectFrom('organisation')
    .select(['id', 'kind', 'name'])
    .where('id', '=', acting.id)
    .executeTakeFirstOrThrow();
  const rows = await membersOf(reading, acting.id);
  return {
    organisation,
    members: rows.map(({ hasSecondFactor, ...member }) => ({
      ...member,
      hasSecondFactor: mayChange ? hasSecondFactor : null,
      isYou: member.personId === actor.personId,
    })),
    invitations: mayChange ? await openInvitations(reading, acting.id, at) : [],
    owners: rows.filter(({ role }) => role === 'owner').length,
    mayChange,
  };
}

function membersOf(reading: Reading, organisationId: string) {
  return reading
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id as personId', 'p.name', 'p.email', 'm.role', 'm.created_at as joinedAt'])
    .select(
      sql<boolean>`exists (select from passkey k where k.person_id = p.id) or exists (
        select from authenticator a where a.person_id = p.id and a.confirmed_at is not null
      )`.as('hasSecondFactor'),
    )
    .where('m.organisation_id', '=', organisationId)
    .orderBy((by) => by('m.role', '=', 'owner'), 'desc')
    .orderBy((by) => by.fn('lower', ['p.name']))
    .orderBy('p.id')
    .execute();
}

async function openInvitations(
  reading: Reading,
  organisationId: string,
  at: Date,
): Promise<OpenInvitation[]> {
  const rows = await reading
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .select(['i.id', 'i.email', 'i.role', 'p.name as invitedBy', 'i.expires_at as until'])
    .where('i.organisation_id', '=', organisationId)
    .where('i.state', '=', 'open')
    .orderBy('i.created_at', 'desc')
    .orderBy('i.id')
    .execute();
  return rows.map((row) => ({ ...row, hasLapsed: row.until <= at }));
}
