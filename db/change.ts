import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, Transaction } from 'kysely';
import { refreshActor } from './accounts/acting.ts';
import type { Actor } from './actor.ts';
import { asDomainError, codeOf } from './refusals.ts';
import type { Tables } from './tables.ts';

/** The database with the clock that its changes are dated by. */
export type Database = { readonly kysely: Kysely<Tables>; readonly now: () => Date };

/** One transaction: its handle, its time, and the actor with the roles that hold inside it. */
export type Change<Who extends Actor = Actor> = {
  readonly trx: Transaction<Tables>;
  readonly now: Date;
  readonly actor: Who;
};

/** Postgres gave up one of two transactions that waited for each other. */
const DEADLOCK = '40P01';
const TRIES = 5;
/** Milliseconds that a transaction waits at most before its second try. */
const PAUSE = 50;

/**
 * Runs one mutation in one transaction. The actor's roles are read and held inside it, so that a
 * permission cannot be lost between check and write. Inside a transaction of the caller it joins
 * that one.
 * @param work is run again from the start after a deadlock, so it must have no effects elsewhere
 * @throws Forbidden when the actor no longer is what it claims to be; what the database itself
 *   refuses, as one of the errors of `errors.ts`
 */
export async function change<Who extends Actor, Result>(
  database: Database,
  actor: Who,
  work: (change: Change<Who>) => Promise<Result>,
): Promise<Result> {
  const { kysely } = database;
  const now = database.now();
  const inside = async (trx: Transaction<Tables>) => {
    try {
      return await work({ trx, now, actor: await refreshActor(trx, actor) });
    } catch (error) {
      throw asDomainError(error);
    }
  };
  if (kysely instanceof Transaction) return inside(kysely);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await kysely.transaction().execute(inside);
    } catch (error) {
      if (attempt === TRIES || codeOf(error) !== DEADLOCK) throw error;
      // At different moments, so that the same two do not meet again.
      await sleep(PAUSE * attempt * Math.random());
    }
  }
}
