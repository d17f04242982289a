-- What people report about apps and anything else. The row itself is the record of the report: an
-- anonymous act has nobody to name in the audit.

create table report (
  id uuid primary key,
  -- What the reporter is given to come back with; random, and tells nothing.
  reference text not null unique check (reference ~ '^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$'),
  listing_id uuid references listing (id),
  -- Where it is, in the reporter's words, when it is about no app.
  address text check (length(address) between 1 and 500),
  reason text not null check (
    reason in ('damage', 'spam', 'settings', 'broken', 'policy', 'deceptive', 'rights', 'other')
  ),
  details text not null check (length(details) between 20 and 2000),
  -- To ask back; of somebody who need not have an account.
  email text check (email like '%_@_%' and length(email) <= 254),
  reporter_id uuid references person (id),
  created_at timestamptz not null,
  check (listing_id is null or address is null)
);
create index report_listing_index on report (listing_id, created_at);
create index report_reporter_index on report (reporter_id);
create index report_created_at_index on report (created_at);
