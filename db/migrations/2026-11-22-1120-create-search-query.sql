-- What visitors searched for, so that vendors and staff can see what is looked for and not found.
-- It says nothing of who asked; words that could be somebody's address or number are not kept.

create table search_query (
  id uuid primary key,
  asked_at timestamptz not null,
  words text not null check (
    length(words) <= 200
    and words !~ '@'
    and length(regexp_replace(words, '[^0-9]', '', 'g')) < 6
  ),
  filters jsonb not null,
  sort text not null,
  hits integer not null check (hits >= 0),
  engine text not null check (engine in ('meilisearch', 'postgres'))
);
create index search_query_asked_at_index on search_query (asked_at);
