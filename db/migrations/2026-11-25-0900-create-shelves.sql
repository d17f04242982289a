-- Apps that the staff put together under a theme, with a reason that everybody can read.

create table shelf (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  title text not null check (length(title) between 1 and 60),
  reason text not null check (length(reason) between 1 and 200),
  position integer not null,
  shown_from timestamptz not null,
  shown_until timestamptz,
  check (shown_until > shown_from)
);

create table shelf_listing (
  shelf_id uuid not null references shelf (id) on delete cascade,
  listing_id uuid not null references listing (id),
  position integer not null check (position between 0 and 11),
  reason text not null check (length(reason) between 1 and 160),
  primary key (shelf_id, listing_id),
  unique (shelf_id, position)
);
create index shelf_listing_listing_index on shelf_listing (listing_id);
