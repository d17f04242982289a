-- What Postgres searches: one row for each app on offer, written by the indexer from the same
-- documents as the index of Meilisearch.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Each writing of a row gets the next number, so that a reader knows what is new to it.
create sequence searchable_app_writing;

create table searchable_app (
  listing_id uuid primary key,
  -- Of the whole document: the same in both engines when both are up to date.
  digest text not null,
  writing bigint not null default nextval('searchable_app_writing'),
  card jsonb not null,
  name_key text not null,
  words tsvector not null,
  category text[] not null,
  certification text[] not null,
  tier text[] not null,
  pricing text[] not null,
  integrates text[] not null,
  industry text[] not null,
  compliance text[] not null,
  rating_at_least integer[] not null,
  trust integer not null,
  rating double precision not null,
  adoption integer not null,
  deprecated boolean not null,
  published_at timestamptz not null,
  updated_at timestamptz not null
);
create index searchable_app_words_index on searchable_app using gin (words);
create index searchable_app_name_key_index on searchable_app (name_key text_pattern_ops);
create index searchable_app_writing_index on searchable_app (writing);

-- Every word that is searched and in how many apps it is, for the nearest spelling.
create materialized view search_word as
  select word, count(*)::integer as apps
  from searchable_app cross join unnest(tsvector_to_array(words)) as word
  group by word;
-- squawk-ignore require-concurrent-index-creation
create unique index search_word_index on search_word (word);
-- squawk-ignore require-concurrent-index-creation
create index search_word_beginning_index on search_word (word text_pattern_ops);
-- squawk-ignore require-concurrent-index-creation
create index search_word_size_index on search_word (left(word, 1), length(word));
-- squawk-ignore require-concurrent-index-creation
create index search_word_trigram_index on search_word using gin (word gin_trgm_ops);

-- Which of these listings are on offer this moment. Asked for every page of results: as a function its
-- plan is made once for a connection, and making it takes longer than the answer.
create function offered_among(asked uuid[]) returns setof uuid language plpgsql stable as $$
begin
  return query
    select l.id from listing l
    where l.id = any(asked) and l.state in ('live', 'deprecated')
      and (select i.state from isv i where i.organisation_id = l.vendor_id) = 'active';
end $$;

-- squawk-ignore require-concurrent-index-creation
create index listing_successor_index on listing (successor_id) where successor_id is not null;

-- A successor is also found by the names of the apps that it took the place of.
do $$
declare
  change text;
begin
  foreach change in array array['insert', 'update', 'delete'] loop
    execute format('drop trigger mark_%s on listing', change);
    execute format(
      'create trigger mark_%s after %s on listing referencing %s table as changed
        for each statement execute function mark_search_change(%L)',
      change, change, case when change = 'delete' then 'old' else 'new' end,
      'select id from changed union select successor_id from changed where successor_id is not null');
    execute format('drop trigger mark_%s on listing_version', change);
    execute format(
      'create trigger mark_%s after %s on listing_version referencing %s table as changed
        for each statement execute function mark_search_change(%L)',
      change, change, case when change = 'delete' then 'old' else 'new' end,
      'select listing_id from changed union select l.successor_id from changed
        join listing l on l.id = changed.listing_id where l.successor_id is not null');
  end loop;
end $$;

-- What is on offer already has to be written, by the first indexer that runs.
insert into search_change (listing_id) select id from listing;
