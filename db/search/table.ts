import type { GeneratedAlways } from 'kysely';

/** A listing that the search index has to read again. */
export type SearchChangeTable = { id: GeneratedAlways<number>; listing_id: string };
