import { EVERYTHING_CHANGED } from '#db/page-changes.ts';

/** Tags whose last change is remembered; with more of them, all count as changed just now. */
const MOST_TAGS = 20_000;

/** Remembers which tag changed when; time is counted in changes. */
export type ChangeLog = {
  now(): number;
  note(tags: readonly string[]): void;
  /** The last change of one of the tags, or of everything, after a moment; null for none. */
  lastSince(moment: number, tags: readonly string[]): number | null;
};

/** Nothing has changed yet. */
export function changeLog(): ChangeLog {
  const last = new Map<string, number>();
  let count = 0;
  return {
    now: () => count,
    note(tags) {
      count += 1;
      if (last.size + tags.length > MOST_TAGS) {
        last.clear();
        last.set(EVERYTHING_CHANGED, count);
      }
      for (const tag of tags) last.set(tag, count);
    },
    lastSince(moment, tags) {
      const changes = [EVERYTHING_CHANGED, ...tags].map((tag) => last.get(tag) ?? 0);
      const latest = Math.max(...changes);
      return latest > moment ? latest : null;
    },
  };
}
