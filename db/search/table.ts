import type { Generated, GeneratedAlways } from 'kysely';

/** A listing that the search index has to read again. */
export type SearchChangeTable = { id: GeneratedAlways<number>; listing_id: string };

/** One row: up to when lapses were told. */
export type LapseAnnouncementTable = { only_one: Generated<boolean>; told_until: Date };

/** What Postgres searches of an app on offer; see `putRows`. */
export type SearchableAppTable = {
  listing_id: string;
  digest: string;
  writing: Generated<number>;
  /** A `StoredCard`. */
  card: Record<string, unknown>;
  name_key: string;
  words: string;
  category: string[];
  certification: string[];
  tier: string[];
  pricing: string[];
  integrates: string[];
  industry: string[];
  compliance: string[];
  rating_at_least: number[];
  trust: number;
  rating: number;
  adoption: number;
  deprecated: boolean;
  published_at: Date;
  updated_at: Date;
};

/** How many apps on offer have a value; the database counts. */
export type FacetCountTable = {
  /** A category or group, '' for the whole marketplace. */
  scope: string;
  facet: string;
  value: string;
  apps: number;
};

/** A search that somebody made; nobody is named. */
export type SearchQueryTable = {
  id: string;
  asked_at: Date;
  words: string;
  filters: Record<string, unknown>;
  sort: string;
  hits: number;
  engine: 'meilisearch' | 'postgres';
};

/** What somebody can ask of the indexer by hand. */
export type RequestKind = 'rebuild' | 'reconcile';

/** See `askIndexer`. */
export type IndexRequestTable = {
  id: GeneratedAlways<number>;
  kind: RequestKind;
  asked_at: Date;
  started_at: Date | null;
  attempts: Generated<number>;
  finished_at: Date | null;
  report: Record<string, unknown> | null;
  error: string | null;
};

/** The two that answer searches. */
export type IndexEngine = 'meilisearch' | 'postgres';

/** A listing that an engine would not take. */
export type IndexingFailureTable = {
  listing_id: string;
  engine: IndexEngine;
  reason: string;
  attempts: number;
  failed_at: Date;
};
