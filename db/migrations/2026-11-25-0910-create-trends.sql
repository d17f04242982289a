-- Which apps more organisations start using than before. Measured anew every hour from `entitlement`;
-- nothing is lost when it is empty.

create table listing_trend (
  listing_id uuid primary key references listing (id),
  score double precision not null check (score between -20 and 20),
  starts_recent integer not null check (starts_recent >= 0),
  starts_before integer not null check (starts_before >= 0),
  measured_at timestamptz not null
);
