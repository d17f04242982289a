import { type Actor, isStaff, type Person } from '../actor.ts';
import type { Change } from '../change.ts';
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import type { CaseKind, ModerationCaseTable } from './table.ts';

/** Whether the actor decides about reviews and reports. */
export function mayModerate(actor: Actor): actor is Person {
  return isStaff(actor, 'moderator');
}

/** @throws Forbidden for all but moderators */
export function requireModerator(actor: Actor): Person {
  if (!mayModerate(actor)) throw new Forbidden('Moderators decide about this.');
  return actor;
}

/**
 * What a case is about, for holding that before the case itself: everybody holds things in this
 * order, so that two changes never wait in a circle.
 * @throws NotFound for a case of another kind or none
 */
export async function caseSubject(
  { trx }: Change,
  caseId: string,
  kinds: readonly CaseKind[],
): Promise<Pick<ModerationCaseTable, 'review_id' | 'report_id' | 'appeal_id'>> {
  const found = await trx
    .selectFrom('moderation_case')
    .select(['review_id', 'report_id', 'appeal_id'])
    .where('id', '=', caseId)
    .where('kind', 'in', kinds)
    .executeTakeFirst();
  if (!found) throw new NotFound('There is no such case.');
  return found;
}

/**
 * Holds a case that waits, for the moderator who decides it.
 * @throws NotFound; Conflict, saying who was faster and when, or who has claimed it until when
 */
export async function holdCase(
  { now, trx }: Change,
  moderator: Person,
  caseId: string,
): Promise<ModerationCaseTable> {
  const row = await trx
    .selectFrom('moderation_case')
    .selectAll()
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such case.');
  if (row.closed_at) throw new Conflict(await howItEnded(trx, row));
  const isClaimed = row.claimed_until !== null && row.claimed_until > now;
  if (isClaimed && row.claimed_by !== moderator.personId) {
    const name = await nameOf(trx, row.claimed_by);
    throw new Conflict(`${name} has claimed this until ${clock(row.claimed_until)}.`);
  }
  return row;
}

async function howItEnded(trx: Change['trx'], row: ModerationCaseTable): Promise<string> {
  const when = clock(row.closed_at);
  if (row.outcome === 'withdrawn') return `Its writer took the review down at ${when}.`;
  const decision = row.decision_id
    ? await trx
        .selectFrom('moderation_decision')
        .select('decided_by')
        .where('id', '=', row.decision_id)
        .executeTakeFirst()
    : undefined;
  const answered = row.appeal_id
    ? await trx
        .selectFrom('appeal')
        .select('answered_by')
        .where('id', '=', row.appeal_id)
        .executeTakeFirst()
    : undefined;
  const who = answered?.answered_by ?? decision?.decided_by ?? null;
  if (!who) return `This was settled at ${when}.`;
  return `${await nameOf(trx, who)} decided this at ${when}.`;
}

async function nameOf(trx: Change['trx'], personId: string | null): Promise<string> {
  const person = await trx
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirst();
  return person?.name ?? 'Somebody';
}

/** '2026-06-15 12:00 UTC'. */
function clock(moment: Date | null): string {
  return moment ? `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'some time';
}
