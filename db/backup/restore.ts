import { type Kysely, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { WrongSetting } from '../environment.ts';
import { migrate, migrationNames, refuseOldPostgres } from '../migrate.ts';
import { codeOf } from '../refusals.ts';
import { refreshStatistics } from '../statistics.ts';
import type { Tables } from '../tables.ts';
import type { Stage } from './backup.ts';
import { keptTables } from './contents.ts';
import { requireEmpty, requireNobodyElse } from './empty.ts';
import { type FilesIn, fillStore } from './files-in.ts';
import { type Manifest, newerThanThis, PLACES } from './manifest.ts';
import { armTriggers, layOut } from './objects.ts';
import { checkedManifest, entriesOf, type Reading } from './read-archive.ts';
import { sumRows } from './rows.ts';
import { fillTables } from './rows-in.ts';
import { withSession } from './session.ts';

export type RestoreInput = {
  file: string;
  /** The folder of the file store; it need not be there. */
  files: string;
  stop: AbortSignal;
};

/**
 * Restores a backup into an empty database and the file store, all of it or nothing, compares the
 * result with the manifest, and brings the schema up to date.
 * @returns what was restored
 * @throws WrongSetting with one sentence for the operator
 */
export async function restore(
  databaseUrl: string,
  input: RestoreInput,
  stage: Stage,
): Promise<Manifest> {
  const { file, stop } = input;
  const manifest = await stage('Checking the backup', (report) =>
    checkedManifest(file, { report, stop }),
  );
  await requireKnownSchema(manifest);
  await withSession(databaseUrl, async ({ client, kysely }) => {
    await refuseOldPostgres(kysely);
    await requireNobodyElse(client);
    await kysely.transaction().execute(async (trx) => {
      const files = fillStore(input.files);
      try {
        await requireEmpty(trx);
        await stage('Restoring', (report) =>
          load({ client, trx, manifest, files }, file, { report, stop }),
        );
        await stage('Comparing', () => requireEqual(client, trx, manifest));
      } catch (error) {
        await files.undo();
        throw asSentence(error);
      }
    });
    await stage('Bringing the schema up to date', () => migrate(kysely));
    await refreshStatistics(kysely);
  });
  return manifest;
}

/** The migrations of a backup must be the first ones of this code's. */
async function requireKnownSchema({ migrations }: Manifest): Promise<void> {
  const names = await migrationNames();
  if (migrations.some((name) => !names.includes(name))) throw new WrongSetting(newerThanThis);
  if (migrations.some((name, index) => name !== names[index])) {
    throw new WrongSetting('This backup has a schema that this version of Vitrine never had.');
  }
}

type Target = { client: pg.Client; trx: Transaction<Tables>; manifest: Manifest; files: FilesIn };

async function load(target: Target, file: string, reading: Reading): Promise<void> {
  const { manifest, trx } = target;
  await layOut(trx, manifest.migrations.at(-1) ?? '');
  await requireSameShape(trx, manifest);
  await pour(target, file, reading);
  for (const { name, next } of manifest.sequences) {
    await sql`alter sequence ${sql.id(name)} restart with ${sql.raw(next)}`.execute(trx);
  }
  await armTriggers(trx);
}

/** Reads the archive from its beginning to its end into tables and files. */
async function pour({ client, files, manifest }: Target, file: string, reading: Reading) {
  const rows = fillTables(client, manifest.tables);
  try {
    for await (const { content, name } of entriesOf(file, reading)) {
      const [place, table = ''] = name.split('/');
      if (`${place}/` === PLACES.rows) await rows.put(table, content);
      if (`${place}/` === PLACES.files) {
        await rows.end();
        await files.put(name.slice(PLACES.files.length), content);
      }
      // Whatever of it was not read has to pass.
      for await (const _ of content);
    }
    await rows.end();
  } catch (error) {
    await rows.cut();
    throw error;
  }
}

async function requireSameShape(kysely: Kysely<Tables>, manifest: Manifest): Promise<void> {
  const here = new Map((await keptTables(kysely)).map((table) => [table.name, table.columns]));
  const wrong = manifest.tables.find(
    ({ columns, name }) => here.get(name)?.toSorted().join() !== columns.toSorted().join(),
  );
  if (wrong) throw doesNotFit(`the table ${wrong.name} has other columns`);
}

async function requireEqual(client: pg.Client, kysely: Kysely<Tables>, manifest: Manifest) {
  const orders = new Map((await keptTables(kysely)).map((table) => [table.name, table.order]));
  for (const { columns, name, rows, sha256 } of manifest.tables) {
    const found = await sumRows(client, { name, columns, order: orders.get(name) ?? '' });
    if (found.lines !== rows || found.sha256 !== sha256) {
      throw doesNotFit(`the table ${name} is not what it was`);
    }
  }
}

/** What Postgres refuses: a lock that somebody else holds, or rows that break a rule. */
function asSentence(error: unknown): unknown {
  const code = codeOf(error) ?? '';
  if (code === '55P03') {
    return new WrongSetting(
      'This database is in use. Stop Vitrine and whatever else uses it, then try again.',
    );
  }
  return code.startsWith('23') && error instanceof Error ? doesNotFit(error.message) : error;
}

function doesNotFit(why: string): WrongSetting {
  return new WrongSetting(`This backup does not fit: ${why}. Nothing was restored.`);
}
