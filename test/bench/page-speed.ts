import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { freePort } from '#db/embedded/port.ts';
import { readEnvironment } from '#db/environment.ts';
import { openServices, type Services, variablesOf } from '#search-indexer/services.ts';
import { paths } from '#site/paths.ts';
import type { LoadRequest } from './load.ts';
import {
  CORES,
  canPin,
  ended,
  firstLine,
  loaded,
  makeRoom,
  median,
  startOn,
  untilOpen,
} from './programs.ts';
import { changesShown } from './shown-changes.ts';

/** Each figure is the median of so many rounds, in which what is compared takes turns. */
const ROUNDS = 5;
const CONNECTIONS = 16;
/** Milliseconds of a round. */
const DURING = 3_000;
/** Of a second, in which Linux counts processor time. */
const TICKS = 100;
/** As browsers ask. */
const ACCEPT = { 'accept-encoding': 'gzip, deflate, br, zstd' };
/** Whoever is signed in gets no kept page: what this asks for is rendered each time. */
const SIGNED_IN = { cookie: '__Host-session=bench' };
const PAGES = {
  home: paths.home(),
  category: paths.category('it-utilities'),
  app: paths.app('pipewright'),
};

/**
 * Prints how fast pages are: kept ones beside a bare server with the same bytes, the same pages
 * rendered each time, and how soon a change shows on two web processes.
 * @param folder data of a shop that is stopped, with its catalogue
 */
export async function pageFigures(folder: string): Promise<void> {
  console.log(`\nPages, ${canPin() ? 'web process on a core of its own' : 'not pinned to cores'}`);
  makeRoom();
  const environment = readEnvironment({ ...process.env, DATA_DIR: folder });
  const services = await openServices(environment, 'shop', console.log);
  const webs = [await openWeb(services, folder), await openWeb(services, folder)] as const;
  const [first, second] = webs;
  try {
    for (const [name, path] of Object.entries(PAGES))
      await keptRate(name, first.origin + path, first.process);
    for (const [name, path] of Object.entries(PAGES)) await renderedRate(name, first.origin + path);
    await changesShown(services, folder, [first.origin, second.origin]);
  } finally {
    await Promise.all(webs.map(({ process }) => ended(process)));
    await services.end();
  }
}

/** Starts a web process alone, as on a machine of its own. */
export async function openWeb(services: Services, folder: string, options: readonly string[] = []) {
  const port = await freePort(null);
  const variables = {
    ...variablesOf(services),
    DATA_DIR: folder,
    PORT: String(port),
    DEMO: '0',
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  const quiet = { ...variables, LOG_LEVEL: 'warn' };
  const web = startOn(CORES.measured, 'site/server.ts', quiet, options);
  const origin = `http://localhost:${port}`;
  await untilOpen(origin);
  return { process: web, origin, port };
}

/** By rate, and by the processor time of an answer, which also counts where the load is the limit. */
async function keptRate(name: string, url: string, web: ChildProcess): Promise<void> {
  const { body, headers } = await fetched(url);
  const raw = startOn(CORES.measured, 'test/bench/raw-server.ts');
  try {
    const path = new URL(url).pathname;
    raw.stdin?.end(JSON.stringify({ [path]: { headers, body: body.toString('base64') } }));
    const bare = `http://localhost:${await firstLine(raw)}${path}`;
    const rounds: { rate: number; cost: number; own: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await measured(get(url, ACCEPT), web);
      const theirs = await measured(get(bare, ACCEPT), raw);
      const cost = theirs.cost / ours.cost;
      rounds.push({ rate: ours.rate / theirs.rate, cost, own: ours.rate });
    }
    const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of));
    console.log(
      `${name}, kept: of a bare server ${middle(({ rate }) => rate).toFixed(2)} by rate, ` +
        `${middle(({ cost }) => cost).toFixed(2)} by processor time (${Math.round(middle(({ own }) => own))}/s)`,
    );
  } finally {
    await ended(raw);
  }
}

/** Answers a second, and processor seconds of the server for each. */
async function measured(request: LoadRequest, server: ChildProcess) {
  const before = processorSeconds(server);
  const perSecond = await rate(request);
  const cost = (processorSeconds(server) - before) / perSecond;
  return { rate: perSecond, cost };
}

/** What a process has used so far; not a number where the system does not tell. */
function processorSeconds({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\)/s, '').trim().split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}

async function renderedRate(name: string, url: string): Promise<void> {
  const rates: number[] = [];
  await rate(get(url, SIGNED_IN));
  for (let round = 0; round < ROUNDS; round += 1) rates.push(await rate(get(url, SIGNED_IN)));
  console.log(`${name}, rendered each time: ${Math.round(median(rates))}/s`);
}

function get(url: string, headers: Record<string, string>): LoadRequest {
  return { method: 'GET', url, headers, body: '' };
}

async function rate(request: LoadRequest): Promise<number> {
  const { failed, perSecond } = await loaded({
    requests: [request],
    connections: CONNECTIONS,
    during: DURING,
  });
  if (failed > 0) throw new Error(`${failed} answers of ${request.url} were no pages.`);
  return perSecond;
}

/** The bytes and headers as they come over the wire, but for what Node adds by itself. */
function fetched(url: string): Promise<{ headers: string[]; body: Buffer }> {
  const own = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);
  return new Promise((resolve, reject) => {
    const asked = http.get(url, { headers: ACCEPT }, async (response) => {
      const { rawHeaders } = response;
      const pairs = rawHeaders.flatMap((name, place) => {
        const isName = place % 2 === 0;
        return isName && !own.has(name.toLowerCase()) ? [name, rawHeaders[place + 1] ?? ''] : [];
      });
      resolve({ headers: pairs, body: Buffer.concat(await Array.fromAsync(response)) });
    });
    asked.on('error', reject);
  });
}
