import { type Actor, isStaff } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Forbidden, Invalid } from '../errors.ts';
import type { Reading } from '../tables.ts';

export type Platform = { name: string; promise: string; supportEmail: string | null };

/** Whose marketplace this is. */
export async function platform(reading: Reading): Promise<Platform> {
  const row = await reading
    .selectFrom('platform')
    .select(['name', 'promise', 'support_email'])
    .executeTakeFirstOrThrow();
  return { name: row.name, promise: row.promise, supportEmail: row.support_email };
}

/** Whether the actor may change the platform's settings. */
export function mayDescribePlatform(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Says whose marketplace this is.
 * @param input.promise one line of at most 160 characters
 * @throws Forbidden for all but program managers, Invalid
 */
export function describePlatform(
  actor: Actor,
  input: Platform & { reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    if (!mayDescribePlatform(change.actor)) {
      throw new Forbidden('Only a program manager changes the settings.');
    }
    const name = input.name.trim();
    if (name === '' || name.length > 60) throw new Invalid({ name: 'Use 1 to 60 characters.' });
    if (input.promise.length > 160) throw new Invalid({ promise: 'Use at most 160 characters.' });
    await change.trx
      .updateTable('platform')
      .set({ name, promise: input.promise, support_email: input.supportEmail })
      .execute();
    await record(change, {
      verb: 'platform.described',
      subject: { kind: 'platform', id: null },
      as: 'staff',
      reason: input.reason,
    });
  });
}
