import { NotFound } from '../errors.ts';
import type { FlagOutcome } from '../reviews/table.ts';
import type { Reading } from '../tables.ts';

/** What anybody who has the reference may know of a report: that and when it came, and what of it. */
export type ReceivedReport = {
  reference: string;
  receivedAt: Date;
  outcome: FlagOutcome | null;
};

/** @throws NotFound for a reference that was given to nobody */
export async function receivedReport(reading: Reading, reference: string): Promise<ReceivedReport> {
  const report = await reading
    .selectFrom('report')
    .select(['reference', 'created_at as receivedAt', 'outcome'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (!report) throw new NotFound('There is no such report.');
  return report;
}
