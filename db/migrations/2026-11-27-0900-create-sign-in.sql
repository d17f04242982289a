-- How people prove who they are: a password, sessions, and links that work once.

alter table person
  -- argon2id, with its parameters; null until a password was chosen.
  add column password_hash text,
  -- The account is gone; the row stays for what refers to it, without name and address.
  add column deleted_at timestamptz;

create table session (
  -- SHA-256 of what the cookie holds: nobody can sign in with what stands here.
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  -- What pages call it by.
  id uuid not null unique,
  person_id uuid not null references person (id),
  -- Whom the person acts for; whether they still may is asked of the membership each time.
  organisation_id uuid references organisation (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  second_factor_at timestamptz,
  user_agent text not null check (length(user_agent) <= 400),
  -- Of the address only the part that names a network.
  network text not null check (length(network) <= 64)
);
create index session_person_index on session (person_id);
create index session_organisation_index on session (organisation_id);

create table one_time_token (
  -- SHA-256 of what the link holds.
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose in ('sign_up', 'reset_password', 'change_email', 'sign_in')),
  -- Null for whoever is not a person here yet.
  person_id uuid references person (id),
  -- Sign-up: the address, name and password of the person to come. Change of address: the new one.
  email text,
  name text,
  password_hash text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((purpose = 'sign_up') = (person_id is null)),
  check ((purpose in ('sign_up', 'change_email')) = (email is not null)),
  check ((purpose = 'sign_up') = (name is not null and password_hash is not null))
);
create index one_time_token_person_index on one_time_token (person_id);
create index one_time_token_expires_index on one_time_token (expires_at);

-- Kept by rate-limiter-flexible, whose columns these are; `expire` in milliseconds since 1970.
create table rate_limit (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

-- Made once for this database: without it nobody can try addresses against the keys of `rate_limit`.
create table limit_salt (
  is_only boolean primary key default true check (is_only),
  salt text not null
);
insert into limit_salt (salt) values (gen_random_uuid()::text || gen_random_uuid()::text);

-- Where somebody signed in from before: a sign-in from elsewhere is mailed.
create table known_device (
  person_id uuid not null references person (id),
  -- SHA-256 of browser and network.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  seen_at timestamptz not null,
  primary key (person_id, hash)
);
