import type { Kysely } from 'kysely';
import { readingOf } from '#db/connection.ts';
import { forgetMarks, markAll, readMarks } from '#db/search/changes.ts';
import { searchableApps } from '#db/search/documents.ts';
import type { Tables } from '#db/tables.ts';
import type { SearchIndex } from './client.ts';
import { documentOf } from './document.ts';

/** Marks of one round. A large round is two to three times as fast as several small ones. */
const MARKS_A_ROUND = 40_000;

/** An index that lost its documents, or never had any, gets every listing, whatever waits. */
export async function fillWhenEmpty(kysely: Kysely<Tables>, index: SearchIndex): Promise<void> {
  if ((await index.count()) === 0) await markAll(kysely);
}

/**
 * One round: what was marked is read, sent, and forgotten only after Meilisearch has it.
 * @returns how many listings it was about
 */
export async function indexMarked(
  kysely: Kysely<Tables>,
  index: SearchIndex,
  at: Date,
): Promise<number> {
  const marks = await readMarks(kysely, MARKS_A_ROUND);
  if (marks.ids.length === 0) return 0;
  const apps = await searchableApps(readingOf(kysely), marks.listingIds, at);
  const offered = new Set(apps.map((app) => app.id));
  await index.put(apps.map(documentOf));
  await index.remove(marks.listingIds.filter((id) => !offered.has(id)));
  await forgetMarks(kysely, marks.ids);
  return marks.listingIds.length;
}
