import type { ColumnType } from 'kysely';

export type AuditEventTable = {
  id: string;
  at: Date;
  acting_as: 'staff' | 'member' | 'person' | 'system';
  person_id: string | null;
  organisation_id: string | null;
  job: string | null;
  verb: string;
  subject_kind: string;
  subject_id: string | null;
  reason: string | null;
  policy: string | null;
  /** Written as JSON text. */
  details: ColumnType<Record<string, unknown>, string | undefined, never>;
};
