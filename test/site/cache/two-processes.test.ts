import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { freePort } from '#db/embedded/port.ts';
import { startPostgres } from '#db/embedded/postgres.ts';
import type { Tables } from '#db/tables.ts';
import { copyFolder, type Shop, startShop } from '../../support/shop.ts';

/** Two web processes behind a balancer, beside the worker, the indexer and the services of a shop. */
const PAGE = '/apps/pipewright';
const LIST = '/categories/crm-sales';
/** Milliseconds that were promised. */
const PROMISED = 1_000;
const root = path.resolve(import.meta.dirname, '../../..');

let shop: Shop;
let folder = '';
let kysely: Kysely<Tables>;
let webs: { port: number; process: ChildProcess }[] = [];
let balancer: http.Server;
let origin = '';

beforeAll(async () => {
  folder = await copyFolder(inject('loadedFolder'));
  shop = await startShop({}, folder);
  const { url } = await startPostgres({
    directory: path.join(folder, 'postgres'),
  });
  kysely = openDatabase(url, { max: 2 });
  const port = await freePort(null);
  origin = `http://localhost:${port}`;
  webs = await Promise.all([startWeb(url), startWeb(url)]);
  let turn = 0;
  balancer = http.createServer((request, response) => {
    turn += 1;
    const { headers, method, url: address } = request;
    const to = {
      port: webs[turn % webs.length]?.port,
      method,
      path: address,
      headers,
    };
    const passed = http.request({ host: '127.0.0.1', ...to }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
  });
  balancer.listen(port, '127.0.0.1');
  await once(balancer, 'listening');
  await vi.waitFor(async () => {
    for (const web of webs) expect((await fetch(at(web.port, '/healthz'))).status).toBe(200);
  }, 20_000);
});

afterAll(async () => {
  balancer.close();
  for (const web of webs) web.process.kill('SIGTERM');
  await Promise.all(webs.map((web) => once(web.process, 'exit')));
  await kysely.destroy();
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

async function startWeb(databaseUrl: string) {
  const port = await freePort(null);
  const variables = {
    DATABASE_URL: databaseUrl,
    ORIGIN: origin,
    PORT: String(port),
  };
  const child = spawn(process.execPath, ['site/server.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...variables,
      DATA_DIR: folder,
      DEMO: '0',
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  return { port, process: child };
}

const at = (port: number, page: string) => `http://127.0.0.1:${port}${page}`;

/** A page as each process itself shows it; the balancer's name is the one they answer to. */
async function shownBy(port: number, page: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { host } = new URL(origin);
    const asked = http.get(at(port, page), { headers: { host } }, async (answer) => {
      resolve(Buffer.concat(await Array.fromAsync(answer)).toString());
    });
    asked.on('error', reject);
  });
}

let serial = 0;

/** Renames the vendor of the page's app; returns the longest time until a process shows it. */
async function untilShown(page: string): Promise<number> {
  serial += 1;
  const name = `Halvorsen ${serial}`;
  for (const { port } of webs) await shownBy(port, page);
  const { vendor_id: id } = await kysely
    .selectFrom('listing')
    .select('vendor_id')
    .where('slug', '=', 'pipewright')
    .executeTakeFirstOrThrow();
  await kysely.updateTable('organisation').set({ name }).where('id', '=', id).execute();
  const started = performance.now();
  for (const { port } of webs) {
    while (!(await shownBy(port, page)).includes(name)) {
      if (performance.now() - started > 10 * PROMISED) return Number.POSITIVE_INFINITY;
      await sleep(5);
    }
  }
  return performance.now() - started;
}

test('both answer for the address of the balancer, with the same page', async () => {
  const answers = await Promise.all([fetch(origin + PAGE), fetch(origin + PAGE)]);
  const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(one).toBe(other);
  expect(one).toContain(`<link rel="canonical" href="${origin}${PAGE}"`);
});

test.each([PAGE, LIST])('a change shows on %s of both within a second', async (page) => {
  const times: number[] = [];
  for (let count = 0; count < 5; count += 1) times.push(await untilShown(page));
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(PROMISED);
});

test('a change shows although the connection that tells of it was cut', async () => {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where query in ('listen page_change', 'select 1') and pid <> pg_backend_pid()
  `.execute(kysely);
  expect(await untilShown(PAGE)).toBeLessThan(2 * PROMISED);
  expect(await untilShown(PAGE)).toBeLessThan(2 * PROMISED);
});
