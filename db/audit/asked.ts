import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import { isId } from '../identifier.ts';
import type { Reading, Tables } from '../tables.ts';
import type { AuditEventTable } from './table.ts';

export const ACTING_AS = ['staff', 'member', 'person', 'system'] as const;
export type ActingAs = AuditEventTable['acting_as'];

/** What the audit is narrowed to; every part may be left out. */
export type AuditAsked = {
  /** Part of the name or address of a person, or the name of a job. */
  who?: string | undefined;
  as?: ActingAs | undefined;
  /** Whole (`isv.suspended`), or the beginning up to the dot (`isv.`). */
  verb?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: string | undefined;
  /** From this moment on, and before that one. */
  from?: Date | undefined;
  before?: Date | undefined;
};

/** The events `e` that are asked for, the newest first. */
export function askedEvents(reading: Reading, asked: AuditAsked) {
  return reading
    .selectFrom('audit_event as e')
    .where((where) => where.and(conditions(where, asked)))
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc');
}

type Where = ExpressionBuilder<Tables & { e: AuditEventTable }, 'e'>;
type Condition = ExpressionWrapper<Tables & { e: AuditEventTable }, 'e', SqlBool>;

function conditions(where: Where, asked: AuditAsked): Condition[] {
  const { as, before, from, subjectId, subjectKind, verb, who } = asked;
  const all: (Condition | null)[] = [
    as ? where('e.acting_as', '=', as) : null,
    verb ? verbIs(where, verb.trim()) : null,
    subjectKind ? where('e.subject_kind', '=', subjectKind) : null,
    subjectId ? where('e.subject_id', '=', isId(subjectId) ? subjectId : NOBODY) : null,
    from ? where('e.at', '>=', from) : null,
    before ? where('e.at', '<', before) : null,
    who?.trim() ? isBy(where, who.trim()) : null,
  ];
  return all.filter((one) => one !== null);
}

/** An id that nothing has: what is no id names nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function verbIs(where: Where, verb: string): Condition {
  return verb.endsWith('.')
    ? where('e.verb', 'like', `${escaped(verb)}%`)
    : where('e.verb', '=', verb);
}

function isBy(where: Where, who: string): Condition {
  const part = `%${escaped(who)}%`;
  return where.or([
    where('e.person_id', 'in', (select) =>
      select
        .selectFrom('person as p')
        .select('p.id')
        .where((inner) =>
          inner.or([inner('p.name', 'ilike', part), inner('p.email', 'ilike', part)]),
        ),
    ),
    where('e.job', '=', who),
  ]);
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The events behind one, in the order of `askedEvents`. */
export function isBehind(id: string) {
  return sql<boolean>`(e.at, e.id) < (select at, id from audit_event where id = ${id})`;
}
