-- What makes a review wait for a person, and ratings that stand still while many reviews come at once.

create table review_signal (
  review_id uuid not null references review (id),
  revision integer not null,
  kind text not null check (kind in (
    'links', 'contact_details', 'advertising', 'denied_words', 'near_duplicate', 'burst',
    'new_account', 'vendor_network', 'shouting', 'repetition', 'nonsense', 'asked_edit',
    'held_before', 'decided_before'
  )),
  -- Points of risk that it adds.
  weight integer not null check (weight between 1 and 100),
  -- What was seen, for the moderator.
  details jsonb not null,
  primary key (review_id, revision, kind)
);

-- Keyed hashes of networks; nobody can read a network out of them, and they go after 90 days.
create table vendor_network (
  vendor_id uuid not null references isv (organisation_id),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  seen_at timestamptz not null,
  primary key (vendor_id, hash)
);
create index vendor_network_seen_index on vendor_network (seen_at);

-- The 16 smallest hashes of three words in a row: two texts that have much in common share some of
-- them, and others hardly ever do. Comparing every text with every other by trigrams costs a fifth of
-- a millisecond each; this finds the few that are worth it.
create function text_sketch(body text) returns integer[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(kept.hash), '{}') from (
    select distinct hashtext(concat_ws(' ', first, second, third)) as hash
    from (
      select word as first, lead(word, 1) over places as second, lead(word, 2) over places as third
      from regexp_split_to_table(lower(body), '[^[:alnum:]]+') with ordinality as split (word, place)
      where word <> ''
      window places as (order by place)
    ) as threes
    where third is not null
    order by hash
    limit 16
  ) as kept
$$;
alter table review
  -- squawk-ignore adding-field-with-default
  add column sketch integer[] not null generated always as (text_sketch(body)) stored;
-- squawk-ignore require-concurrent-index-creation
create index review_sketch_index on review using gin (sketch) with (fastupdate = off);

create table rating_freeze (
  id uuid primary key,
  listing_id uuid not null references listing (id),
  -- When the burst began: from here on reviews do not move the average that is shown.
  began_at timestamptz not null,
  noticed_at timestamptz not null,
  review_count integer not null check (review_count >= 0),
  star_sum integer not null check (star_sum >= 0),
  ended_at timestamptz,
  ended_by uuid references person (id),
  reason text check (length(reason) between 10 and 2000),
  check ((ended_at is null) = (ended_by is null)),
  check ((ended_at is null) = (reason is null))
);
create unique index rating_freeze_one_open on rating_freeze (listing_id) where ended_at is null;
create index rating_freeze_listing_index on rating_freeze (listing_id);
create index rating_freeze_ended_by_index on rating_freeze (ended_by);

-- Counts stay exact; what is shown and ranked by is what stood before the burst.
alter table listing_rating
  add column frozen_at timestamptz,
  add column frozen_count integer,
  add column frozen_sum integer,
  add constraint listing_rating_frozen_check check (
    num_nonnulls(frozen_at, frozen_count, frozen_sum) in (0, 3)
  ) not valid;
-- squawk-ignore constraint-missing-not-valid
alter table listing_rating validate constraint listing_rating_frozen_check;
alter table listing_rating
  -- squawk-ignore adding-field-with-default
  add column shown_count integer not null generated always as (
    coalesce(frozen_count, stars_1 + stars_2 + stars_3 + stars_4 + stars_5)
  ) stored,
  -- squawk-ignore adding-field-with-default
  add column shown_sum integer not null generated always as (
    coalesce(frozen_sum, stars_1 + 2 * stars_2 + 3 * stars_3 + 4 * stars_4 + 5 * stars_5)
  ) stored;

create function show_freeze() returns trigger language plpgsql as $$
begin
  update listing_rating set
    frozen_at = case when new.ended_at is null then new.began_at end,
    frozen_count = case when new.ended_at is null then new.review_count end,
    frozen_sum = case when new.ended_at is null then new.star_sum end
  where listing_id = new.listing_id;
  return null;
end $$;
create trigger show_freeze after insert or update on rating_freeze
  for each row execute function show_freeze();
