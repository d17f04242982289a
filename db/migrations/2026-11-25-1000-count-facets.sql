-- How many apps on offer have a value, in all (scope '') and in each category and group. Counted when
-- a row of searchable_app changes, so that a page about a thousand apps reads some sixty rows.

create table facet_count (
  scope text not null,
  facet text not null,
  value text not null,
  apps integer not null,
  primary key (scope, facet, value)
);

-- Every scope and value that an app with these columns counts for. It takes no row of the table:
-- a function that does keeps the table from being dropped.
create function facets_of(
  category text[], certification text[], tier text[], pricing text[],
  integrates text[], industry text[], compliance text[], rating_at_least integer[]
) returns table (scope text, facet text, value text)
language sql immutable as $$
  select s.scope, f.facet, f.value
  from unnest(array[''] || category) as s (scope)
  cross join (
    select 'category' as facet, unnest(category) as value
    union all select 'certification', unnest(certification)
    union all select 'tier', unnest(tier)
    union all select 'pricing', unnest(pricing)
    union all select 'integrates', unnest(integrates)
    union all select 'industry', unnest(industry)
    union all select 'compliance', unnest(compliance)
    union all select 'rating', unnest(rating_at_least)::text
  ) f
$$;

create function count_facets() returns trigger language plpgsql as $$
declare
  facets constant text := 'cross join lateral facets_of(a.category, a.certification, a.tier,
    a.pricing, a.integrates, a.industry, a.compliance, a.rating_at_least) f';
  added constant text := 'select f.*, 1 as n from added a ' || facets;
  gone constant text := 'select f.*, -1 as n from gone a ' || facets;
begin
  -- Every writer takes its rows in one order, so that two of them never wait for each other.
  execute format(
    'insert into facet_count as known (scope, facet, value, apps)
      select q.scope, q.facet, q.value, sum(q.n) from (%s) q
      group by q.scope, q.facet, q.value having sum(q.n) <> 0
      order by q.scope, q.facet, q.value
      on conflict (scope, facet, value) do update set apps = known.apps + excluded.apps',
    case tg_op when 'INSERT' then added when 'DELETE' then gone else added || ' union all ' || gone end
  );
  return null;
end $$;
create trigger count_inserted after insert on searchable_app
  referencing new table as added for each statement execute function count_facets();
create trigger count_updated after update on searchable_app
  referencing new table as added old table as gone for each statement execute function count_facets();
create trigger count_deleted after delete on searchable_app
  referencing old table as gone for each statement execute function count_facets();

insert into facet_count (scope, facet, value, apps)
  select f.scope, f.facet, f.value, count(*)
  from searchable_app a cross join lateral facets_of(a.category, a.certification, a.tier, a.pricing, a.integrates,
    a.industry, a.compliance, a.rating_at_least) f
  group by f.scope, f.facet, f.value;

-- The apps of a category, and of a group, in the order in which their pages begin.
-- squawk-ignore require-concurrent-index-creation
create index searchable_app_in_category_index
  on searchable_app ((category[1]), deprecated, trust desc, listing_id);
-- squawk-ignore require-concurrent-index-creation
create index searchable_app_in_group_index
  on searchable_app ((category[2]), deprecated, trust desc, listing_id);

-- The newly certified are the last of a long list.
-- squawk-ignore require-concurrent-index-creation
create index certificate_from_index on certificate (valid_from desc) where state = 'issued';
