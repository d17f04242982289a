import type { Actor } from '../actor.ts';
import { change, type Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { deviceName } from './device-name.ts';
import { SESSION_LIMITS } from './session-rows.ts';
import { sessions } from './sessions.ts';

/** One place where the actor is signed in. */
export type Device = {
  id: string;
  device: string;
  network: string;
  signedInAt: Date;
  seenAt: Date;
};

/** Where a person is signed in at a moment, the last used first. */
export async function devicesOf(reading: Reading, personId: string, at: Date): Promise<Device[]> {
  const { idle, whole } = await limitsOf(reading, personId);
  const rows = await reading
    .selectFrom('session')
    .select(['id', 'user_agent', 'network', 'created_at', 'seen_at'])
    .where('person_id', '=', personId)
    .where('seen_at', '>', new Date(at.getTime() - idle))
    .where('created_at', '>', new Date(at.getTime() - whole))
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    device: deviceName(row.user_agent),
    network: row.network,
    signedInAt: row.created_at,
    seenAt: row.seen_at,
  }));
}

async function limitsOf(reading: Reading, personId: string) {
  const staff = await reading
    .selectFrom('staff_role')
    .select('role')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return SESSION_LIMITS[staff ? 'staff' : 'people'];
}

/**
 * Ends one of the actor's sessions.
 * @throws Forbidden for anybody but a person; NotFound for a session of somebody else or none
 */
export function endSession(actor: Actor, input: { id: string }, database: Database): Promise<void> {
  return change(database, actor, async ({ actor: who, trx }) => {
    if (who.kind !== 'person') throw new Forbidden('Sign in to see your sessions.');
    const ended = await trx
      .deleteFrom('session')
      .where('id', '=', input.id)
      .where('person_id', '=', who.personId)
      .executeTakeFirst();
    if (ended.numDeletedRows === 0n) throw new NotFound('This session has ended already.');
  });
}

/**
 * Ends all of the actor's sessions but one.
 * @param input.sessionId the one that stays
 * @throws Forbidden for anybody but a person
 */
export function endOtherSessions(
  actor: Actor,
  input: { sessionId: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    if (change.actor.kind !== 'person') throw new Forbidden('Sign in to see your sessions.');
    await sessions.invalidateAll(change, change.actor.personId, input.sessionId);
  });
}

/**
 * Deletes what has ended by itself: sessions over their limits, links and counts that are over.
 * @returns how many sessions went
 */
export async function sweepSessions(database: Database): Promise<number> {
  const { kysely } = database;
  const now = database.now();
  const { idle, whole } = SESSION_LIMITS.people;
  const over = (limit: number) => new Date(now.getTime() - limit);
  const gone = await kysely
    .deleteFrom('session')
    .where((where) =>
      where.or([where('seen_at', '<=', over(idle)), where('created_at', '<=', over(whole))]),
    )
    .executeTakeFirst();
  await kysely.deleteFrom('one_time_token').where('expires_at', '<=', now).execute();
  await kysely.deleteFrom('rate_limit').where('expire', '<', now.getTime()).execute();
  return Number(gone.numDeletedRows);
}
