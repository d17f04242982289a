import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '#db/connection.ts';
import { readEnvironment } from '#db/environment.ts';
import { openServices, type Services } from '#search-indexer/services.ts';
import { paths } from '#site/paths.ts';
import { startShop } from '../support/shop.ts';
import { importFile } from './index-speed.ts';
import { openWeb } from './page-speed.ts';
import { ended } from './programs.ts';

/**
 * `npm run bench:soak [-- CATALOGUE.jsonl [MINUTES]]`: visitors at an even pace over all pages, ten
 * minutes unless told; prints errors, times and how much the heap of the web process grew. Fails when
 * one of them is over what was promised.
 */
const PER_SECOND = 50;
const MINUTES = 10;
/** Milliseconds that 95 of 100 answers take at most. */
const PROMISED = { app: 60, search: 80 } as const;
const HEAP_GROWTH = 20_000_000;
/** Every other visitor comes to one of the few apps that everybody knows. */
const KNOWN = 40;

type Kind = 'home' | 'category' | 'app' | 'reviews' | 'vendor' | 'search' | 'compare' | 'machines';
type Visit = { kind: Kind; path: string };

async function main(): Promise<void> {
  const [catalogue, minutes = String(MINUTES)] = process.argv.slice(2);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-soak-'));
  try {
    const shop = await startShop({}, folder);
    if (catalogue)
      await importFile(path.resolve(process.env['INIT_CWD'] ?? '.', catalogue), folder, shop.port);
    await shop.stop();
    const environment = readEnvironment({ ...process.env, DATA_DIR: folder });
    const services = await openServices(environment, 'shop', console.log);
    try {
      process.exitCode = (await soak(services, folder, Number(minutes))) ? 0 : 1;
    } finally {
      await services.end();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns whether everything was as promised */
async function soak(services: Services, folder: string, minutes: number): Promise<boolean> {
  const visits = await allVisits(services);
  const heapReport = path.join(import.meta.dirname, 'report-heap.ts');
  const web = await openWeb(services, folder, ['--expose-gc', `--import=${heapReport}`]);
  let said = '';
  web.process.stdout?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const heap = async () => {
    said = '';
    web.process.kill('SIGUSR2');
    while (!/heap \d+/.test(said)) await sleep(10);
    return Number(/heap (\d+)/.exec(said)?.[1]);
  };
  try {
    await visitAll(web.origin, visits, 30);
    const before = await heap();
    const { errors, times } = await visitAll(web.origin, visits, minutes * 60);
    const growth = (await heap()) - before;
    console.log(`${errors} errors; the heap grew by ${(growth / 1e6).toFixed(1)} MB`);
    const p95 = report(times);
    const isSwift = (['app', 'search'] as const).every(
      (kind) => (p95.get(kind) ?? 0) < PROMISED[kind],
    );
    return errors === 0 && growth < HEAP_GROWTH && isSwift;
  } finally {
    await ended(web.process);
  }
}

/** Draws one visit after another, in the mix that a shop has. */
async function allVisits({ databaseUrl }: Services): Promise<() => Visit> {
  const kysely = openDatabase(databaseUrl, { max: 1 });
  const apps = await kysely
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .select(['l.slug', 'i.slug as vendor'])
    .where('l.state', '=', 'live')
    .orderBy('l.published_at')
    .execute();
  const categories = (await kysely.selectFrom('category').select('slug').execute()).map(
    ({ slug }) => slug,
  );
  await kysely.destroy();
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(Math.random() * values.length)];
    if (value === undefined) throw new Error('There is nothing to visit.');
    return value;
  };
  const anApp = () => (Math.random() < 0.5 ? pick(apps.slice(0, KNOWN)) : pick(apps));
  const words = () => anApp().slug.split('-').slice(0, 2).join(' ');
  const kinds: Record<Kind, () => string> = {
    home: () => paths.home(),
    category: () => paths.category(pick(categories)),
    app: () => paths.app(anApp().slug),
    reviews: () => paths.reviews(anApp().slug),
    vendor: () => paths.vendor(anApp().vendor),
    search: () => `${paths.search()}?${new URLSearchParams({ q: words() })}`,
    compare: () => paths.compare([anApp().slug, anApp().slug]),
    machines: () => pick([paths.feed(), paths.policies(), paths.howWeRank(), '/robots.txt']),
  };
  const mix: Kind[] = ['home', 'category', 'category', 'app', 'app', 'app', 'reviews', 'vendor'];
  const all: Kind[] = [...mix, 'search', 'search', 'compare', 'machines'];
  return () => {
    const kind = pick(all);
    return { kind, path: kinds[kind]() };
  };
}

type Outcome = { errors: number; times: Map<Kind, number[]> };

/** Visits at an even pace, whether or not earlier answers have come. */
async function visitAll(origin: string, next: () => Visit, seconds: number): Promise<Outcome> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const outcome: Outcome = { errors: 0, times: new Map() };
  const started = performance.now();
  const open: Promise<void>[] = [];
  for (let count = 0; count < seconds * PER_SECOND; count += 1) {
    const due = started + (count * 1000) / PER_SECOND;
    await sleep(Math.max(0, due - performance.now()));
    open.push(visit(origin, next(), agent, outcome));
    if (open.length >= PER_SECOND) await Promise.all(open.splice(0, open.length - PER_SECOND / 2));
  }
  await Promise.all(open);
  agent.destroy();
  return outcome;
}

function visit(
  origin: string,
  { kind, path: address }: Visit,
  agent: http.Agent,
  outcome: Outcome,
): Promise<void> {
  const started = performance.now();
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  return new Promise((resolve) => {
    const fail = () => {
      outcome.errors += 1;
      resolve();
    };
    const asked = http.get(origin + address, { agent, headers }, (response) => {
      response.on('error', fail);
      response.on('end', () => {
        if (response.statusCode !== 200) return fail();
        const times = outcome.times.get(kind) ?? [];
        outcome.times.set(kind, times);
        times.push(performance.now() - started);
        resolve();
      });
      response.resume();
    });
    asked.on('error', fail);
  });
}

/** Prints the times of each kind of page; returns what 95 of 100 took at most. */
function report(times: ReadonlyMap<Kind, number[]>): Map<Kind, number> {
  const p95 = new Map<Kind, number>();
  for (const [kind, all] of times) {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    p95.set(kind, at(0.95));
    const figures = [at(0.5), at(0.95), at(0.99)].map((one) => `${one.toFixed(1)} ms`);
    console.log(`${kind.padEnd(9)} ${all.length} answers, median, p95, p99: ${figures.join(', ')}`);
  }
  return p95;
}

await main();
