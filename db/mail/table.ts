import type { ColumnType, Generated } from 'kysely';

/** `data` is written as JSON text. */
export type MailTable = {
  id: string;
  kind: string;
  recipient: string;
  data: ColumnType<Record<string, unknown>, string, string>;
  created_at: Date;
  queued_at: Date | null;
  sent_at: Date | null;
  is_simulated: Generated<boolean>;
  failed_reason: string | null;
};
