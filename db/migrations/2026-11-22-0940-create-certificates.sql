-- What the platform has checked, on which version of an app, and until when that holds.
-- Whether a certificate is valid or lapsed is judged from its dates when it is read.

create table certificate (
  id uuid primary key,
  listing_id uuid not null references listing (id),
  app_version text not null,
  track text not null check (track in ('integration', 'security', 'accessibility')),
  level text not null check (level in ('basic', 'standard', 'advanced')),
  state text not null check (state in ('issued', 'suspended', 'revoked', 'superseded')),
  state_reason text,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  issued_by uuid not null references person (id),
  issued_at timestamptz not null,
  check (valid_until > valid_from),
  check (state not in ('suspended', 'revoked') or state_reason is not null)
);
create unique index certificate_one_in_force on certificate (listing_id, track)
  where state in ('issued', 'suspended');
create index certificate_listing_index on certificate (listing_id);
create index certificate_until_index on certificate (valid_until) where state = 'issued';

create table certificate_criterion (
  certificate_id uuid not null references certificate (id),
  position integer not null,
  criterion text not null,
  method text not null,
  result text not null check (result in ('met', 'met_with_remarks', 'not_checked')),
  remarks text,
  primary key (certificate_id, position),
  check (result <> 'met_with_remarks' or remarks is not null)
);
