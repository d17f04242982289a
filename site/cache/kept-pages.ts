import { EVERYTHING_CHANGED } from '#db/page-changes.ts';
import { changeLog } from './change-log.ts';
import { bytesOf, type Page, withAllForms } from './page.ts';

/** What a page says of itself so that it can be kept. */
export type Keep = {
  /** What it shows; see `followPageChanges`. */
  tags: readonly string[];
  /** When something on it will change by itself, or null. */
  until: Date | null;
};

/** A page with what it says of being kept; null for one that must not be. */
export type Made = { page: Page; keep: Keep | null };

export type KeptPages = {
  /** The page, if it is kept and still true at a time. */
  get(key: string, at: Date): Page | null;
  /**
   * A page as it was when it was asked for, or newer: the kept one, or one that is made now. All who
   * ask for it at the same time share one making.
   */
  ask(key: string, at: Date, make: () => Promise<Made>): Promise<Page>;
  /** Drops what shows one of these. */
  changed(tags: readonly string[]): void;
  /** Drops all and keeps nothing until `resume`; the state at the beginning. */
  pause(): void;
  resume(): void;
  /** Pages, and the bytes they take. */
  size(): { pages: number; bytes: number };
};

/** What carries a tag. Entries refer to it, so that a tag is in memory once and not once a page. */
type Tagged = { tag: string; keys: Set<string> };
type Entry = { page: Page; tagged: readonly Tagged[]; until: number };
/** `changedAt` is when what the page shows changed while it was made, if it did. */
type Making = Promise<{ page: Page; changedAt: number | null }>;

/**
 * Pages in memory, by their addresses. The least recently asked for go first when they are too many.
 * @param mostBytes of all pages with their compressed forms
 */
export function keptPages(mostBytes: number): KeptPages {
  const entries = entriesWithin(mostBytes);
  const making = new Map<string, Making>();
  const changes = changeLog();
  let paused = true;

  const make = async (work: () => Promise<Made>, key: string) => {
    const started = changes.now();
    const { keep, page } = await work();
    if (!keep) return { page, changedAt: null };
    const whole = await withAllForms(page);
    const changedAt = changes.lastSince(started, keep.tags);
    if (!paused && changedAt === null) entries.put(key, whole, keep);
    return { page: whole, changedAt };
  };
  const makeTogether = (key: string, work: () => Promise<Made>): Making => {
    const underWay = making.get(key);
    if (underWay) return underWay;
    const own = make(work, key).finally(() => making.delete(key));
    making.set(key, own);
    return own;
  };
  return {
    get: entries.get,
    async ask(key, at, work) {
      const asked = changes.now();
      for (;;) {
        const kept = entries.get(key, at);
        if (kept) return kept;
        const { changedAt, page } = await makeTogether(key, work);
        // One that began earlier may miss what had changed before this was asked for.
        if (changedAt === null || changedAt > asked) return page;
      }
    },
    changed(tags) {
      changes.note(tags);
      if (tags.includes(EVERYTHING_CHANGED)) entries.clear();
      else entries.dropTagged(tags);
    },
    pause() {
      paused = true;
      changes.note([EVERYTHING_CHANGED]);
      entries.clear();
    },
    resume() {
      paused = false;
      changes.note([EVERYTHING_CHANGED]);
    },
    size: entries.size,
  };
}

/** Bytes of an entry, about; an address can be as long as a small page. */
function sizeOf(key: string, page: Page): number {
  return bytesOf(page) + 2 * key.length;
}

function entriesWithin(mostBytes: number) {
  // In the order of their last use: a Map keeps the order of insertion.
  const entries = new Map<string, Entry>();
  const taggedBy = new Map<string, Tagged>();
  let bytes = 0;
  let newest = '';
  const drop = (key: string) => {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= sizeOf(key, entry.page);
    for (const { keys, tag } of entry.tagged) {
      keys.delete(key);
      if (keys.size === 0) taggedBy.delete(tag);
    }
  };
  const mark = (key: string, tag: string): Tagged => {
    const tagged = taggedBy.get(tag) ?? { tag, keys: new Set() };
    taggedBy.set(tag, tagged);
    tagged.keys.add(key);
    return tagged;
  };
  return {
    get(key: string, at: Date): Page | null {
      const entry = entries.get(key);
      if (!entry) return null;
      if (entry.until <= at.getTime()) {
        drop(key);
        return null;
      }
      if (key !== newest) {
        entries.delete(key);
        entries.set(key, entry);
        newest = key;
      }
      return entry.page;
    },
    put(key: string, page: Page, { tags, until }: Keep): void {
      drop(key);
      const tagged = tags.map((tag) => mark(key, tag));
      entries.set(key, { page, tagged, until: until?.getTime() ?? Number.POSITIVE_INFINITY });
      newest = key;
      bytes += sizeOf(key, page);
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) return;
        drop(oldest);
      }
    },
    dropTagged(tags: readonly string[]): void {
      for (const tag of tags) for (const key of [...(taggedBy.get(tag)?.keys ?? [])]) drop(key);
    },
    clear(): void {
      entries.clear();
      taggedBy.clear();
      bytes = 0;
    },
    size: () => ({ pages: entries.size, bytes }),
  };
}
