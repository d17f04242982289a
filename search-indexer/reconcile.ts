import { readingOf } from '#db/connection.ts';
import { listingPages, markListings } from '#db/search/changes.ts';
import { rowDigests } from '#db/search/rows.ts';
import { readListings } from './read.ts';
import type { Work } from './work.ts';

/** Read together; a stop is heeded in between. */
const LISTINGS_A_PAGE = 1_000;

/** Listings in which an engine differs from the database. */
export type Differences = { missing: number; extra: number; stale: number };

export type ReconcileReport = {
  apps: number;
  postgres: Differences;
  /** Null where there is no Meilisearch. */
  meilisearch: Differences | null;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Found = { counts: Differences; listingIds: string[] };

/**
 * Compares both engines with the database, document by document, and marks every listing that
 * differs in one of them. What changes meanwhile has marks of its own.
 */
export async function reconcile(work: Work): Promise<ReconcileReport> {
  const { index, kysely, log } = work;
  // The index first: what is sent while the database is read is then at most marked once more.
  const indexed = index ? await index.digests() : null;
  const rows = await rowDigests(readingOf(kysely));
  const wanted = await wantedDigests(work);
  const inPostgres = compare(wanted, rows);
  const inMeilisearch = indexed && compare(wanted, indexed);
  const different = new Set([...inPostgres.listingIds, ...(inMeilisearch?.listingIds ?? [])]);
  const listings = [...different].filter((id) => UUID.test(id));
  await markListings(kysely, listings);
  // What somebody else has put into the index names no listing that could be marked.
  await index?.remove([...different].filter((id) => !UUID.test(id)));
  const report: ReconcileReport = {
    apps: wanted.size,
    postgres: inPostgres.counts,
    meilisearch: inMeilisearch?.counts ?? null,
  };
  if (different.size > 0) log.info(report, 'engines differed from the database');
  return report;
}

/** Compares the rows of Postgres alone, and marks the listings whose rows differ. */
export async function reconcileRows(work: Work): Promise<void> {
  const { kysely, log } = work;
  const rows = await rowDigests(readingOf(kysely));
  const { counts, listingIds } = compare(await wantedDigests(work), rows);
  await markListings(kysely, listingIds);
  if (listingIds.length > 0) log.info({ postgres: counts }, 'rows differed from the database');
}

/** What both engines should hold now. */
async function wantedDigests({ kysely, over }: Work): Promise<Map<string, string>> {
  const reading = readingOf(kysely);
  const at = new Date();
  const wanted = new Map<string, string>();
  for await (const page of listingPages(reading, LISTINGS_A_PAGE)) {
    over.throwIfAborted();
    const { documents } = await readListings(reading, page, at);
    for (const { digest, id } of documents) wanted.set(id, digest);
  }
  return wanted;
}

function compare(wanted: Map<string, string>, held: Map<string, string>): Found {
  const missing = [...wanted.keys()].filter((id) => !held.has(id));
  const extra = [...held.keys()].filter((id) => !wanted.has(id));
  const stale = [...wanted].filter(([id, digest]) => held.has(id) && held.get(id) !== digest);
  return {
    counts: { missing: missing.length, extra: extra.length, stale: stale.length },
    listingIds: [...missing, ...extra, ...stale.map(([id]) => id)],
  };
}
