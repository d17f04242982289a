/** Items that were refused each by itself, with the last reason and how often it was tried. */
export type Refused<Item> = { item: Item; reason: string; attempts: number };

type Options = {
  /** Whether an error is about what was sent, so that less of it may succeed. */
  isRefusal: (error: unknown) => boolean;
  /** Waits before the attempt with this number, from 2 on. */
  pause: (attempt: number) => Promise<void>;
};

/** A refusal may be an accident of the moment: so often is the whole tried, and each item alone. */
const ATTEMPTS = 3;
/** More refused items than this are no accident of single items. */
const MOST_REFUSED = 100;

/**
 * Sends items together. When they are refused again and again, halves them until the refused ones
 * are alone and everything else has gone through.
 * @returns the refused ones
 * @throws what is no refusal; or the last refusal, when more than 100 items are refused
 */
export async function sendIsolating<Item>(
  items: readonly Item[],
  send: (items: readonly Item[]) => Promise<void>,
  options: Options,
): Promise<Refused<Item>[]> {
  const refused: Refused<Item>[] = [];
  const rest: { items: readonly Item[]; attempts: number }[] = [{ items, attempts: ATTEMPTS }];
  for (let part = rest.pop(); part; part = rest.pop()) {
    const [item] = part.items;
    if (item === undefined) continue;
    const error = await attempt(part.attempts, () => send(part.items), options);
    if (error === null) continue;
    if (part.items.length === 1) {
      refused.push({ item, reason: reasonOf(error), attempts: part.attempts });
      if (refused.length > MOST_REFUSED) throw error;
      continue;
    }
    const middle = Math.ceil(part.items.length / 2);
    for (const half of [part.items.slice(middle), part.items.slice(0, middle)]) {
      rest.push({ items: half, attempts: half.length === 1 ? ATTEMPTS : 1 });
    }
  }
  return refused;
}

/** The last refusal, or null when one attempt succeeded. */
async function attempt(
  attempts: number,
  send: () => Promise<void>,
  { isRefusal, pause }: Options,
): Promise<unknown> {
  for (let count = 1; ; count += 1) {
    try {
      await send();
      return null;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (count === attempts) return error;
      await pause(count + 1);
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
