import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayArrangeShelves } from './arrange.ts';

/** An app on a shelf, as those who arrange it see it. */
export type ShelvedApp = {
  slug: string;
  name: string;
  reason: string;
  /** Whether visitors can see it: it is live, and its vendor is not suspended. */
  isOnOffer: boolean;
};

export type ShelfSetting = {
  slug: string;
  title: string;
  reason: string;
  position: number;
  shownFrom: Date;
  shownUntil: Date | null;
  /** Counts the arrangements. */
  version: number;
  apps: ShelvedApp[];
};

/**
 * All shelves, also those to come and those that are over, in their order.
 * @throws NotFound for all but program managers
 */
export async function shelfSettings(
  reading: Reading,
  actor: Actor,
  at: Date,
): Promise<ShelfSetting[]> {
  if (!mayArrangeShelves(actor)) throw new NotFound('There is no such page.');
  return reading
    .selectFrom('shelf as s')
    .select(['s.slug', 's.title', 's.reason', 's.position', 's.version'])
    .select(['s.shown_from as shownFrom', 's.shown_until as shownUntil'])
    .select(
      sql<ShelvedApp[]>`(
        select coalesce(json_agg(json_build_object(
          'slug', l.slug,
          'name', coalesce(v.name, l.slug),
          'reason', sl.reason,
          'isOnOffer', l.state = 'live' and (i.state = 'active' or i.suspended_until <= ${at})
        ) order by sl.position), '[]')
        from shelf_listing sl
        join listing l on l.id = sl.listing_id
        join isv i on i.organisation_id = l.vendor_id
        left join listing_version v on v.listing_id = l.id and v.state = 'live'
        where sl.shelf_id = s.id
      )`.as('apps'),
    )
    .orderBy('s.position')
    .orderBy('s.slug')
    .execute();
}

/** The listings of these addresses, by address; what there is not is left out. */
export async function listingsNamed(
  reading: Reading,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await reading
    .selectFrom('listing')
    .select(['id', 'slug'])
    .where('slug', 'in', [...slugs])
    .where('published_at', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
