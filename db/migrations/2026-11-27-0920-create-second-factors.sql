-- What a person has, beside the password that a person knows.

-- A program that shows six digits (RFC 6238).
create table authenticator (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- Encrypted: the digits are computed from it, so that no hash would do.
  sealed_secret bytea not null,
  created_at timestamptz not null,
  -- Null until its digits were typed once.
  confirmed_at timestamptz,
  -- The newest 30 seconds whose digits were taken: none are taken twice.
  last_step bigint not null
);
-- One that counts, and one that is to take its place.
create unique index authenticator_person_index
  on authenticator (person_id, (confirmed_at is null));

create table passkey (
  -- The credential's id as the browser gives it, in base64url.
  id text primary key check (length(id) <= 1400),
  person_id uuid not null references person (id),
  name text not null check (length(name) between 1 and 60),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person_index on passkey (person_id);

-- What a passkey has signed: challenges name their own end, and only used ones are written down.
create table spent_challenge (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz not null
);
create index spent_challenge_expires_index on spent_challenge (expires_at);

create table recovery_code (
  -- SHA-256 of the code: it has 80 random bits, so that nothing slower is needed.
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  used_at timestamptz
);
create index recovery_code_person_index on recovery_code (person_id);
