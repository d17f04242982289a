import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { startShop } from '../support/shop.ts';
import { openChromium } from './chromium.ts';
import { importFile } from './index-speed.ts';
import { type Judged, judgedOf, type Run } from './lighthouse-report.ts';

/**
 * `npm run bench:lighthouse [-- CATALOGUE.jsonl | ADDRESS]`: Lighthouse as for a phone, on a shop with
 * the demo catalogue, with a given one as well, or on a shop that runs at a given address. Prints for
 * each page the medians of its runs and what costs points, and fails below the promised scores.
 */
const RUNS = 5;
const LEAST = 98;

const PAGES = {
  home: '/',
  category: '/categories/work-and-content',
  search: '/search',
  app: '/apps/pipewright',
  reviews: '/apps/pipewright/reviews',
  compare: '/compare?apps=offertino&apps=pipewright',
};

async function main(): Promise<boolean> {
  const [given] = process.argv.slice(2);
  if (given?.startsWith('http')) return await judgeShop(new URL(given).origin);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-bench-lighthouse-'));
  const shop = await startShop({}, folder);
  try {
    if (given) {
      await importFile(path.resolve(process.env['INIT_CWD'] ?? '.', given), folder, shop.port);
    }
    return await judgeShop(shop.url);
  } finally {
    await shop.close();
  }
}

/** Whether every page of a shop has the promised scores. */
async function judgeShop(origin: string): Promise<boolean> {
  const chromium = await openChromium();
  let isGood = true;
  try {
    for (const [name, address] of Object.entries(PAGES)) {
      const judged = await judge(origin + address, chromium.port);
      print(name, address, judged);
      isGood &&= judged !== null && Object.values(judged.scores).every((one) => one >= LEAST);
    }
  } finally {
    await chromium.close();
  }
  return isGood;
}

/** Null when there is no such page. */
async function judge(address: string, port: number): Promise<Judged | null> {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const runs: Run[] = [];
  for (let count = 0; count < RUNS; count += 1) {
    const result = await lighthouse(address, { port, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse says nothing of ${address}.`);
    runs.push(result.lhr);
  }
  return judgedOf(runs);
}

function print(name: string, address: string, judged: Judged | null): void {
  console.log(`\n${name} (${address})`);
  if (!judged) {
    console.log('  There is no such page.');
    return;
  }
  const { costs, metrics, scores } = judged;
  const row = (values: Record<string, number | string>) =>
    `  ${Object.entries(values)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}`;
  console.log(row(scores));
  console.log(row(metrics));
  for (const cost of costs) console.log(`  - ${cost}`);
}

const isGood = await main();
console.log(isGood ? '\nEvery score is good.' : `\nSome scores are below ${LEAST}.`);
process.exit(isGood ? 0 : 1);
