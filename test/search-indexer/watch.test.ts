import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { processesIn } from '#db/embedded/process.ts';
import { type EmbeddedMeilisearch, startMeilisearch } from '#search-indexer/embedded.ts';
import { usePlace } from '../db/embedded/place.ts';

const isHere = process.platform === 'linux' && process.arch === 'x64';
const place = usePlace();
const HAS_ENDED = 'Meilisearch has ended and is started again.';
const running = () => processesIn('meilisearch', place.path);

async function watched() {
  vi.setConfig({ testTimeout: 90_000 });
  const meilisearch = await startMeilisearch({ directory: place.path });
  if (meilisearch === null) throw new Error('Meilisearch does not start.');
  const lines: string[] = [];
  const watch = meilisearch.watch((line) => lines.push(line));
  const end = async () => {
    await watch.stop();
    await meilisearch.stop();
  };
  return { meilisearch, watch, lines, end };
}

/** Whether it takes its key: another one would not. */
async function answers({ masterKey, url }: EmbeddedMeilisearch): Promise<boolean> {
  try {
    const headers = { authorization: `Bearer ${masterKey}` };
    const answer = await fetch(`${url}/version`, { headers, signal: AbortSignal.timeout(500) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

describe.runIf(isHere)('a Meilisearch that is watched', () => {
  test('is back within seconds after kill -9, at the same address, each time', async () => {
    const { end, lines, meilisearch } = await watched();
    for (let round = 1; round <= 2; round += 1) {
      const [pid = 0] = running();
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => answers(meilisearch), { timeout: 25_000 }).toBe(true);
      expect(running()).not.toContain(pid);
      // On a slow machine a start may fail in between, which is told and repeated.
      const ended = lines.filter((line) => line === HAS_ENDED);
      expect(ended.length).toBeGreaterThanOrEqual(round);
    }
    await end();
    expect(running()).toEqual([]);
  });

  test('is replaced when it is there and does not answer', async () => {
    const { end, lines, meilisearch } = await watched();
    const [pid = 0] = running();
    process.kill(pid, 'SIGSTOP');
    await expect.poll(() => answers(meilisearch), { timeout: 20_000 }).toBe(true);
    expect(running()).not.toContain(pid);
    expect(lines).toContain('Meilisearch does not answer and is started again.');
    await end();
    expect(running()).toEqual([]);
  });

  test('is left alone while it pauses for a moment', async () => {
    const { end, lines, meilisearch } = await watched();
    const [pid = 0] = running();
    // Well below the 10 s after which it would be replaced, and not longer if this machine stalls.
    execFileSync('sh', ['-c', `kill -STOP ${pid}; sleep 3; kill -CONT ${pid}`]);
    await expect.poll(() => answers(meilisearch), { timeout: 20_000 }).toBe(true);
    await sleep(2_000);
    expect(running()).toEqual([pid]);
    expect(lines).toEqual([]);
    await end();
  });

  test('stays ended once the watch has ended, also in the middle of a start', async () => {
    const { end, lines, watch } = await watched();
    const [pid = 0] = running();
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => lines.length, { timeout: 20_000 }).toBe(1);
    const asked = performance.now();
    await end();
    expect(performance.now() - asked).toBeLessThan(10_000);
    await watch.stop();
    await sleep(2_500);
    expect(running()).toEqual([]);
  });
});
