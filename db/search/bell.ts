import { setTimeout as sleep } from 'node:timers/promises';

/** Wakes the one who waits for it; rung while nobody waits, it is remembered for the next one. */
export type Bell = {
  ring(): void;
  /** Resolves when it rings, or after so many milliseconds. */
  heard(timeout: number): Promise<void>;
};

/** A bell for one listener. */
export function bell(): Bell {
  let pending = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      pending = true;
      wake?.();
    },
    async heard(timeout) {
      if (!pending) {
        const waited = new AbortController();
        const rung = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const timer = sleep(timeout, undefined, { signal: waited.signal }).catch(() => undefined);
        await Promise.race([rung, timer]);
        waited.abort();
        wake = null;
      }
      pending = false;
    },
  };
}
