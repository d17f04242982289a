/** Says whether a service is asked, so that nobody waits for one that is known to be down. */
export type Breaker = {
  /** True while the service is left alone. */
  isOpen(): boolean;
  /** A request failed or took too long: the service is left alone from now on. */
  trip(reason: unknown): void;
  stop(): void;
};

/** Milliseconds from one check to the next. */
const EVERY = 1_000;

/**
 * Watches a service by a check of its own, once a second, so that no visitor has to try whether it
 * is back.
 * @param check rejects when the service is not fit to be asked
 * @param onChange is told of each change, with the reason when it opens
 */
export async function openBreaker(
  check: () => Promise<void>,
  onChange: (isOpen: boolean, reason: unknown) => void,
): Promise<Breaker> {
  let open = false;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = (next: boolean, reason: unknown) => {
    if (next === open) return;
    open = next;
    onChange(open, reason);
  };
  const look = async () => {
    await check().then(
      () => turn(false, null),
      (error: unknown) => turn(true, error),
    );
    if (stopped) return;
    timer = setTimeout(() => void look(), EVERY);
    timer.unref();
  };
  await look();
  return {
    isOpen: () => open,
    trip: (reason) => turn(true, reason),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
