import { nameKey, splitName } from '#db/search/words.ts';

/** Something that is looked for by the beginning of its name, or of a word in it. */
type Entry<Item> = { key: string; item: Item; isWhole: boolean; weight: number };

/** Names in order, so that all that begin alike stand together. */
export type NameList<Item> = {
  /** Those that begin with what is typed: by the whole name first, then heavier and shorter ones. */
  beginning(typed: string, most: number): Item[];
  /** Takes items out and others in; costs little, however long the list is. */
  change(gone: ReadonlySet<Item>, come: readonly Item[]): void;
};

/**
 * An empty list.
 * @param nameOf what an item is looked for by
 * @param weightOf of items that begin alike, the heavier stand first
 */
export function nameList<Item>(
  nameOf: (item: Item) => string,
  weightOf: (item: Item) => number,
): NameList<Item> {
  let entries: Entry<Item>[] = [];
  return {
    change(gone, come) {
      const kept = gone.size === 0 ? entries : entries.filter(({ item }) => !gone.has(item));
      const added = come.flatMap((item) => entriesOf(item, nameOf(item), weightOf(item)));
      entries = merged(kept, added.sort(byKey));
    },
    beginning(typed, most) {
      const key = nameKey(typed);
      if (key === '') return [];
      const best: Entry<Item>[] = [];
      for (let place = firstFrom(entries, key); ; place += 1) {
        const entry = entries[place];
        if (!entry?.key.startsWith(key)) break;
        enter(best, entry, key, most);
      }
      return best.map((entry) => entry.item);
    },
  };
}

function byKey(one: Entry<unknown>, other: Entry<unknown>): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

/** Two lists in order as one. */
function merged<Item>(one: readonly Entry<Item>[], other: readonly Entry<Item>[]): Entry<Item>[] {
  const all: Entry<Item>[] = [];
  let place = 0;
  for (const entry of other) {
    for (let next = one[place]; next && byKey(next, entry) <= 0; next = one[place]) {
      all.push(next);
      place += 1;
    }
    all.push(entry);
  }
  return [...all, ...one.slice(place)];
}

/** Puts an entry in its place among the best, each item once: two letters can begin a thousand. */
function enter<Item>(best: Entry<Item>[], entry: Entry<Item>, key: string, most: number): void {
  const known = best.findIndex((one) => one.item === entry.item);
  if (known >= 0) {
    const before = best[known];
    if (before && order(before, entry, key) <= 0) return;
    best.splice(known, 1);
  }
  const place = best.findLastIndex((one) => order(one, entry, key) <= 0) + 1;
  if (place >= most) return;
  best.splice(place, 0, entry);
  best.length = Math.min(best.length, most);
}

/** Below 0 when the first is the better: the exact name, whole names, heavier and shorter ones. */
function order(one: Entry<unknown>, other: Entry<unknown>, key: string): number {
  const isExact = (entry: Entry<unknown>) => Number(entry.isWhole && entry.key === key);
  return (
    isExact(other) - isExact(one) ||
    Number(other.isWhole) - Number(one.isWhole) ||
    other.weight - one.weight ||
    one.key.length - other.key.length
  );
}

/** One for the whole name and one from each later word on: 'Docker Desktop', 'Desktop'. */
function entriesOf<Item>(item: Item, name: string, weight: number): Entry<Item>[] {
  const words = splitName(name).split(/[\s/&,.:()-]+/);
  const keys = words.map((_, place) => nameKey(words.slice(place).join(' ')));
  const [whole, ...later] = new Set(keys.filter(Boolean));
  if (whole === undefined) return [];
  return [
    { key: whole, item, isWhole: true, weight },
    ...later.map((key) => ({ key, item, isWhole: false, weight })),
  ];
}

/** The place of the first entry whose key is not before this one. */
function firstFrom(entries: readonly Entry<unknown>[], key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
