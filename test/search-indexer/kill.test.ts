import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { liveListing } from '../support/listings.ts';
import { enterVendor } from '../support/people.ts';
import { rounds } from '../support/rounds.ts';
import { testEngines } from './engines.ts';

const engines = testEngines();
const { database, digests } = engines;
const root = path.resolve(import.meta.dirname, '../..');

/** The program itself, as the shop runs it. */
function startProgram(): ChildProcess {
  return fork(path.join(root, 'search-indexer/main.ts'), {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      MEILI_URL: engines.access().url,
      MEILI_MASTER_KEY: engines.access().masterKey,
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function killed(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL');
  await once(program, 'exit');
}

test('kill -9 of the indexer at any moment loses no change', { timeout: 240_000 }, async () => {
  const vendor = await enterVendor('vendor', database);
  let done = false;
  const changes = async () => {
    while (!done) {
      await liveListing(vendor, database);
      await sleep(30);
    }
  };
  const changing = changes();
  for (let round = 0; round < rounds(3, 15); round += 1) {
    const program = startProgram();
    await once(program, 'message');
    await sleep(Math.random() * 400);
    await killed(program);
  }
  done = true;
  await changing;
  const last = startProgram();
  await once(last, 'message');
  await engines.nothingWaits();
  last.kill('SIGTERM');
  const [code] = await once(last, 'exit');
  expect(code).toBe(0);
  const { meilisearch, postgres, wanted } = await digests();
  expect(wanted.size).toBeGreaterThan(5);
  expect(meilisearch).toEqual(wanted);
  expect(postgres).toEqual(wanted);
});
