-- Who may use which app, and since when: the base of reviews and adoption.

create table entitlement (
  id uuid primary key,
  organisation_id uuid not null,
  organisation_kind text not null default 'customer' check (organisation_kind = 'customer'),
  listing_id uuid not null references listing (id),
  kind text not null check (kind in ('free', 'trial', 'subscription')),
  mode text not null check (mode in ('live', 'sandbox')),
  valid_from timestamptz not null,
  valid_until timestamptz,
  foreign key (organisation_id, organisation_kind) references organisation (id, kind),
  check (valid_until > valid_from),
  check (kind <> 'trial' or valid_until is not null),
  constraint entitlement_one_at_a_time exclude using gist (
    organisation_id with =,
    listing_id with =,
    mode with =,
    tstzrange(valid_from, valid_until) with &&
  )
);
create index entitlement_listing_index on entitlement (listing_id, valid_from) where mode = 'live';
create index entitlement_until_index on entitlement (valid_until) where mode = 'live';
