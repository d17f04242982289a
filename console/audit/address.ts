import { ACTING_AS, type AuditAsked } from '#db/audit/asked.ts';
import { dayAfter, readDay } from '../staff/days.ts';

/** The parameters of the audit, as they stand in its address and in its form. */
export const AUDIT_PARAMETERS = ['who', 'as', 'verb', 'kind', 'id', 'from', 'to'] as const;
export type AuditParameters = Partial<Record<(typeof AUDIT_PARAMETERS)[number], string>>;

const LONGEST = 200;

/** Those that are given, without what says nothing. */
export function auditParameters(url: URL): AuditParameters {
  return Object.fromEntries(
    AUDIT_PARAMETERS.flatMap((name) => {
      const value = url.searchParams.get(name)?.trim().slice(0, LONGEST);
      return value ? [[name, value]] : [];
    }),
  );
}

/** What they ask for; `to` is the last day that is shown. What cannot be understood narrows nothing. */
export function askedIn({ as, from, id, kind, to, verb, who }: AuditParameters): AuditAsked {
  const last = to === undefined ? null : readDay(to);
  return {
    who,
    as: ACTING_AS.find((one) => one === as),
    verb,
    subjectKind: kind,
    subjectId: id,
    from: (from === undefined ? null : readDay(from)) ?? undefined,
    before: last ? dayAfter(last) : undefined,
  };
}
