import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import type { Reading } from '../tables.ts';
import { askedEvents } from './asked.ts';
import { type AuditLine, linesBehind, mayReadAudit } from './read.ts';
import { subjectNames } from './subject-names.ts';

/** Decisions that are shown at once. */
const DECISIONS = 10;

/** What staff, or the platform itself, decided about somebody, as they may read it. */
export type Decision = Pick<AuditLine, 'id' | 'at' | 'verb' | 'reason' | 'policy'> & {
  /** What it is about: the organisation itself, or one of its apps. */
  subject: { kind: string; name: string | null };
  /** Until when, for what has an end. */
  until: Date | null;
};

/**
 * The latest decisions about the vendor that the actor acts for, or its apps, with their reasons, the
 * newest first. Who decided is not told: it is the marketplace that decides. None for those who act
 * for nobody.
 */
export async function decisionsAbout(reading: Reading, actor: Actor): Promise<Decision[]> {
  const acting = actor.kind === 'person' ? actor.organisation : null;
  if (acting?.kind !== 'isv') return [];
  const rows = await reading
    .selectFrom(subjectsOf(reading, acting.id).as('s'))
    // The newest of each by its index: of all together Postgres would read the whole audit, newest
    // first, until it has found enough.
    .innerJoinLateral(
      () =>
        askedEvents(reading, {})
          .selectAll('e')
          .where('e.subject_kind', '=', sql.ref<string>('s.kind'))
          .where('e.subject_id', '=', sql.ref<string>('s.id'))
          .where('e.acting_as', 'in', ['staff', 'system'])
          .where('e.reason', 'is not', null)
          .limit(DECISIONS)
          .as('e'),
      (join) => join.onTrue(),
    )
    .select(['e.id', 'e.at', 'e.verb', 'e.reason', 'e.policy', 'e.details'])
    .select(['e.subject_kind', 'e.subject_id'])
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(DECISIONS)
    .execute();
  const names = await subjectNames(
    reading,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    verb: row.verb,
    reason: row.reason,
    policy: row.policy,
    subject: { kind: row.subject_kind, name: names.get(row.subject_id ?? '') ?? null },
    until: endIn(row.details),
  }));
}

/** The vendor itself, and each of its apps. */
function subjectsOf(reading: Reading, vendorId: string) {
  return reading
    .selectFrom('organisation as o')
    .select([sql<string>`'organisation'`.as('kind'), 'o.id'])
    .where('o.id', '=', vendorId)
    .unionAll(
      reading
        .selectFrom('listing as l')
        .select([sql<string>`'listing'`.as('kind'), 'l.id'])
        .where('l.vendor_id', '=', vendorId),
    );
}

function endIn(details: Record<string, unknown>): Date | null {
  const { until } = details;
  const moment = typeof until === 'string' ? new Date(until) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}

/** The latest events about one subject; none for those who may not read the audit. */
export async function latestAbout(
  reading: Reading,
  actor: Actor,
  subject: { kind: string; id: string },
  limit: number,
): Promise<AuditLine[]> {
  if (!mayReadAudit(actor)) return [];
  const asked = { subjectKind: subject.kind, subjectId: subject.id };
  return linesBehind(reading, asked, { after: null, limit });
}
