-- Tells the web processes which pages they have to make anew: by tags, on the channel page_change.
-- 'app:ID' are pages that show this app, 'vendor:ID' those of a vendor, 'category:SLUG' lists of a
-- category, 'apps' what is about all apps, and 'everything' is just that.

-- More listings than this in one statement are told as everything: a notification is short.
create function tell_pages(listings uuid[]) returns void language plpgsql as $$
begin
  if cardinality(listings) > 80 then
    perform pg_notify('page_change', 'everything');
  elsif cardinality(listings) > 0 then
    perform pg_notify('page_change', (
      select 'apps ' || string_agg(distinct 'app:' || l.id, ' ')
        || ' ' || string_agg(distinct 'vendor:' || l.vendor_id, ' ')
      from listing l where l.id = any(listings)
    ));
  end if;
end $$;

create or replace function mark_search_change() returns trigger language plpgsql as $$
declare
  listings uuid[];
begin
  execute format('select array_agg(distinct q.id) from (%s) q (id)', tg_argv[0]) into listings;
  if listings is not null then
    insert into search_change (listing_id) select unnest(listings);
    perform pg_notify('search_change', '');
    perform tell_pages(listings);
  end if;
  return null;
end $$;

-- Its argument is a query for listing ids; `changed` in it are the rows of the statement.
create function tell_of_listings() returns trigger language plpgsql as $$
declare
  listings uuid[];
begin
  execute format('select array_agg(distinct q.id) from (%s) q (id)', tg_argv[0]) into listings;
  perform tell_pages(listings);
  return null;
end $$;

-- Its argument are the tags.
create function tell_of_tags() returns trigger language plpgsql as $$
begin
  perform pg_notify('page_change', tg_argv[0]);
  return null;
end $$;

-- What is shown of people and customers stands beside their reviews and certificates; evidence
-- beside the certificate that it is for.
do $$
declare
  watched record;
  change text;
begin
  for watched in
    select * from (values
      ('review', 'select listing_id from changed'),
      ('certificate_criterion', 'select c.listing_id from changed
        join certificate c on c.id = changed.certificate_id'),
      ('person', 'select r.listing_id from changed join review r on r.person_id = changed.id
        union select c.listing_id from changed join certificate c on c.issued_by = changed.id'),
      ('organisation', 'select r.listing_id from changed join review r on r.organisation_id = changed.id')
    ) as w (table_name, query)
  loop
    foreach change in array array['insert', 'update', 'delete'] loop
      execute format(
        'create trigger tell_%s after %s on %I referencing %s table as changed
          for each statement execute function tell_of_listings(%L)',
        change, change, watched.table_name,
        case when change = 'delete' then 'old' else 'new' end, watched.query);
    end loop;
  end loop;
  for watched in
    select * from (values
      ('shelf', 'apps'),
      ('shelf_listing', 'apps'),
      ('listing_trend', 'apps'),
      ('platform', 'everything'),
      ('category', 'everything'),
      ('platform_component', 'everything')
    ) as w (table_name, tags)
  loop
    execute format(
      'create trigger tell after insert or update or delete on %I
        for each statement execute function tell_of_tags(%L)',
      watched.table_name, watched.tags);
  end loop;
end $$;

-- Its argument is the column that holds the vendor.
create function tell_of_vendors() returns trigger language plpgsql as $$
begin
  execute format('select pg_notify(''page_change'', ''vendor:'' || %I) from changed', tg_argv[0]);
  return null;
end $$;
create trigger tell_vendors_insert after insert on isv referencing new table as changed
  for each statement execute function tell_of_vendors('organisation_id');
create trigger tell_vendors_update after update on isv referencing new table as changed
  for each statement execute function tell_of_vendors('organisation_id');
create trigger tell_vendors_update after update on organisation referencing new table as changed
  for each statement execute function tell_of_vendors('id');

-- Lists and cards are read from what is searched, which follows a moment later.
create function tell_of_lists() returns trigger language plpgsql as $$
declare
  listings uuid[];
  categories text;
begin
  execute format(
    'select array_agg(distinct app.listing_id), string_agg(distinct ''category:'' || slug, '' '')
      from (%s) app left join lateral unnest(app.category) slug on true',
    case tg_op
      when 'INSERT' then 'select * from changed'
      when 'DELETE' then 'select * from before'
      else 'select * from changed union all select * from before'
    end
  ) into listings, categories;
  perform tell_pages(listings);
  -- A notification has less than 8,000 bytes; what does not fit is told as everything.
  if categories is not null then
    perform pg_notify('page_change',
      case when octet_length(categories) < 7900 then categories else 'everything' end);
  end if;
  return null;
end $$;
create trigger tell_insert after insert on searchable_app
  referencing new table as changed for each statement execute function tell_of_lists();
create trigger tell_update after update on searchable_app
  referencing new table as changed old table as before
  for each statement execute function tell_of_lists();
create trigger tell_delete after delete on searchable_app
  referencing old table as before for each statement execute function tell_of_lists();

-- squawk-ignore require-concurrent-index-creation
create index certificate_issuer_index on certificate (issued_by);
