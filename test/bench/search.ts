import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { openDatabase, readingOf } from '#db/connection.ts';
import { freePort } from '#db/embedded/port.ts';
import { readEnvironment } from '#db/environment.ts';
import { postgresEngine } from '#db/search/postgres-engine.ts';
import { NO_FILTERS, type SearchAnswer, type SearchEngine } from '#db/search/question.ts';
import { openSearchIndex } from '#search-indexer/client.ts';
import { openServices } from '#search-indexer/services.ts';
import { meilisearchEngine } from '#site/search/meilisearch-engine.ts';
import { variants } from './variants.ts';

/**
 * `npm run bench:search -- DIR`: imports the catalogue of a folder (`catalog*.jsonl`) into a scratch
 * database and index, asks both engines its judged queries (`queries*.jsonl`), every name that
 * occurs more than once, and variants of writing. Fails below the promised quality.
 */
const root = path.resolve(import.meta.dirname, '../..');
/** Of 60 judged queries, how many each engine has to answer; others are held to the same share. */
const LEAST = { meilisearch: 59 / 60, postgres: 50 / 60 } as const;
const PATIENCE = 10_000;
/** Names asked for of the whole catalogue, evenly spread. */
const NAMES = 500;
/** Results that two ways of writing have to share. */
const SHARED = 10;
/** Pairs of variants that have to. */
const PAIRS = 40;

const judged = z.object({
  q: z.string(),
  kind: z.string(),
  expect: z.array(z.string()),
  k: z.number(),
  assert: z.enum(['empty', 'no_error']).optional(),
});
type Judged = z.infer<typeof judged>;
const named = z.object({ slug: z.string(), name: z.string() });
type Named = z.infer<typeof named>;
type Ask = (words: string) => Promise<SearchAnswer>;

async function main(): Promise<boolean> {
  const [given] = process.argv.slice(2);
  if (!given) throw new Error('Say which folder: npm run bench:search -- DIR');
  const folder = path.resolve(process.env['INIT_CWD'] ?? '.', given);
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'vitrine-bench-search-'));
  const variables = { ...process.env, DATA_DIR: scratch, PORT: String(await freePort(null)) };
  const [catalogue] = await filesOf(folder, 'catalog');
  if (!catalogue) throw new Error(`There is no catalog*.jsonl in ${folder}.`);
  const apps = await linesOf(catalogue, named);
  const queries = (
    await Promise.all((await filesOf(folder, 'queries')).map((file) => linesOf(file, judged)))
  ).flat();
  try {
    await importInto(catalogue, variables);
    return await withEngines(variables, async (engines) => {
      let isGood = true;
      for (const [name, engine] of engines) {
        console.log(`\n${name}`);
        const ask: Ask = (words) =>
          engine.search({ words, filters: NO_FILTERS, sort: 'relevance', page: 1, at: new Date() });
        const share = await askJudged(ask, queries);
        const named = await askNames(ask, apps);
        const alike = await askVariants(ask);
        isGood &&= share >= LEAST[name] && named && alike;
      }
      return isGood;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function filesOf(folder: string, start: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted();
  return names.filter((name) => name.startsWith(start)).map((name) => path.join(folder, name));
}

async function linesOf<Line>(file: string, shape: z.ZodType<Line>): Promise<Line[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => shape.parse(JSON.parse(line)));
}

async function importInto(file: string, variables: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['search-indexer/import-catalogue.ts', file], {
    cwd: root,
    env: variables,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${file} could not be imported.`);
}

async function withEngines<Result>(
  variables: NodeJS.ProcessEnv,
  work: (engines: (readonly [keyof typeof LEAST, SearchEngine])[]) => Promise<Result>,
): Promise<Result> {
  const services = await openServices(readEnvironment(variables), 'shop', console.log);
  const kysely = openDatabase(services.databaseUrl, { max: 4 });
  try {
    const postgres = ['postgres', postgresEngine(readingOf(kysely))] as const;
    if (!services.meilisearch) return await work([postgres]);
    const index = openSearchIndex(services.meilisearch);
    return await work([['meilisearch', meilisearchEngine(index, PATIENCE)], postgres]);
  } finally {
    await kysely.destroy();
    await services.end();
  }
}

/** @returns the share of the queries that were answered as a person would expect */
async function askJudged(ask: Ask, queries: readonly Judged[]): Promise<number> {
  const kinds = new Map<string, { good: number; asked: number }>();
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    const answer = await ask(query.q);
    times.push(performance.now() - started);
    const kind = kinds.get(query.kind) ?? { good: 0, asked: 0 };
    const isGood = isExpected(query, answer);
    if (!isGood) console.log(`  missed (${query.kind}): ${query.q}`);
    kinds.set(query.kind, { good: kind.good + (isGood ? 1 : 0), asked: kind.asked + 1 });
  }
  for (const [kind, { asked, good }] of kinds) console.log(`  ${kind.padEnd(16)} ${good}/${asked}`);
  const good = kinds.values().reduce((sum, kind) => sum + kind.good, 0);
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number) => (ordered[Math.floor(ordered.length * share)] ?? 0).toFixed(1);
  console.log(`  together ${good}/${queries.length}; median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  return good / queries.length;
}

function isExpected({ assert, expect, k }: Judged, { hits, total }: SearchAnswer): boolean {
  if (assert === 'no_error') return true;
  if (assert === 'empty') return total === 0;
  return hits.slice(0, k).some((hit) => expect.includes(hit.slug));
}

/**
 * Every name that occurs more than once has all its apps on top; of the others, a sample is first.
 * @returns whether that is so without an exception
 */
async function askNames(ask: Ask, apps: readonly Named[]): Promise<boolean> {
  const byName = Map.groupBy(apps, (app) => app.name.trim().toLowerCase());
  const shared = [...byName].filter(([, same]) => same.length > 1);
  let whole = 0;
  for (const [name, same] of shared) {
    const { hits } = await ask(name);
    const top = new Set(hits.slice(0, same.length).map((hit) => hit.slug));
    whole += same.every((app) => top.has(app.slug)) ? 1 : 0;
  }
  console.log(`  names of several apps, all of them on top: ${whole}/${shared.length}`);
  const step = Math.max(1, Math.floor(apps.length / NAMES));
  const sample = apps.filter((_, place) => place % step === 0);
  let first = 0;
  for (const { name } of sample) {
    const [hit] = (await ask(name)).hits;
    if (hit?.name.toLowerCase() === name.trim().toLowerCase()) first += 1;
    else console.log(`  not first: ${name}`);
  }
  console.log(`  exact names in the first place: ${first}/${sample.length}`);
  return whole === shared.length && first === sample.length;
}

/** @returns whether enough pairs share their first results */
async function askVariants(ask: Ask): Promise<boolean> {
  let same = 0;
  for (const [one, other] of variants) {
    const [a, b] = await Promise.all([ask(one), ask(other)]);
    const first = (answer: SearchAnswer) => answer.hits.slice(0, SHARED).map((hit) => hit.slug);
    const both = new Set([...first(a), ...first(b)]);
    const isSame = [a, b].every((one) => first(one).length === both.size);
    if (isSame) same += 1;
    else console.log(`  differ: ${one}, ${other}`);
  }
  console.log(`  pairs of variants with the same first ${SHARED}: ${same}/${variants.length}`);
  return same >= PAIRS;
}

process.exit((await main()) ? 0 : 1);
