-- Which listings the search index has to read again. Rows are only added here and only deleted by
-- the indexer, so that writers never wait for one another.

create table search_change (
  id bigint generated always as identity primary key,
  listing_id uuid not null
);

-- Up to when the search was told of certificates and uses that ended by themselves.
create table lapse_announcement (
  only_one boolean primary key default true check (only_one),
  told_until timestamptz not null
);
insert into lapse_announcement (told_until) values ('-infinity');

-- Its argument is a query for listing ids; `changed` in it are the rows of the statement.
create function mark_search_change() returns trigger language plpgsql as $$
declare
  marked bigint;
begin
  execute format('insert into search_change (listing_id) select distinct q.id from (%s) q (id)', tg_argv[0]);
  get diagnostics marked = row_count;
  if marked > 0 then
    perform pg_notify('search_change', '');
  end if;
  return null;
end $$;

do $$
declare
  watched record;
begin
  for watched in
    select * from (values
      ('listing', 'select id from changed'),
      ('listing_version', 'select listing_id from changed'),
      ('listing_rating', 'select listing_id from changed'),
      ('certificate', 'select listing_id from changed'),
      ('entitlement', 'select listing_id from changed'),
      ('app_release', 'select listing_id from changed'),
      ('plan', 'select v.listing_id from changed join listing_version v on v.id = changed.version_id'),
      ('listing_media', 'select v.listing_id from changed join listing_version v on v.id = changed.version_id'),
      ('listing_integration', 'select v.listing_id from changed join listing_version v on v.id = changed.version_id'),
      ('compliance_claim', 'select v.listing_id from changed join listing_version v on v.id = changed.version_id'),
      ('listing_version_category', 'select v.listing_id from changed join listing_version v on v.id = changed.version_id'),
      ('isv', 'select l.id from changed join listing l on l.vendor_id = changed.organisation_id'),
      ('organisation', 'select l.id from changed join listing l on l.vendor_id = changed.id'),
      ('category', 'select v.listing_id from changed join category c on changed.id in (c.id, c.parent_id) join listing_version v on v.primary_category_id = c.id'),
      ('platform_component', 'select v.listing_id from changed join listing_integration i on i.component_id = changed.id join listing_version v on v.id = i.version_id')
    ) as w (table_name, query)
  loop
    execute format(
      'create trigger mark_insert after insert on %I referencing new table as changed
        for each statement execute function mark_search_change(%L)',
      watched.table_name, watched.query);
    execute format(
      'create trigger mark_update after update on %I referencing new table as changed
        for each statement execute function mark_search_change(%L)',
      watched.table_name, watched.query);
    execute format(
      'create trigger mark_delete after delete on %I referencing old table as changed
        for each statement execute function mark_search_change(%L)',
      watched.table_name, watched.query);
  end loop;
end $$;
