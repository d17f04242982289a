import { type Actor, isStaff } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import { type ActingAs, type AuditAsked, askedEvents, isBehind } from './asked.ts';
import { type Subject, subjectNames } from './subject-names.ts';

export const EVENTS_ON_A_PAGE = 50;
/** Rows read at once for an export. */
const BATCH = 1_000;

export type AuditLine = {
  id: string;
  at: Date;
  as: ActingAs;
  /** The person, or the job of the platform. */
  who: { name: string; email: string | null };
  /** For whom a member acted. */
  organisation: string | null;
  verb: string;
  /** `name` is null where nothing of it is left but the id. */
  subject: Subject & { name: string | null };
  reason: string | null;
  policy: string | null;
  details: Record<string, unknown>;
};

/** Whether the actor may read all that was done. */
export function mayReadAudit(actor: Actor): boolean {
  return isStaff(actor, 'admin') || isStaff(actor, 'program_manager');
}

/**
 * A page of what was done, the newest first.
 * @param asked.after id of the last event of the page before
 * @returns `next`, for the page behind; null on the last
 * @throws NotFound for all but admins and program managers
 */
export async function auditPage(
  reading: Reading,
  actor: Actor,
  asked: AuditAsked & { after?: string | undefined },
): Promise<{ events: AuditLine[]; next: string | null }> {
  requireMayRead(actor);
  const after = isId(asked.after ?? '') ? (asked.after ?? null) : null;
  const found = await linesBehind(reading, asked, { after, limit: EVENTS_ON_A_PAGE + 1 });
  const events = found.slice(0, EVENTS_ON_A_PAGE);
  const last = found.length > EVENTS_ON_A_PAGE ? events.at(-1) : undefined;
  return { events, next: last?.id ?? null };
}

/**
 * All that was asked for, the newest first, read in parts.
 * @param most the newest so many
 * @throws NotFound for all but admins and program managers
 */
export async function* auditLines(
  reading: Reading,
  actor: Actor,
  asked: AuditAsked,
  most: number,
): AsyncGenerator<AuditLine> {
  requireMayRead(actor);
  let after: string | null = null;
  for (let left = most; left > 0; ) {
    const limit = Math.min(left, BATCH);
    const lines: AuditLine[] = await linesBehind(reading, asked, { after, limit });
    yield* lines;
    after = lines.at(-1)?.id ?? null;
    if (lines.length < limit) return;
    left -= lines.length;
  }
}

/**
 * How many events are asked for, counted up to a limit.
 * @throws NotFound for all but admins and program managers
 */
export async function auditCount(
  reading: Reading,
  actor: Actor,
  asked: AuditAsked,
  limit: number,
): Promise<number> {
  requireMayRead(actor);
  const row = await reading
    .selectFrom(askedEvents(reading, asked).clearOrderBy().select('e.id').limit(limit).as('found'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

function requireMayRead(actor: Actor): void {
  if (!mayReadAudit(actor)) throw new NotFound('There is no such page.');
}

/** Lines with the names of everything in them, by two questions. */
export async function linesBehind(
  reading: Reading,
  asked: AuditAsked,
  { after, limit }: { after: string | null; limit: number },
): Promise<AuditLine[]> {
  const rows = await askedEvents(reading, asked)
    .$if(after !== null, (query) => query.where(isBehind(after ?? '')))
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.id', 'e.at', 'e.acting_as', 'e.job', 'e.verb', 'e.subject_kind', 'e.subject_id'])
    .select(['e.reason', 'e.policy', 'e.details'])
    .select(['p.name', 'p.email', 'o.name as organisation'])
    .limit(limit)
    .execute();
  const names = await subjectNames(
    reading,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    as: row.acting_as,
    who: { name: row.name ?? row.job ?? '', email: row.email },
    organisation: row.organisation,
    verb: row.verb,
    subject: {
      kind: row.subject_kind,
      id: row.subject_id,
      name: names.get(row.subject_id ?? '') ?? null,
    },
    reason: row.reason,
    policy: row.policy,
    details: row.details,
  }));
}
