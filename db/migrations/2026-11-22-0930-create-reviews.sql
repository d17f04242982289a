-- What customers say. The context of a review is taken from the database when it is written.

create table review (
  id uuid primary key,
  listing_id uuid not null references listing (id),
  person_id uuid not null references person (id),
  organisation_id uuid not null references customer (organisation_id),
  entitlement_id uuid not null references entitlement (id),
  state text not null check (state in ('published', 'held', 'hidden', 'removed')),
  rating integer not null check (rating between 1 and 5),
  title text not null check (length(title) between 1 and 120),
  body text not null check (length(body) between 20 and 5000),
  app_version text,
  entitlement_kind text not null check (entitlement_kind in ('free', 'trial', 'subscription')),
  used_days integer not null check (used_days >= 0),
  industry text not null,
  size_band text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint review_one_per_person unique (person_id, listing_id)
);
create index review_listing_index on review (listing_id, created_at desc) where state = 'published';
create index review_organisation_index on review (organisation_id, listing_id);

-- Counts per star of what is published. The trigger keeps them exact whoever changes a review.
create table listing_rating (
  listing_id uuid primary key references listing (id),
  stars_1 integer not null default 0 check (stars_1 >= 0),
  stars_2 integer not null default 0 check (stars_2 >= 0),
  stars_3 integer not null default 0 check (stars_3 >= 0),
  stars_4 integer not null default 0 check (stars_4 >= 0),
  stars_5 integer not null default 0 check (stars_5 >= 0),
  review_count integer not null
    generated always as (stars_1 + stars_2 + stars_3 + stars_4 + stars_5) stored,
  star_sum integer not null
    generated always as (stars_1 + 2 * stars_2 + 3 * stars_3 + 4 * stars_4 + 5 * stars_5) stored
);

create function count_stars(listing uuid, stars integer, step integer) returns void
language sql as $$
  update listing_rating set
    stars_1 = stars_1 + case when stars = 1 then step else 0 end,
    stars_2 = stars_2 + case when stars = 2 then step else 0 end,
    stars_3 = stars_3 + case when stars = 3 then step else 0 end,
    stars_4 = stars_4 + case when stars = 4 then step else 0 end,
    stars_5 = stars_5 + case when stars = 5 then step else 0 end
  where listing_id = listing
$$;

create function count_review() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state = 'published' then
    perform count_stars(old.listing_id, old.rating, -1);
  end if;
  if tg_op <> 'DELETE' and new.state = 'published' then
    perform count_stars(new.listing_id, new.rating, 1);
  end if;
  return null;
end $$;
create trigger count_review after insert or delete or update of listing_id, rating, state on review
  for each row execute function count_review();

create function start_listing_rating() returns trigger language plpgsql as $$
begin
  insert into listing_rating (listing_id) select id from added;
  return null;
end $$;
create trigger start_listing_rating after insert on listing
  referencing new table as added
  for each statement execute function start_listing_rating();
