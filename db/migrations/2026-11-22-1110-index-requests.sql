-- What people ask of the indexer, and what it could not index.

create table index_request (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('rebuild', 'reconcile')),
  asked_at timestamptz not null,
  -- Set again when an indexer takes it over from one that ended in the middle.
  started_at timestamptz,
  attempts integer not null default 0,
  finished_at timestamptz,
  report jsonb,
  error text,
  check (finished_at is not null or (report is null and error is null))
);
create index index_request_open on index_request (id) where finished_at is null;

-- A listing stays here until an engine takes it: it does not keep the others waiting.
create table indexing_failure (
  listing_id uuid not null,
  engine text not null check (engine in ('meilisearch', 'postgres')),
  reason text not null,
  attempts integer not null check (attempts > 0),
  failed_at timestamptz not null,
  primary key (listing_id, engine)
);
