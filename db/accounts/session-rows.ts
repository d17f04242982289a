import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Person } from '../actor.ts';
import type { Change } from '../change.ts';
import { newId } from '../identifier.ts';
import type { Reading, Tables } from '../tables.ts';
import { asActing } from './acting.ts';
import type { OrganisationKind, StaffRole } from './table.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Milliseconds after which a session ends: unused for so long, and in any case. Staff can do more
 * harm, so theirs are short (OWASP, Session Management: 15 to 30 minutes idle for high value, 4 to 8
 * hours in all for a working day).
 */
export const SESSION_LIMITS = {
  people: { idle: 14 * DAY, whole: 60 * DAY },
  staff: { idle: 30 * MINUTE, whole: 10 * HOUR },
} as const;

/** A session is marked as used at most this often: a page must not cost a write. */
const SEEN_EVERY = MINUTE;

/** Where somebody signs in from. */
export type Browser = {
  /** What it calls itself; cut to 400 characters. */
  userAgent: string;
  /** The network it comes from, not the whole address: see `networkOf`. */
  network: string;
};

/** What a session begins with. */
export type NewSession = Browser & {
  personId: string;
  organisationId: string | null;
  secondFactorAt: Date | null;
  /** When the person signed in, for a session that takes the place of another; else it is now. */
  signedInAt?: Date;
};

/** Who is signed in, where, and for whom. */
export type SignedIn = {
  sessionId: string;
  actor: Person;
  email: string;
  name: string;
  organisationName: string | null;
  /** Whether the person is staff, also while the roles wait for a second factor. */
  isStaff: boolean;
  seenAt: Date;
};

/** What stands in the table for what stands in the cookie. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export async function insertSession(
  { now, trx }: Change,
  token: string,
  session: NewSession,
): Promise<string> {
  const id = newId(now);
  await trx
    .insertInto('session')
    .values({
      hash: hashOf(token),
      id,
      person_id: session.personId,
      organisation_id: session.organisationId,
      created_at: session.signedInAt ?? now,
      seen_at: now,
      second_factor_at: session.secondFactorAt,
      user_agent: session.userAgent.slice(0, 400),
      network: session.network.slice(0, 64),
    })
    .execute();
  return id;
}

/** The session of a token as it stands at a moment, by one join; null when it has ended. */
export async function findSession(
  reading: Reading,
  token: string,
  at: Date,
): Promise<SignedIn | null> {
  const row = await reading
    .selectFrom('session as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('membership as m', (join) =>
      join
        .onRef('m.person_id', '=', 's.person_id')
        .onRef('m.organisation_id', '=', 's.organisation_id'),
    )
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['s.id', 's.person_id', 's.created_at', 's.seen_at', 's.second_factor_at'])
    .select(['p.email', 'p.name', 'm.organisation_id', 'm.organisation_kind', 'm.role'])
    .select('o.name as organisation_name')
    .select(
      sql<StaffRole[]>`array(
        select role from staff_role r where r.person_id = s.person_id order by role
      )`.as('staff_roles'),
    )
    .where('s.hash', '=', hashOf(token))
    .where('p.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const isStaff = row.staff_roles.length > 0;
  const { idle, whole } = SESSION_LIMITS[isStaff ? 'staff' : 'people'];
  if (at.getTime() - row.seen_at.getTime() >= idle) return null;
  if (at.getTime() - row.created_at.getTime() >= whole) return null;
  return {
    sessionId: row.id,
    actor: {
      kind: 'person',
      personId: row.person_id,
      organisation: actingOf(row),
      staffRoles: row.second_factor_at ? row.staff_roles : [],
      secondFactorAt: row.second_factor_at,
    },
    email: row.email,
    name: row.name,
    organisationName: row.organisation_name,
    isStaff,
    seenAt: row.seen_at,
  };
}

function actingOf(row: {
  organisation_id: string | null;
  organisation_kind: OrganisationKind | null;
  role: string | null;
}) {
  if (!row.organisation_id || !row.organisation_kind || !row.role) return null;
  return asActing(row.organisation_id, row.organisation_kind, row.role);
}

/** Whether it is time to note that the session is in use. */
export function isToBeMarked(signedIn: SignedIn, at: Date): boolean {
  return at.getTime() - signedIn.seenAt.getTime() >= SEEN_EVERY;
}

/** Notes that a session is in use at a moment. */
export async function markSeen(kysely: Kysely<Tables>, token: string, at: Date): Promise<void> {
  await kysely
    .updateTable('session')
    .set({ seen_at: at })
    .where('hash', '=', hashOf(token))
    .where('seen_at', '<', at)
    .execute();
}

export async function deleteSession({ trx }: Change, token: string): Promise<void> {
  await trx.deleteFrom('session').where('hash', '=', hashOf(token)).execute();
}

/** @param except id of a session that stays */
export async function deleteSessionsOf(
  { trx }: Change,
  personId: string,
  except: string | null,
): Promise<void> {
  let sessions = trx.deleteFrom('session').where('person_id', '=', personId);
  if (except !== null) sessions = sessions.where('id', '<>', except);
  await sessions.execute();
}
