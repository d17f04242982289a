import http from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * A program that loads a server: reads a `Load` as JSON, asks each request in turn on so many
 * connections for so long, and prints a `Loaded`. A process of its own, so that it can be pinned.
 */
const request = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
const shape = z.object({
  requests: z.array(request),
  connections: z.number(),
  /** Milliseconds. */
  during: z.number(),
});
export type LoadRequest = z.infer<typeof request>;
export type Load = z.infer<typeof shape>;
/** Milliseconds; failed are those that were not answered with 200. */
export type Loaded = { perSecond: number; median: number; p99: number; failed: number };

const { connections, during, requests } = shape.parse(JSON.parse(await text(process.stdin)));
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const times: number[] = [];
let failed = 0;
let next = 0;

function ask({ body, headers, method, url }: LoadRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { method, headers, agent }, (response) => {
      if (response.statusCode !== 200) failed += 1;
      response.on('end', resolve).resume();
    });
    sent.on('error', reject).end(body);
  });
}

async function connection(end: number): Promise<void> {
  while (performance.now() < end) {
    const one = requests[next % requests.length];
    next += 1;
    if (!one) return;
    const started = performance.now();
    await ask(one);
    times.push(performance.now() - started);
  }
}

const started = performance.now();
const end = started + during;
await Promise.all(Array.from({ length: connections }, () => connection(end)));
const seconds = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
const loaded: Loaded = {
  perSecond: times.length / seconds,
  median: at(0.5),
  p99: at(0.99),
  failed,
};
console.log(JSON.stringify(loaded));
process.exit(0);
