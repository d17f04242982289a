-- What is on offer. A listing has versions; a version with its plans, media, integrations and claims
-- is a whole picture of the app that never changes once it was submitted.

create table category (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  parent_id uuid references category (id),
  position integer not null,
  check (parent_id <> id)
);
create index category_parent_index on category (parent_id);

create table platform_component (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  description text not null,
  position integer not null
);

create table listing (
  id uuid primary key,
  vendor_id uuid not null references isv (organisation_id),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  state text not null check (state in ('unpublished', 'live', 'deprecated', 'withdrawn', 'removed')),
  -- Why it is no longer simply live; shown to everybody.
  state_reason text,
  state_changed_at timestamptz not null,
  removal_policy text,
  successor_id uuid references listing (id),
  imported boolean not null default false,
  created_at timestamptz not null,
  published_at timestamptz,
  check (successor_id <> id),
  check (state <> 'deprecated' or successor_id is not null),
  check (state not in ('deprecated', 'withdrawn', 'removed') or state_reason is not null),
  check (state <> 'removed' or removal_policy is not null),
  check (state = 'unpublished' or published_at is not null)
);
create index listing_vendor_index on listing (vendor_id);
create index listing_published_index on listing (published_at desc, id)
  where state in ('live', 'deprecated');

-- An address that a listing once had; it still leads there.
create table listing_former_slug (
  slug text primary key,
  listing_id uuid not null references listing (id)
);
create index listing_former_slug_listing_index on listing_former_slug (listing_id);

create table listing_version (
  id uuid primary key,
  listing_id uuid not null references listing (id),
  number integer not null check (number > 0),
  state text not null check (
    state in ('draft', 'submitted', 'in_review', 'returned', 'approved', 'live', 'superseded')
  ),
  name text not null check (length(name) between 1 and 120),
  tagline text not null check (length(tagline) <= 160),
  description text not null check (length(description) <= 20000),
  description_html text not null,
  primary_category_id uuid references category (id),
  tags text[] not null default '{}',
  aliases text[] not null default '{}',
  industries text[] not null default '{}',
  homepage text check (homepage ~ '^https?://'),
  license text,
  support_hours text,
  support_first_answer_hours integer check (support_first_answer_hours > 0),
  support_channels text[] not null default '{}',
  created_at timestamptz not null,
  submitted_at timestamptz,
  live_at timestamptz,
  unique (listing_id, number),
  check (state = 'draft' or (primary_category_id is not null and tagline <> '')),
  check (state not in ('live', 'superseded') or live_at is not null)
);
create unique index listing_version_one_live on listing_version (listing_id) where state = 'live';
create unique index listing_version_one_open on listing_version (listing_id)
  where state in ('draft', 'submitted', 'in_review', 'returned', 'approved');
create index listing_version_live_category on listing_version (primary_category_id)
  where state = 'live';

create table listing_version_category (
  version_id uuid not null references listing_version (id) on delete cascade,
  category_id uuid not null references category (id),
  primary key (version_id, category_id)
);
create index listing_version_category_index on listing_version_category (category_id);

create table plan (
  id uuid primary key,
  version_id uuid not null references listing_version (id) on delete cascade,
  position integer not null,
  kind text not null check (kind in ('free', 'freemium', 'trial', 'paid')),
  name text not null check (length(name) between 1 and 60),
  -- Minor units of the currency, for one `price_per` and one `billing_interval`.
  price_amount integer check (price_amount >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  billing_interval text check (billing_interval in ('month', 'year', 'once')),
  price_per text check (price_per in ('user', 'organisation', 'site', 'device')),
  trial_days integer check (trial_days between 5 and 31),
  features text[] not null default '{}',
  unique (version_id, position),
  check ((kind = 'trial') = (trial_days is not null)),
  check (
    (kind in ('trial', 'paid')) = (
      price_amount is not null and currency is not null
      and billing_interval is not null and price_per is not null
    )
  )
);

create table listing_media (
  id uuid primary key,
  version_id uuid not null references listing_version (id) on delete cascade,
  kind text not null check (kind in ('icon', 'screenshot')),
  position integer not null,
  storage_key text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alt text not null,
  -- A light colour taken from an icon, for the surface around it.
  tint text check (tint ~ '^#[0-9a-f]{6}$'),
  unique (version_id, kind, position)
);

create table listing_integration (
  version_id uuid not null references listing_version (id) on delete cascade,
  component_id uuid not null references platform_component (id),
  direction text not null check (direction in ('reads', 'writes', 'both')),
  purpose text not null,
  primary key (version_id, component_id)
);
create index listing_integration_component_index on listing_integration (component_id);

create table compliance_claim (
  version_id uuid not null references listing_version (id) on delete cascade,
  standard text not null,
  verifier text not null,
  verified_on date not null,
  primary key (version_id, standard)
);

-- The app's own releases, told by its vendor.
create table app_release (
  id uuid primary key,
  listing_id uuid not null references listing (id),
  version text not null check (length(version) between 1 and 40),
  released_at timestamptz not null,
  notes text not null,
  unique (listing_id, version)
);

-- A version may be written while it is a draft or was returned, and at no other time.
create function keep_submitted_version() returns trigger language plpgsql as $$
declare
  moving text[] := array['state', 'submitted_at', 'live_at'];
  is_open boolean := old.state in ('draft', 'returned');
begin
  if tg_op = 'DELETE' then
    if is_open then return old; end if;
  elsif (is_open or (to_jsonb(new) - moving) = (to_jsonb(old) - moving))
    and (new.state <> 'draft' or old.state in ('draft', 'submitted'))
    and (new.state <> 'returned' or old.state in ('submitted', 'in_review', 'returned')) then
    return new;
  end if;
  raise exception 'A submitted version does not change; write a new one.'
    using errcode = 'check_violation', constraint = 'listing_version_immutable';
end $$;
create trigger keep_submitted_version before update or delete on listing_version
  for each row execute function keep_submitted_version();

create function keep_submitted_parts() returns trigger language plpgsql as $$
declare
  versions uuid[] := array[]::uuid[];
begin
  if tg_op <> 'INSERT' then versions := versions || old.version_id; end if;
  if tg_op <> 'DELETE' then versions := versions || new.version_id; end if;
  if exists (
    select from listing_version where id = any(versions) and state not in ('draft', 'returned')
  ) then
    raise exception 'A submitted version does not change; write a new one.'
      using errcode = 'check_violation', constraint = 'listing_version_immutable';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

do $$
declare
  part text;
begin
  foreach part in array array[
    'plan', 'listing_media', 'listing_integration', 'compliance_claim', 'listing_version_category'
  ] loop
    execute format(
      'create trigger keep_submitted_parts before insert or update or delete on %I
        for each row execute function keep_submitted_parts()',
      part);
  end loop;
end $$;

-- A former address keeps leading to its listing: no other may take it.
create function keep_former_slug() returns trigger language plpgsql as $$
begin
  if exists (select from listing_former_slug where slug = new.slug and listing_id <> new.id) then
    raise exception 'This address leads to another listing.'
      using errcode = 'unique_violation', constraint = 'listing_slug_key';
  end if;
  return new;
end $$;
create trigger keep_former_slug before insert or update of slug on listing
  for each row execute function keep_former_slug();
