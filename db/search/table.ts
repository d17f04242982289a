import type { Generated, GeneratedAlways } from 'kysely';

/** A listing that the search index has to read again. */
export type SearchChangeTable = { id: GeneratedAlways<number>; listing_id: string };

/** One row: up to when lapses were told. */
export type LapseAnnouncementTable = { only_one: Generated<boolean>; told_until: Date };
