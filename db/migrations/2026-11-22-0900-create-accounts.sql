-- Who there is: persons, the organisations they act for, and the staff of the platform.

create extension if not exists btree_gist;

create table platform (
  only_one boolean primary key default true check (only_one),
  name text not null check (length(name) between 1 and 60),
  promise text not null check (length(promise) <= 160),
  support_email text
);
insert into platform (name, promise) values ('Marketplace', 'Find and try apps that fit.');

create table person (
  id uuid primary key,
  email text not null check (email like '%_@_%' and length(email) <= 254),
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null
);
create unique index person_email_key on person (lower(email));

create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('customer', 'isv')),
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null,
  unique (id, kind)
);

-- A customer's industry, size and region are the context that its reviews carry.
create table customer (
  organisation_id uuid primary key,
  kind text not null default 'customer' check (kind = 'customer'),
  industry text not null,
  size_band text not null check (size_band in ('1-10', '11-50', '51-250', '251-1000', '1001+')),
  region text not null,
  foreign key (organisation_id, kind) references organisation (id, kind)
);

create table isv (
  organisation_id uuid primary key,
  kind text not null default 'isv' check (kind = 'isv'),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  state text not null check (state in ('applied', 'active', 'suspended', 'left')),
  tier text not null check (tier in ('premier', 'preferred', 'registered')),
  tagline text not null default '' check (length(tagline) <= 160),
  about text not null default '',
  website text check (website ~ '^https?://'),
  support_email text,
  location text,
  founded_year integer check (founded_year between 1900 and 2200),
  -- Null until somebody of that company has taken the profile over.
  claimed_at timestamptz,
  -- What a catalogue import recognises an unclaimed vendor by.
  import_key text unique,
  foreign key (organisation_id, kind) references organisation (id, kind)
);

create table membership (
  organisation_id uuid not null,
  organisation_kind text not null,
  person_id uuid not null references person (id),
  role text not null,
  created_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, organisation_kind) references organisation (id, kind),
  check (
    (organisation_kind = 'isv' and role in ('owner', 'developer', 'marketer', 'viewer'))
    or (organisation_kind = 'customer' and role in ('owner', 'member'))
  )
);
create index membership_person_index on membership (person_id);

create table staff_role (
  person_id uuid not null references person (id),
  role text not null check (role in ('moderator', 'reviewer', 'program_manager', 'admin')),
  created_at timestamptz not null,
  primary key (person_id, role)
);
