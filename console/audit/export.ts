import { stringify } from 'csv-stringify/sync';
import type { AuditLine } from '#db/audit/read.ts';
import { numberText } from '#site/ui/number-text.ts';

/** Rows of one export; more are too many for one answer and for a table program. */
export const MOST_ROWS = 50_000;
/** Rows made into text at once. */
const BATCH = 1_000;

const COLUMNS = [
  'time',
  'acting as',
  'who',
  'e-mail',
  'organisation',
  'act',
  'done to',
  'id',
  'name',
  'reason',
  'policy',
  'details',
] as const;

/**
 * Events as CSV for a table program: with a mark by which it knows the encoding, and without what it
 * would take for a formula. When there are more rows than `most`, the last line says so.
 */
export async function auditCsv(
  lines: AsyncIterable<AuditLine>,
  most: number = MOST_ROWS,
): Promise<string> {
  const parts = [textOf([[...COLUMNS]], true)];
  let batch: string[][] = [];
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (count > most) break;
    batch.push(rowOf(line));
    if (batch.length < BATCH) continue;
    parts.push(textOf(batch));
    batch = [];
  }
  if (batch.length > 0) parts.push(textOf(batch));
  if (count > most) {
    parts.push(textOf([[`Only the newest ${numberText(most)}: narrow the audit for older ones.`]]));
  }
  return parts.join('');
}

function textOf(rows: readonly string[][], isFirst = false): string {
  return stringify([...rows], {
    bom: isFirst,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function rowOf(line: AuditLine): string[] {
  return [
    line.at.toISOString(),
    line.as,
    line.who.name,
    line.who.email ?? '',
    line.organisation ?? '',
    line.verb,
    line.subject.kind,
    line.subject.id ?? '',
    line.subject.name ?? '',
    line.reason ?? '',
    line.policy ?? '',
    Object.keys(line.details).length === 0 ? '' : JSON.stringify(line.details),
  ];
}
