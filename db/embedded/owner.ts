import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { livingProcess, ownMark, tryClaim, withClaim } from './claim.ts';
import { ServiceFailed } from './failed.ts';

/** A service that a use can end with. */
export type Stoppable = { stop(): Promise<void> };

/** The right of this process to use the embedded services of a data folder. */
export type ServicesUse = {
  /**
   * Gives the right back, and stops the given services unless another living process uses them
   * too. So whoever leaves last stops them, also those that a dead process had started.
   */
  end(services: readonly Stoppable[]): Promise<void>;
};

/** Milliseconds: another's services stop within 5 s each; a shop that was told to stop, within 5 s. */
const patience = { turn: 20_000, shop: 6000 };

/**
 * Announces that this process uses the embedded services of a data folder; call it before
 * `startPostgres`, and `end` after the last use.
 * @param as `shop` for the all-in-one start, of which there is one at a time; `guest` for a
 *   command beside it, such as the import
 * @throws ServiceFailed when a living shop has the folder, and keeps it for 6 s, and this would be
 *   a second
 */
export async function useServices(
  dataDirectory: string,
  as: 'shop' | 'guest',
): Promise<ServicesUse> {
  const folder = path.join(dataDirectory, 'in-use');
  const claim = as === 'shop' ? await claimShop(folder) : null;
  const mark = path.join(folder, `process-${process.pid}-${randomUUID()}`);
  // Under the same turn as `end`: a service is not stopped between this mark and its first use.
  await withClaim(folder, 'turn', patience.turn, async () => writeFileSync(mark, ownMark()));
  const end = async (services: readonly Stoppable[]) => {
    await withClaim(folder, 'turn', patience.turn, async () => {
      rmSync(mark, { force: true });
      if (isUsed(folder)) return;
      await Promise.all(services.map((service) => service.stop()));
    });
    claim?.release();
  };
  return { end };
}

/** Waits for one that is about to end, so that a stop and a start can follow each other at once. */
async function claimShop(folder: string) {
  const deadline = performance.now() + patience.shop;
  for (;;) {
    const claim = tryClaim(folder, 'shop');
    if (claim.held) return claim;
    if (performance.now() > deadline) {
      throw new ServiceFailed(
        `Vitrine is already running on this data folder (process ${claim.pid}).`,
      );
    }
    await pause(100);
  }
}

function isUsed(folder: string): boolean {
  const marks = readdirSync(folder).filter((entry) => entry.startsWith('process-'));
  const dead = marks.filter((entry) => livingProcess(path.join(folder, entry)) === null);
  for (const entry of dead) rmSync(path.join(folder, entry), { force: true });
  return marks.length > dead.length;
}
