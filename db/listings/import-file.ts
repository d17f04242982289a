import path from 'node:path';
import { system } from '../actor.ts';
import type { Database } from '../change.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { refreshStatistics } from '../statistics.ts';
import { type BadLines, openBadLines } from './bad-lines.ts';
import { IMPORT_BATCH, type Imported, importListings } from './import.ts';
import { type ImportLine, readImportLine } from './import-line.ts';
import { type Line, LONGEST_LINE, linesOf, openText } from './lines.ts';

export type ImportReport = {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  bad: number;
  /** How often each field that is not used stood in a line. */
  ignored: Map<string, number>;
  /** Where the bad lines are told, one JSON object each; null when there are none. */
  reportFile: string | null;
  /** Whether it was asked to stop before the end of the file. */
  stopped: boolean;
};

export type ImportOptions = {
  /** Where bad lines go with their number and reason; made only when there is one. */
  reportFile: string;
  /** Called after each batch with the bytes of the file read so far. */
  progress: (done: { bytes: number }) => void;
  /** Ends the import after the batch under way. */
  stop?: AbortSignal;
};

/** Batches after which Postgres is told how large the tables are: it has to plan for what is there. */
const TELLING = new Set([1, 4, 16, 64, 256]);

type Numbered = { number: number; line: ImportLine };
type Work = { source: string; report: ImportReport; badLines: BadLines; database: Database };

/**
 * Imports a catalogue of one JSON object a line. Each batch is whole or not there at all, so it may
 * be stopped at any time and started again.
 */
export async function importFile(
  file: string,
  options: ImportOptions,
  database: Database,
): Promise<ImportReport> {
  const categories = await categorySlugs(database);
  const report = emptyReport();
  const badLines = openBadLines(options.reportFile);
  const work = { source: path.basename(file), report, badLines, database };
  const lineOf = new Map<string, number>();
  const input = openText(file);
  let batch: Numbered[] = [];
  let batches = 0;
  for await (const line of linesOf(input)) {
    const read = readLine(line, categories, report);
    if (read && 'reason' in read) await badLines.write({ line: line.number, reason: read.reason });
    if (!read || 'reason' in read) continue;
    const before = lineOf.get(read.slug);
    if (before !== undefined) {
      const reason = `The slug ${read.slug} stands in line ${before} already.`;
      await badLines.write({ line: line.number, slug: read.slug, reason });
      continue;
    }
    lineOf.set(read.slug, line.number);
    batch.push({ number: line.number, line: read });
    if (batch.length < IMPORT_BATCH) continue;
    await send(batch, work);
    batch = [];
    batches += 1;
    if (TELLING.has(batches)) await refreshStatistics(database.kysely);
    options.progress({ bytes: input.bytesRead });
    if (options.stop?.aborted) break;
  }
  report.stopped = options.stop?.aborted ?? false;
  if (batch.length > 0 && !report.stopped) await send(batch, work);
  if (report.created > 0) await refreshStatistics(database.kysely);
  report.bad = badLines.count();
  report.reportFile = await badLines.close();
  return report;
}

/** The app of a line, why it is bad, or null for an empty line. */
function readLine(
  { text }: Line,
  categories: ReadonlySet<string>,
  report: ImportReport,
): ImportLine | { reason: string } | null {
  const json = text?.replace(/^\uFEFF/, '').trim();
  if (json === '') return null;
  report.read += 1;
  if (json === undefined) return { reason: `The line is longer than ${LONGEST_LINE} characters.` };
  const read = readImportLine(json, categories);
  if (!read.ok) return { reason: read.reason };
  for (const field of read.ignored) {
    report.ignored.set(field, (report.ignored.get(field) ?? 0) + 1);
  }
  return read.line;
}

/** One transaction for all; when one line spoils it, one for each, so that only that line is lost. */
async function send(batch: readonly Numbered[], work: Work): Promise<void> {
  try {
    await tell(await importBatch(batch, work), batch, work);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only, ...others] = batch;
    if (!only) return;
    if (others.length === 0) {
      const { slug } = only.line;
      return work.badLines.write({ line: only.number, slug, reason: error.message });
    }
    for (const one of batch) await send([one], work);
  }
}

function importBatch(batch: readonly Numbered[], work: Work): Promise<Imported> {
  const lines = batch.map((one) => one.line);
  return importListings(system('import'), { lines, source: work.source }, work.database);
}

async function tell(
  imported: Imported,
  batch: readonly Numbered[],
  { badLines, report }: Work,
): Promise<void> {
  report.created += imported.created;
  report.updated += imported.updated;
  report.unchanged += imported.unchanged;
  for (const { slug, reason } of imported.refused) {
    const line = batch.find((one) => one.line.slug === slug)?.number ?? 0;
    await badLines.write({ line, slug, reason });
  }
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Invalid || error instanceof Conflict || error instanceof NotFound;
}

function emptyReport(): ImportReport {
  const counts = { read: 0, created: 0, updated: 0, unchanged: 0, bad: 0 };
  return { ...counts, ignored: new Map(), reportFile: null, stopped: false };
}

async function categorySlugs(database: Database): Promise<Set<string>> {
  const rows = await database.kysely
    .selectFrom('category')
    .select('slug')
    .where('parent_id', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.slug));
}
