/** Says whether a service is asked, so that nobody waits for one that is known to be down. */
export type Breaker = {
  /** True while the service is left alone. */
  isOpen(): boolean;
  /** A request failed or took too long: the service is left alone from now on. */
  trip(reason: unknown): void;
  stop(): void;
};

/** Milliseconds from one check to the next. One that fails again soon after is left alone longer. */
const EVERY = { first: 1_000, longest: 16_000 } as const;
/** A service that was asked for this long without failing was well, in milliseconds. */
const WELL = 20_000;

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
  let closed = Number.NEGATIVE_INFINITY;
  let trips = 0;
  let pause: number = EVERY.first;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const trip = (reason: unknown) => {
    trips += 1;
    if (open) return;
    open = true;
    pause = performance.now() - closed < WELL ? Math.min(pause * 2, EVERY.longest) : EVERY.first;
    onChange(true, reason);
    // A check that is under way sets the time of the next by itself.
    if (timer) lookAfter(pause);
  };
  const close = () => {
    if (!open) return;
    open = false;
    closed = performance.now();
    onChange(false, null);
  };
  const look = async () => {
    timer = undefined;
    const before = trips;
    try {
      await check();
      // What was found well before somebody saw it fail says nothing.
      if (trips === before) close();
    } catch (error) {
      trip(error);
    }
    lookAfter(open ? pause : EVERY.first);
  };
  const lookAfter = (milliseconds: number) => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => void look(), milliseconds);
    timer.unref();
  };
  await look();
  return {
    isOpen: () => open,
    trip,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
