/** Items that were refused each by itself, with the last reason and how often it was tried. */
export type Refused<Item> = { item: Item; reason: string; attempts: number };

/** What did not go through; items that are in neither list did. */
export type Isolated<Item> = {
  refused: Refused<Item>[];
  /** Refused in small parts and not tried alone, since too many were refused before them. */
  untried: Item[];
};

type Options = {
  /** Whether an error is about what was sent, so that less of it may succeed. */
  isRefusal: (error: unknown) => boolean;
  /** Waits before the attempt with this number, from 2 on. */
  pause: (attempt: number) => Promise<void>;
  /** With more refused items than this, parts of this size or below are not halved any more. */
  mostRefused: number;
};

/** A refusal may be an accident of the moment: so often is the whole tried, and each item alone. */
const ATTEMPTS = 3;
/** With more refused items than this it is no accident, and each further one is tried once. */
const MOST_ACCIDENTS = 3;

/**
 * Sends items together. When they are refused again and again, halves them, the first half first,
 * until the refused ones are alone and everything else has gone through.
 * @throws what is no refusal
 */
export async function sendIsolating<Item>(
  items: readonly Item[],
  send: (items: readonly Item[]) => Promise<void>,
  options: Options,
): Promise<Isolated<Item>> {
  const refused: Refused<Item>[] = [];
  const untried: Item[] = [];
  const rest = [items];
  const isEnough = (size: number) =>
    refused.length > options.mostRefused && size <= options.mostRefused;
  for (let part = rest.pop(); part; part = rest.pop()) {
    const [item] = part;
    if (item === undefined) continue;
    const isAccident = part.length === 1 && refused.length < MOST_ACCIDENTS;
    const attempts = part === items || isAccident ? ATTEMPTS : 1;
    const error = await attempt(attempts, () => send(part), options);
    if (error === null) continue;
    if (part.length === 1) refused.push({ item, reason: reasonOf(error), attempts });
    else if (isEnough(part.length)) untried.push(...part);
    else rest.push(...halvesOf(part));
  }
  return { refused, untried };
}

/** The second half first, since the last is taken next. */
function halvesOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(middle), items.slice(0, middle)];
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
