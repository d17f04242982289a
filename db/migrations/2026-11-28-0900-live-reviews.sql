-- Reviews that live: they are changed, voted for, flagged, answered and taken down by their writers.

alter table review
  drop constraint review_state_check,
  drop constraint review_one_per_person,
  drop constraint review_title_check,
  drop constraint review_body_check,
  -- Counts the changes of the text, from 1.
  add column revision integer not null default 1,
  add column helpful_count integer not null default 0,
  add constraint review_state_check check (
    state in ('published', 'held', 'returned', 'hidden', 'removed', 'withdrawn')
  ) not valid,
  -- Whoever takes a review down takes its words along.
  add constraint review_words_check check (
    case when state = 'withdrawn' then title = '' and body = ''
    else length(title) between 1 and 120 and length(body) between 20 and 5000 end
  ) not valid,
  add constraint review_helpful_check check (helpful_count >= 0) not valid;
-- squawk-ignore constraint-missing-not-valid
alter table review validate constraint review_state_check;
-- squawk-ignore constraint-missing-not-valid
alter table review validate constraint review_words_check;
-- squawk-ignore constraint-missing-not-valid
alter table review validate constraint review_helpful_check;
-- squawk-ignore require-concurrent-index-creation
create unique index review_one_per_person on review (person_id, listing_id) where state <> 'withdrawn';
-- squawk-ignore require-concurrent-index-creation
create index review_helpful_index on review (listing_id, helpful_count desc, created_at desc)
  where state = 'published';
-- squawk-ignore require-concurrent-index-creation
create index review_of_listing_index on review (listing_id, created_at);

-- squawk-ignore require-concurrent-index-creation
create index review_person_index on review (person_id, created_at);

-- What a review said, each time. Only those that were once on the page are shown.
create table review_revision (
  review_id uuid not null references review (id),
  revision integer not null check (revision >= 1),
  rating integer not null check (rating between 1 and 5),
  title text not null,
  body text not null,
  app_version text,
  written_at timestamptz not null,
  is_public boolean not null,
  primary key (review_id, revision)
);
insert into review_revision
  select id, 1, rating, title, body, app_version, created_at, state = 'published' from review;

create table review_vote (
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  primary key (review_id, person_id)
);
create index review_vote_person_index on review_vote (person_id);

-- Every writer takes its reviews in one order, so that two of them never wait for each other.
create function count_votes() returns trigger language plpgsql as $$
begin
  with counted as (
    select review_id, count(*)::integer as votes from changed group by review_id
  ), held as (
    select r.id, c.votes from review r join counted c on c.review_id = r.id
    order by r.id for no key update of r
  )
  update review r
  set helpful_count = r.helpful_count + case tg_op when 'INSERT' then held.votes else -held.votes end
  from held where held.id = r.id;
  return null;
end $$;
create trigger count_votes_added after insert on review_vote
  referencing new table as changed for each statement execute function count_votes();
create trigger count_votes_gone after delete on review_vote
  referencing old table as changed for each statement execute function count_votes();

-- The answer of the vendor, and what the writer says came of it.
create table review_reply (
  review_id uuid primary key references review (id),
  person_id uuid not null references person (id),
  body text not null check (length(body) between 10 and 3000),
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  outcome text check (outcome in ('fixed', 'not_fixed', 'rating_changed')),
  -- The stars before they were changed because of the reply.
  rating_before integer check (rating_before between 1 and 5),
  answered_at timestamptz,
  check ((outcome is null) = (answered_at is null)),
  check ((outcome is not distinct from 'rating_changed') = (rating_before is not null))
);
create index review_reply_person_index on review_reply (person_id);

do $$
declare
  change text;
begin
  foreach change in array array['insert', 'update', 'delete'] loop
    execute format(
      'create trigger tell_%s after %s on review_reply referencing %s table as changed
        for each statement execute function tell_of_listings(
          ''select r.listing_id from changed join review r on r.id = changed.review_id'')',
      change, change, case when change = 'delete' then 'old' else 'new' end);
  end loop;
end $$;
