-- What program managers settle: the look of the marketplace, and texts of its categories. `version`
-- counts the changes of a row, so that nobody overwrites what they have not seen.

alter table platform
  -- The accent in OKLCH; null for that of the style sheet. Degrees, and the two in thousandths.
  add column accent_hue integer,
  add column accent_chroma integer,
  add column accent_lightness integer,
  add column logo_key text,
  add column logo_alt text,
  add column logo_width integer,
  add column logo_height integer,
  add column version integer not null default 1,
  add constraint platform_accent_check check (
    num_nonnulls(accent_hue, accent_chroma, accent_lightness) in (0, 3)
    and accent_hue between 0 and 360
    and accent_chroma between 0 and 400
    and accent_lightness between 0 and 1000
  ) not valid,
  add constraint platform_logo_check check (
    num_nonnulls(logo_key, logo_alt, logo_width, logo_height) in (0, 4)
  ) not valid;
-- squawk-ignore constraint-missing-not-valid
alter table platform validate constraint platform_accent_check;
-- squawk-ignore constraint-missing-not-valid
alter table platform validate constraint platform_logo_check;

alter table category
  add column description text not null default '',
  add column version integer not null default 1,
  add constraint category_description_check check (length(description) <= 300) not valid;
-- squawk-ignore constraint-missing-not-valid
alter table category validate constraint category_description_check;

alter table platform_component add column version integer not null default 1;
alter table shelf add column version integer not null default 1;

-- Whether a category is in use is asked of all versions, also of those that nobody sees.
-- squawk-ignore require-concurrent-index-creation
create index listing_version_primary_category_index on listing_version (primary_category_id);
