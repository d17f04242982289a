import { sql } from 'kysely';
import { EVERYWHERE, facetCounts } from '../search/facet-counts.ts';
import { cardsById } from '../search/listed.ts';
import type { SearchHit } from '../search/question.ts';
import { rowsOf } from '../search/reading-rows.ts';
import { nextShelfChange, shownShelves } from '../shelves/shown.ts';
import type { Reading } from '../tables.ts';
import { trendingIds } from '../trends/trending.ts';

/** Divides by 2 and 3, so that rows are full. */
const CARDS_ON_A_SHELF = 6;
/** An app may have been certified on several tracks lately, and stands on the shelf once. */
const CERTIFICATES_READ = 4 * CARDS_ON_A_SHELF;

/** A shelf that staff have picked, with the reason for it and for each app. */
export type PickedShelf = {
  slug: string;
  title: string;
  reason: string;
  apps: { card: SearchHit; reason: string }[];
};

export type HomePage = {
  /** How many apps each category and group has. */
  sizes: Readonly<Record<string, number>>;
  picked: PickedShelf[];
  shelves: { trending: SearchHit[]; newlyCertified: SearchHit[]; newest: SearchHit[] };
  /** When something on the page will change by itself. */
  lapse: Date | null;
};

/** Everything on the home page at a time. */
export async function homePage(reading: Reading, at: Date): Promise<HomePage> {
  const [[counts], picks, shelfChange, trending, ids] = await Promise.all([
    facetCounts(reading, [EVERYWHERE]),
    shownShelves(reading, at),
    nextShelfChange(reading, at),
    trendingIds(reading, { at, limit: CARDS_ON_A_SHELF }),
    shelvedIds(reading, at),
  ]);
  const picked = picks.flatMap(({ apps }) => apps.map(({ listingId }) => listingId));
  const wanted = [...picked, ...trending, ...ids.certified, ...ids.newest];
  const { cards, lapse } = await cardsById(reading, wanted, at);
  const known = new Map(cards.map((card) => [card.id, card]));
  const shelf = (wanted: readonly string[]) => wanted.flatMap((id) => known.get(id) ?? []);
  return {
    sizes: counts?.category ?? {},
    picked: picks.map(({ apps, ...texts }) => ({
      ...texts,
      apps: apps.slice(0, CARDS_ON_A_SHELF).flatMap(({ listingId, reason }) => {
        const card = known.get(listingId);
        return card ? [{ card, reason }] : [];
      }),
    })),
    shelves: {
      trending: shelf(trending),
      newlyCertified: shelf(ids.certified),
      newest: shelf(ids.newest),
    },
    lapse: earliest([lapse, shelfChange]),
  };
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  const known = moments.flatMap((moment) => moment?.getTime() ?? []);
  return known.length === 0 ? null : new Date(Math.min(...known));
}

/** Apps whose certificate is the most recent and still holds, and those that opened last. */
async function shelvedIds(reading: Reading, at: Date) {
  const rows = await rowsOf(
    reading,
    sql<{ certified: string[]; newest: string[] }>`
      select
        array(
          select listing_id from (
            select c.listing_id, c.valid_from
            from certificate c
            join listing l on l.id = c.listing_id and l.state = 'live'
            where c.state = 'issued' and c.valid_from <= ${at} and c.valid_until > ${at}
            order by c.valid_from desc
            limit ${CERTIFICATES_READ}
          ) held
          group by listing_id
          order by max(valid_from) desc, listing_id
          limit ${CARDS_ON_A_SHELF}
        ) as certified,
        array(
          select l.id
          from listing l
          join isv i on i.organisation_id = l.vendor_id and i.state = 'active'
          where l.state = 'live'
          order by l.published_at desc, l.id
          limit ${CARDS_ON_A_SHELF}
        ) as newest
    `,
  );
  return rows[0] ?? { certified: [], newest: [] };
}
