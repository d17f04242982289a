import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { withDatabase } from '../../support/postgres-setup.ts';
import { isLong, rounds } from '../../support/rounds.ts';
import { copyFolder, startShop } from '../../support/shop.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const LONG = 240_000;
/** Nobody answers there, and nothing is mailed in these tests. */
const SMTP_URL = 'smtp://127.0.0.1:9';
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-start-'));
  folders.push(folder);
  return folder;
}

async function loadedFolder(): Promise<string> {
  const folder = await copyFolder(inject('loadedFolder'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Runs one of our programs to its end. */
async function run(args: string[], variables: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...variables },
    // As the start script runs them: with a channel by which they notice its end.
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

/** Every process that works in a data folder or was started with it. */
async function processesOf(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    const variables = await readFile(`/proc/${entry}/environ`, 'utf8').catch(() => '');
    if (command.includes(folder) || variables.includes(folder)) found.push(Number(entry));
  }
  return found;
}

test('SIGTERM under load fails no request and is done within 5 s', { timeout: LONG }, async () => {
  const shop = await startShop({}, await loadedFolder());
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const answers: (number | string)[] = [];
  let stopping = false;
  const ask = () =>
    new Promise<boolean>((resolve) => {
      const request = get(`${shop.url}/apps/pipewright`, { agent }, (response) => {
        response.resume();
        response.on('end', () => {
          answers.push(response.statusCode ?? 0);
          resolve(true);
        });
      });
      request.on('error', (error: Error & { code?: string }) => {
        // Once it stops, nobody can come in any more; whoever is in must be served. What a kept
        // connection loses that was idle for long, every client sends again (RFC 9112, 9.3.1).
        const isUsual =
          error.code === 'ECONNREFUSED' || (error.code === 'ECONNRESET' && request.reusedSocket);
        if (!(stopping && isUsual)) answers.push(error.code ?? error.message);
        resolve(error.code !== 'ECONNREFUSED');
      });
    });
  const visitors = Array.from({ length: 16 }, async () => {
    while (await ask());
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  stopping = true;
  const asked = performance.now();
  shop.process.kill('SIGTERM');
  expect(await shop.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(5_000);
  await Promise.all(visitors);
  expect(answers.length).toBeGreaterThan(20);
  expect(answers.filter((answer) => answer !== 200)).toEqual([]);
  expect(await processesOf(shop.dataDirectory)).toEqual([]);
  await shop.close();
});

test('after kill -9 of everything the next start has all data', { timeout: LONG }, async () => {
  const folder = await loadedFolder();
  const first = await startShop({}, folder);
  const before = await (await fetch(`${first.url}/vendors/halvorsen-lind`)).text();
  let shop = first;
  for (let round = 0; round < rounds(1, 10); round += 1) {
    const victims = await processesOf(folder);
    expect(victims.length).toBeGreaterThan(4);
    for (const pid of victims) process.kill(pid, 'SIGKILL');
    await shop.ended;
    const started = performance.now();
    shop = await startShop({ PORT: String(first.port) }, folder);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await (await fetch(`${shop.url}/vendors/halvorsen-lind`)).text()).toBe(before);
  }
  await shop.close();
  expect(await processesOf(folder)).toEqual([]);
});

test('a kill -9 of the start alone leaves services that the next start takes over', {
  timeout: LONG,
}, async () => {
  const folder = await loadedFolder();
  const first = await startShop({}, folder);
  first.process.kill('SIGKILL');
  await first.ended;
  const second = await startShop({ PORT: String(first.port) }, folder);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
  expect(await processesOf(folder)).toEqual([]);
});

test.runIf(isLong)(
  'a kill -9 in the middle of the first start does no harm',
  { timeout: LONG },
  async () => {
    const folder = await newFolder();
    for (const wait of [300, 900, 2_500].slice(-rounds(1, 3))) {
      const variables = { DATA_DIR: folder, PORT: '4399' };
      const child = spawn(process.execPath, ['site/server.ts', '--all-in-one'], {
        cwd: root,
        env: { ...process.env, ...variables },
      });
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    const shop = await startShop({}, folder);
    expect(await (await fetch(shop.url)).text()).toMatch(/121\s+apps/);
    await shop.close();
  },
);

test('DEMO=0 opens an empty marketplace that says what comes next', { timeout: LONG }, async () => {
  const folder = await newFolder();
  const shop = await startShop({ DEMO: '0', SMTP_URL }, folder);
  const home = await (await fetch(shop.url)).text();
  expect(home).toContain('The shelves are still empty');
  expect((await fetch(`${shop.url}/categories/crm-sales`)).status).toBe(200);
  expect(shop.said()).not.toContain('Ingrid');
  const variables = { DATA_DIR: folder, DEMO: '0' };
  const admin = await run(['db/accounts/admin-command.ts', 'ann@example.com'], variables);
  expect(admin.code).toBe(0);
  expect(admin.out).toMatch(/^ann@example\.com was entered as an admin\.\n.*\/reset-password/);
  const again = await run(['db/accounts/admin-command.ts', 'ANN@example.com'], variables);
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/^ANN@example\.com is an admin now\./);
  const wrong = await run(['db/accounts/admin-command.ts', 'nobody'], variables);
  expect(wrong).toMatchObject({ code: 1, err: 'nobody is not an e-mail address.\n' });
  const catalogue = path.join(folder, 'catalogue.jsonl');
  const app = { slug: 'tidy', name: 'Tidy', tagline: 'Tidies', category: 'crm-sales' };
  await writeFile(catalogue, `${JSON.stringify({ ...app, vendor: 'Tidy & Co' })}\nnonsense\n`);
  const imported = await run(['search-indexer/import-catalogue.ts', catalogue], variables);
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toContain('2 lines: 1 new, 0 changed, 0 as before, 1 bad');
  expect((await fetch(`${shop.url}/apps/tidy`)).status).toBe(200);
  await shop.close();
});

test('a port that is taken, wrong settings and a dead database end with one sentence', {
  timeout: LONG,
}, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const databaseUrl = inject('templateUrl');
  const wrongPassword = new URL(databaseUrl);
  wrongPassword.password = 'wrong';
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: port, DATABASE_URL: withDatabase(databaseUrl, 'vitrine') }, /^Port \d+ is in use/],
    [{ PORT: 'many' }, /^PORT must be a whole number/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must look like/],
    [{ DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x' }, /nothing answers there\.$/],
    [{ DATABASE_URL: wrongPassword.href }, /the password is wrong\.$/],
    [{ DATABASE_URL: withDatabase(databaseUrl, 'none') }, /no database of this name\.$/],
    [{ ORIGIN: 'http://shop.example' }, /must use https/],
    [{ ORIGIN: 'https://shop.example', DEMO: '1' }, /^DEMO must be 0/],
    [{ DEMO: 'yes' }, /^DEMO must be 0 or 1/],
    [{ ORIGIN: 'https://shop.example' }, /^Set APP_SECRET to at least 32/],
    [{ APP_SECRET: 'too short' }, /^APP_SECRET must have at least 32/],
    [{ SMTP_URL: '' }, /^SMTP_URL is missing/],
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL must look like/],
  ];
  for (const [variables, sentence] of cases) {
    const folder = await newFolder();
    const all = { DEMO: '0', SMTP_URL, DATA_DIR: folder, PORT: '4398', ...variables };
    const ended = await run(['site/server.ts', '--all-in-one'], all);
    const said = ended.err.trim();
    expect(said, JSON.stringify(variables)).toMatch(sentence);
    expect(said.split('\n'), said).toHaveLength(1);
    expect(said).not.toContain('secret');
    expect(ended.code).toBe(1);
  }
  taken.close();
});
