-- What people keep and ask for themselves.

create table saved_app (
  person_id uuid not null references person (id),
  listing_id uuid not null references listing (id),
  saved_at timestamptz not null,
  primary key (person_id, listing_id)
);
create index saved_app_listing_index on saved_app (listing_id);

-- The copy of a question that went to a vendor by mail.
create table question (
  id uuid primary key,
  listing_id uuid not null references listing (id),
  -- Null once the account is gone; the text goes with it.
  person_id uuid references person (id),
  text text not null check (length(text) <= 2000),
  asked_at timestamptz not null
);
create index question_person_index on question (person_id);
create index question_listing_index on question (listing_id);
