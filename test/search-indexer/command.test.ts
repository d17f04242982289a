import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { INDEX } from '#search-indexer/index-settings.ts';
import { liveListing } from '../support/listings.ts';
import { enterVendor } from '../support/people.ts';
import { isLong } from '../support/rounds.ts';
import { testEngines } from './engines.ts';

const engines = testEngines();
const { client, database, digests, kysely } = engines;
const root = path.resolve(import.meta.dirname, '../..');

beforeAll(async () => {
  const vendor = await enterVendor('vendor', database);
  for (let count = 0; count < 3; count += 1) await liveListing(vendor, database);
});

/** Runs the command as its npm script does, with the services that are given. */
async function run(kind: string, variables: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['search-indexer/command.ts', kind], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      MEILI_URL: engines.access().url,
      MEILI_MASTER_KEY: engines.access().masterKey,
      DATA_DIR: path.join(engines.folder(), 'data'),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

test('without a shop: a rebuild fills both engines and says so', async () => {
  const { code, err, out } = await run('rebuild');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/ 3 apps in \d+\.\d s\n/);
  const { meilisearch, postgres, wanted } = await digests();
  expect(meilisearch).toEqual(wanted);
  expect(postgres).toEqual(wanted);
});

test.each([
  ['beside an indexer that has the turn', true],
  ['without a shop', false],
])('%s: a comparison says what it found and repairs it', async (_, isBeside) => {
  const indexer = engines.startIndexer();
  await indexer.isWorking;
  if (!isBeside) await indexer.stop();
  const [first = ''] = [...(await digests()).wanted.keys()];
  await client()
    .index(INDEX)
    .updateDocuments([{ id: first, digest: 'old' }])
    .waitTask();
  await sql`update searchable_app set digest = 'old' where listing_id = ${first}`.execute(kysely);
  const { code, out } = await run('reconcile');
  expect(code).toBe(0);
  expect(out).toContain('  Meilisearch 0 missing, 0 extra, 1 stale\n');
  expect(out).toContain('  Postgres    0 missing, 0 extra, 1 stale\n');
  await indexer.stop();
  const { meilisearch, postgres, wanted } = await digests();
  expect(meilisearch).toEqual(wanted);
  expect(postgres).toEqual(wanted);
});

test.runIf(isLong)(
  'with a Meilisearch that does not answer it ends with one sentence',
  async () => {
    const { code, err } = await run('rebuild', { MEILI_URL: 'http://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(err).toMatch(/^Meilisearch \(http:\/\/127\.0\.0\.1:1\) does not answer; .+\.\n$/);
  },
);
