import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { system } from '../actor.ts';
import type { Database } from '../change.ts';
import { IMPORT_BATCH, type Imported, importListings } from './import.ts';
import { type ImportLine, readImportLine } from './import-line.ts';

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

type Numbered = { number: number; line: ImportLine };

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
  const report: ImportReport = {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    ignored: new Map(),
    reportFile: null,
    stopped: false,
  };
  const badLines = badLineWriter(options.reportFile, report);
  const source = path.basename(file);
  const input = createReadStream(file, 'utf8');
  let batch: Numbered[] = [];
  const send = async () => {
    const imported = await importBatch(batch, source, database);
    await tell(imported, batch, report, badLines.write);
    batch = [];
    options.progress({ bytes: input.bytesRead });
  };
  let number = 0;
  for await (const text of createInterface({ input })) {
    number += 1;
    const json = text.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    report.read += 1;
    const read = readImportLine(json, categories);
    if (!read.ok) {
      await badLines.write({ line: number, reason: read.reason });
      continue;
    }
    for (const field of read.ignored) {
      report.ignored.set(field, (report.ignored.get(field) ?? 0) + 1);
    }
    batch.push({ number, line: read.line });
    if (batch.length === IMPORT_BATCH) await send();
    if (options.stop?.aborted) break;
  }
  report.stopped = options.stop?.aborted ?? false;
  if (batch.length > 0 && !report.stopped) await send();
  await badLines.close();
  return report;
}

function importBatch(
  batch: readonly Numbered[],
  source: string,
  database: Database,
): Promise<Imported> {
  const lines = batch.map((one) => one.line);
  return importListings(system('import'), { lines, source }, database);
}

async function tell(
  imported: Imported,
  batch: readonly Numbered[],
  report: ImportReport,
  write: BadLines['write'],
): Promise<void> {
  report.created += imported.created;
  report.updated += imported.updated;
  report.unchanged += imported.unchanged;
  for (const { slug, reason } of imported.refused) {
    const numbered = batch.findLast((one) => one.line.slug === slug);
    await write({ line: numbered?.number ?? 0, slug, reason });
  }
}

type BadLine = { line: number; slug?: string; reason: string };
type BadLines = { write: (bad: BadLine) => Promise<void>; close: () => Promise<void> };

/** The file is made with the first bad line, so that a clean import leaves none. */
function badLineWriter(reportFile: string, report: ImportReport): BadLines {
  let out: ReturnType<typeof createWriteStream> | null = null;
  return {
    async write(bad) {
      if (!out) {
        await mkdir(path.dirname(reportFile), { recursive: true });
        out = createWriteStream(reportFile);
        report.reportFile = reportFile;
      }
      report.bad += 1;
      out.write(`${JSON.stringify(bad)}\n`);
    },
    async close() {
      if (out) await finished(out.end());
    },
  };
}

async function categorySlugs(database: Database): Promise<Set<string>> {
  const rows = await database.kysely
    .selectFrom('category')
    .select('slug')
    .where('parent_id', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.slug));
}
