import type { Transaction } from 'kysely';
import { type Acting, type Actor, actsFor, asThemselves, type Person } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { refreshActor } from './acting.ts';
import { requireFreshSecondFactor } from './step-up.ts';

/** The change of a person within the organisation that the person acts for. */
export type TeamChange = Change<Person> & { readonly acting: Acting };

/** Whether the actor decides who belongs to the organisation, and in which role. */
export function mayChangeTeam(actor: Actor, organisationId: string): boolean {
  return actsFor(actor, organisationId, ['owner']);
}

/**
 * The first gate, before anything is counted or locked.
 * @throws NotFound for those who do not act for the organisation, Forbidden for members who are not
 *   its owners
 */
export function requireTeamOwner(actor: Actor, organisationId: string): asserts actor is Person {
  requireActingFor(actor, organisationId);
  if (mayChangeTeam(actor, organisationId)) return;
  throw new Forbidden('Only an owner decides who belongs to the organisation.');
}

/**
 * Runs one change of who belongs to an organisation. All changes of one organisation take turns, and
 * the turn is taken before any membership is held, so that none waits for another that waits for it.
 * @throws NotFound for those who do not act for it
 */
export async function changeMembers<Result>(
  actor: Actor,
  organisationId: string,
  database: Database,
  work: (change: TeamChange) => Promise<Result>,
): Promise<Result> {
  requireActingFor(actor, organisationId);
  // As themselves, so that `change` holds no membership yet.
  return change(database, asThemselves(actor), async (change) => {
    await takeTurn(change.trx, organisationId);
    const current = await refreshActor(change.trx, actor);
    const acting = current.organisation;
    if (!acting) throw new NotFound(NOT_ACTING);
    return work({ ...change, actor: current, acting });
  });
}

/**
 * The same for what only owners may do; a vendor's must have proved their second factor just now.
 * @throws NotFound, Forbidden, SecondFactorNeeded
 */
export async function changeTeam<Result>(
  actor: Actor,
  organisationId: string,
  database: Database,
  work: (change: TeamChange) => Promise<Result>,
): Promise<Result> {
  return changeMembers(actor, organisationId, database, async (change) => {
    requireTeamOwner(change.actor, organisationId);
    if (change.acting.kind === 'isv') requireFreshSecondFactor(change);
    return work(change);
  });
}

const NOT_ACTING = 'You do not act for this organisation now. Switch to it and try again.';

function requireActingFor(actor: Actor, organisationId: string): asserts actor is Person {
  if (actor.kind === 'person' && actor.organisation?.id === organisationId) return;
  throw new NotFound(NOT_ACTING);
}

/**
 * Waits until no other change of an organisation's people runs. Rows that refer to the organisation
 * can still be added by others.
 * @throws NotFound when there is no such organisation
 */
export async function takeTurn(trx: Transaction<Tables>, organisationId: string): Promise<void> {
  const organisation = await trx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!organisation) throw new NotFound('There is no such organisation.');
}
