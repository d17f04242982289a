import type { Marks } from '#db/search/changes.ts';
import type { AppDocument } from './document.ts';
import type { Read } from './read.ts';

/** Marks whose listings were read after them; `written` resolves once Postgres has the rows. */
export type Passed = { readonly marks: Marks; readonly written: Promise<void> };

/** What the part that writes rows hands to the part that tells Meilisearch. */
export type PassedMarks = {
  /** Ids of all marks that were passed on and not forgotten. */
  ids(): Iterable<number>;
  pass(passed: Passed, read: Read): void;
  /** The oldest ones, so many listings at most unless the first are more; they stay. */
  next(most: number): Passed[];
  /** The documents of listings, null for one to remove, as far as they are at hand; each once. */
  take(listingIds: readonly string[]): Map<string, AppDocument | null>;
  /**
   * Call it once the marks are deleted.
   * @param except listings whose marks were kept: they come again
   */
  forget(passed: readonly Passed[], except: ReadonlySet<string>): void;
};

/** While Meilisearch does not answer no more documents than this are held; others are read again. */
const MOST_DOCUMENTS = 20_000;

/** Nothing yet: after a start every mark is read again, which changes nothing. */
export function passedMarks(): PassedMarks {
  let waiting: Passed[] = [];
  const ids = new Set<number>();
  const documents = new Map<string, AppDocument | null>();
  const keep = (id: string, document: AppDocument | null) => {
    // An older state must never stay in the place of a newer one that there was no room for.
    documents.delete(id);
    if (documents.size < MOST_DOCUMENTS) documents.set(id, document);
  };
  return {
    ids: () => ids,
    pass(passed, read) {
      waiting.push(passed);
      for (const id of passed.marks.ids) ids.add(id);
      for (const document of read.documents) keep(document.id, document);
      for (const id of read.gone) keep(id, null);
    },
    next(most) {
      let listings = 0;
      const fits = waiting.findIndex(({ marks }) => {
        listings += marks.listingIds.length;
        return listings > most;
      });
      return fits === -1 ? [...waiting] : waiting.slice(0, Math.max(1, fits));
    },
    take(listingIds) {
      const taken = new Map<string, AppDocument | null>();
      for (const id of listingIds) {
        const document = documents.get(id);
        if (document === undefined) continue;
        taken.set(id, document);
        documents.delete(id);
      }
      return taken;
    },
    forget(passed, except) {
      waiting = waiting.flatMap((one) => {
        if (!passed.includes(one)) return [one];
        const listingIds = one.marks.listingIds.filter((id) => except.has(id));
        // Which of the marks were kept the database knows; to delete others once more is harmless.
        if (listingIds.length > 0) return [{ ...one, marks: { ids: one.marks.ids, listingIds } }];
        for (const id of one.marks.ids) ids.delete(id);
        return [];
      });
    },
  };
}
