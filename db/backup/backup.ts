import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { codeOf } from '../embedded/failed.ts';
import type { Report } from '../embedded/progress.ts';
import { WrongSetting } from '../environment.ts';
import { migrationsRun } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { DRAWN_AGAIN, type KeptTable, keptTables, sequences } from './contents.ts';
import { FORMAT, isPlainKey, type Manifest, PLACES } from './manifest.ts';
import { takeRows } from './rows.ts';
import { type Session, withSession } from './session.ts';
import { type ArchiveOut, writeArchive } from './write-archive.ts';

/** Does one step and tells how far it is; see `step` of `db/embedded/progress.ts`. */
export type Stage = <Result>(
  label: string,
  work: (report: Report) => Promise<Result>,
) => Promise<Result>;

export type BackupInput = {
  file: string;
  /** The folder of the file store; it need not be there. */
  files: string;
  at: Date;
  stop: AbortSignal;
};

type Rows = Omit<Manifest, 'format' | 'files' | 'madeAt'>;

/**
 * Writes one consistent picture of the database and the file store into one file. The shop may go
 * on meanwhile: what it changes after the beginning is not in the picture.
 * @returns what is in it, and its size in bytes
 * @throws WrongSetting with one sentence for the operator
 */
export async function backUp(
  databaseUrl: string,
  input: BackupInput,
  stage: Stage,
): Promise<{ manifest: Manifest; bytes: number }> {
  let manifest: Manifest | null = null;
  const bytes = await writeArchive(input.file, input, async (archive) => {
    const rows = await stage('Backing up the database', (report) =>
      withSession(databaseUrl, (session) => putDatabase(session, archive, report)),
    );
    // After the rows: a file is in the store before the first row names it, and stays as it is.
    const files = await stage('Backing up the files', () => putFiles(input.files, archive));
    manifest = { format: FORMAT, madeAt: input.at.toISOString(), ...rows, files };
    await archive.put(PLACES.manifest, Buffer.from(JSON.stringify(manifest, null, 1)));
  });
  if (!manifest) throw new Error('A backup without a manifest was written.');
  return { manifest, bytes };
}

function putDatabase(
  { client, kysely }: Session,
  archive: ArchiveOut,
  report: Report,
): Promise<Rows> {
  const snapshot = kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only');
  return snapshot.execute(async (trx) => {
    const migrations = await migrationsRun(trx);
    if (migrations.length === 0) throw new WrongSetting('This database is empty: nothing to save.');
    const kept = await keptTables(trx);
    await holdShape(trx, kept);
    const sizes = await sizesOf(trx, kept);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const tables: Manifest['tables'] = [];
    let done = 0;
    for (const [index, table] of kept.entries()) {
      let part = 0;
      const sum = await takeRows(client, table, async (content) => {
        part += 1;
        await archive.put(`${PLACES.rows}${table.name}/${part}`, content);
      });
      const { columns, name } = table;
      tables.push({ name, columns, rows: sum.lines, sha256: sum.sha256 });
      done += sizes[index] ?? 0;
      report(done / all);
    }
    return { postgres: await versionOf(trx), migrations, tables, sequences: await sequences(trx) };
  });
}

/** No migration may change a table between the look at it and its copy. */
async function holdShape(kysely: Kysely<Tables>, tables: readonly KeptTable[]): Promise<void> {
  const names = sql.join(tables.map((table) => sql.id(table.name)));
  await sql`lock table ${names} in access share mode`.execute(kysely);
}

async function sizesOf(kysely: Kysely<Tables>, tables: readonly KeptTable[]): Promise<number[]> {
  const names = tables.map((table) => table.name);
  const { rows } = await sql<{ size: number }>`
    select pg_table_size(quote_ident(name)::regclass)::float8 as size
    from unnest(${names}::text[]) with ordinality as t (name, place) order by place
  `.execute(kysely);
  return rows.map((row) => row.size);
}

async function versionOf(kysely: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version') as version
  `.execute(kysely);
  return rows[0]?.version ?? '';
}

async function putFiles(folder: string, archive: ArchiveOut): Promise<Manifest['files']> {
  const files: Manifest['files'] = [];
  for await (const key of keysIn(folder)) {
    const { bytes, sha256 } = await archive.putFile(PLACES.files + key, path.join(folder, key));
    files.push({ key, size: bytes, sha256 });
  }
  return files;
}

/** The keys of a file store; what is still being written there ends in `.part` and is none. */
async function* keysIn(folder: string): AsyncGenerator<string> {
  const isThere = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!isThere) return;
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const place = path.relative(folder, path.join(entry.parentPath, entry.name));
    const key = place.split(path.sep).join('/');
    if (isPlainKey(key) && !key.startsWith(DRAWN_AGAIN)) yield key;
  }
}
