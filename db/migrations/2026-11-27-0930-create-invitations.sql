-- Who was asked into an organisation. Rows stay when they are answered: they are its record.

create table invitation (
  id uuid primary key,
  organisation_id uuid not null,
  organisation_kind text not null,
  -- Only who has this address may accept, however the link came to them.
  email text not null check (email like '%_@_%' and length(email) <= 254),
  role text not null,
  -- SHA-256 of what the newest link holds.
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  invited_by uuid not null references person (id),
  created_at timestamptz not null,
  -- An open one is of no use any more from here on.
  expires_at timestamptz not null check (expires_at > created_at),
  state text not null check (state in ('open', 'accepted', 'declined', 'revoked')),
  ended_at timestamptz,
  foreign key (organisation_id, organisation_kind) references organisation (id, kind),
  check ((state = 'open') = (ended_at is null)),
  check (
    (organisation_kind = 'isv' and role in ('owner', 'developer', 'marketer', 'viewer'))
    or (organisation_kind = 'customer' and role in ('owner', 'member'))
  )
);
create unique index invitation_open_key on invitation (organisation_id, lower(email))
  where state = 'open';
create index invitation_organisation_index on invitation (organisation_id, created_at);
create index invitation_invited_by_index on invitation (invited_by);
create index invitation_email_index on invitation (lower(email)) where state = 'open';
