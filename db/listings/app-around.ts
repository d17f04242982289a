import { sql } from 'kysely';
import { asList, type CardList } from '../search/listed.ts';
import type { StoredCard } from '../search/stored-card.ts';

/** Neighbours on each shelf at the end of an app's page: one row of cards. */
const NEIGHBOURS = 3;

export type Around = {
  /** Most trusted in the same category, by other vendors. */
  related: CardList;
  /** Most trusted of the same vendor. */
  others: CardList;
};

type Row = { shelf: 'related' | 'others'; id: string; card: StoredCard };

/** What stands around an app: nothing until it is searched, which is a moment after it opened. */
export function rowsAround(slug: string) {
  return sql<Row[]>`(select coalesce(json_agg(around), '[]') from (
      with own as materialized (
        select l.id, l.vendor_id, a.category[1] as category
        from listing l join searchable_app a on a.listing_id = l.id
        where l.slug = ${slug}
      )
      select 'related' as shelf, near.* from own cross join lateral (
        select a.listing_id as id, a.card
        from searchable_app a
        join listing l on l.id = a.listing_id and l.state = 'live'
        join isv i on i.organisation_id = l.vendor_id and i.state = 'active'
        where a.category[1] = own.category and l.vendor_id <> own.vendor_id
        order by a.deprecated, a.trust desc, a.listing_id
        limit ${NEIGHBOURS}
      ) near
      union all
      select 'others' as shelf, near.* from own cross join lateral (
        select a.listing_id as id, a.card
        from listing l
        join searchable_app a on a.listing_id = l.id
        join isv i on i.organisation_id = l.vendor_id and i.state = 'active'
        where l.vendor_id = own.vendor_id and l.id <> own.id and l.state = 'live'
        order by a.trust desc, a.listing_id
        limit ${NEIGHBOURS}
      ) near
    ) around)`;
}

/** The two shelves of these rows. */
export function aroundOf(rows: readonly Row[], at: Date): Around {
  const shelf = (name: Row['shelf']) =>
    asList(
      rows.filter((row) => row.shelf === name),
      at,
    );
  return { related: shelf('related'), others: shelf('others') };
}
