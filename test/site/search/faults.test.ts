import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { openDatabase, readingOf } from '#db/connection.ts';
import { startPostgres } from '#db/embedded/postgres.ts';
import { processesIn } from '#db/embedded/process.ts';
import { searchableApps } from '#db/search/documents.ts';
import { rowDigests } from '#db/search/rows.ts';
import { openSearchIndex } from '#search-indexer/client.ts';
import { documentOf } from '#search-indexer/document.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { rounds } from '../../support/rounds.ts';
import { copyFolder, type Shop, startShop } from '../../support/shop.ts';

/** Meilisearch is killed, paused and wiped while visitors search. */
const VISITORS = 6;
const EQUAL_WITHIN = 30_000;
const LONG = 240_000;
const ASKED = [
  '/search?q=invoice',
  '/api/search?q=data&tier=premier',
  '/api/suggest?q=pip',
  '/search',
];
const accessShape = z.object({ port: z.number(), masterKey: z.string() });

let shop: Shop;
let folder = '';
let access = { url: '', masterKey: '' };

beforeAll(async () => {
  folder = await copyFolder(inject('loadedFolder'));
  shop = await startShop({}, folder);
  const text = await readFile(path.join(folder, 'meilisearch/access.json'), 'utf8');
  const { masterKey, port } = accessShape.parse(JSON.parse(text));
  access = { url: `http://127.0.0.1:${port}`, masterKey };
});

afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

const meilisearch = () => processesIn('meilisearch', path.join(folder, 'meilisearch'));
const client = () => new Meilisearch({ host: access.url, apiKey: access.masterKey });

const faults: Record<string, () => Promise<void>> = {
  async killed() {
    for (const pid of meilisearch()) process.kill(pid, 'SIGKILL');
  },
  async paused() {
    const paused = meilisearch();
    for (const pid of paused) process.kill(pid, 'SIGSTOP');
    await sleep(3_000);
    for (const pid of paused) process.kill(pid, 'SIGCONT');
  },
  async emptied() {
    await client().index(INDEX).deleteAllDocuments().waitTask({ timeout: 30_000 });
  },
  async wiped() {
    await client().deleteIndex(INDEX).waitTask({ timeout: 30_000 });
  },
};

/** Searches for as long as something goes on; returns what the answers were. */
async function whileSearching(work: () => Promise<void>): Promise<Map<number | string, number>> {
  const answers = new Map<number | string, number>();
  let going = true;
  const visitors = Array.from({ length: VISITORS }, async (_, visitor) => {
    for (let turn = visitor; going; turn += 1) {
      const answer = await fetch(shop.url + ASKED[turn % ASKED.length]).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        (error: unknown) => String(error),
      );
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
  });
  await work().finally(() => {
    going = false;
  });
  await Promise.all(visitors);
  return answers;
}

/** How long it takes until the index has what the database has, in milliseconds. */
async function untilEqual(): Promise<number> {
  const started = performance.now();
  const postgres = await startPostgres({ directory: path.join(folder, 'postgres') });
  const kysely = openDatabase(postgres.url, { max: 2 });
  const reading = readingOf(kysely);
  try {
    for (;;) {
      const apps = (await searchableApps(reading, null, new Date())).map(documentOf);
      const wanted = new Map(apps.map(({ digest, id }) => [id, digest]));
      const found = await openSearchIndex(access)
        .digests()
        .catch(() => new Map<string, string>());
      if (isEqual(wanted, found) && isEqual(wanted, await rowDigests(reading))) break;
      if (performance.now() - started > 2 * EQUAL_WITHIN) throw new Error('They stay different.');
      await sleep(200);
    }
  } finally {
    await kysely.destroy();
  }
  return performance.now() - started;
}

function isEqual(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, digest]) => other.get(id) === digest);
}

async function engine(): Promise<string> {
  const answer = await fetch(`${shop.url}/api/search?q=invoice`);
  return z.object({ engine: z.string() }).parse(await answer.json()).engine;
}

test.each(Object.keys(faults))(
  'Meilisearch %s under load fails nobody and recovers',
  {
    timeout: LONG,
  },
  async (name) => {
    for (let round = 0; round < rounds(1, 5); round += 1) {
      let took = 0;
      const answers = await whileSearching(async () => {
        await sleep(500);
        await faults[name]?.();
        took = await untilEqual();
        await expect.poll(engine, { timeout: 15_000 }).toBe('meilisearch');
      });
      expect([...answers.keys()]).toEqual([200]);
      expect(took).toBeLessThan(EQUAL_WITHIN);
      console.log(`${name}: ${answers.get(200)} answers, equal after ${Math.round(took)} ms`);
    }
  },
);
