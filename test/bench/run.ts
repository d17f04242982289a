import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startShop } from '../support/shop.ts';
import { freshness, importFile, importRate } from './index-speed.ts';
import { pageFigures } from './page-speed.ts';
import { searchFigures } from './search-speed.ts';

/** `npm run bench [-- CATALOGUE.jsonl]`: prints how long starts, stops, pages and an import take. */
const STARTS = 5;
const PAGES = 200;

async function main(): Promise<void> {
  const [catalogue] = process.argv.slice(2);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-bench-'));
  try {
    const first = await timed(() => startShop({}, folder));
    print('first start: services, demo, build if needed', first.ms);
    await first.result.stop();
    const starts: number[] = [];
    const stops: number[] = [];
    for (let count = 0; count < STARTS; count += 1) {
      const again = await timed(() => startShop({}, folder));
      starts.push(again.ms);
      stops.push((await timed(() => again.result.stop())).ms);
    }
    print(`warm start, median of ${STARTS}`, median(starts));
    print(`stop, median of ${STARTS}`, median(stops));
    await servedPages(folder, catalogue);
    if (catalogue) await importRate(fileOf(catalogue));
    await pageFigures(folder);
    await searchFigures(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function servedPages(folder: string, catalogue: string | undefined): Promise<void> {
  const shop = await startShop({}, folder);
  if (catalogue) {
    const file = fileOf(catalogue);
    const imported = await timed(() => importFile(file, folder, shop.port));
    print('import until everything can be found', imported.ms);
  }
  for (const page of ['/', '/categories/it-utilities', '/apps/pipewright']) {
    const times: number[] = [];
    for (let count = 0; count < PAGES; count += 1) {
      times.push((await timed(async () => (await fetch(shop.url + page)).text())).ms);
    }
    print(`${page}, median of ${PAGES}`, median(times));
  }
  await freshness(folder, shop.port);
  await shop.stop();
}

function fileOf(catalogue: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', catalogue);
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function print(what: string, ms: number): void {
  console.log(`${what.padEnd(52)} ${ms.toFixed(1).padStart(9)} ms`);
}

await main();
