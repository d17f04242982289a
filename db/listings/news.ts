import type { NotNull } from 'kysely';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { appsIn, offeredApps } from './cards.ts';

/** An app that opened, or a new release of one. */
export type NewsItem = {
  /** Of the listing or of the release: the same for ever. */
  id: string;
  at: Date;
  app: { slug: string; name: string; tagline: string };
  vendor: { slug: string; name: string };
  release: { version: string; notes: string } | null;
};

/**
 * The newest apps and releases of apps on offer, newest first.
 * @param input.category a slug of either level; null for all
 * @throws NotFound for an unknown category
 */
export async function latestNews(
  reading: Reading,
  input: { category: string | null; limit: number; at: Date },
): Promise<{ category: string | null; items: NewsItem[] }> {
  const category = input.category === null ? null : await categoryName(reading, input.category);
  const apps =
    input.category === null
      ? offeredApps(reading, input.at)
      : appsIn(reading, input.category, input.at);
  const [opened, released] = await Promise.all([
    apps
      .select(['l.id', 'l.slug', 'l.published_at as at', 'v.name', 'v.tagline'])
      .select(['i.slug as vendor_slug', 'o.name as vendor_name'])
      .where('l.published_at', '<=', input.at)
      .$narrowType<{ at: NotNull }>()
      .orderBy('l.published_at', 'desc')
      .orderBy('l.id')
      .limit(input.limit)
      .execute(),
    apps
      .innerJoin('app_release as n', 'n.listing_id', 'l.id')
      .select(['n.id', 'n.version', 'n.notes', 'n.released_at as at'])
      .select(['l.slug', 'v.name', 'v.tagline', 'i.slug as vendor_slug', 'o.name as vendor_name'])
      .where('n.released_at', '<=', input.at)
      .orderBy('n.released_at', 'desc')
      .orderBy('n.id')
      .limit(input.limit)
      .execute(),
  ]);
  const news = [
    ...opened.map((row) => newsItem(row, null)),
    ...released.map((row) => newsItem(row, { version: row.version, notes: row.notes })),
  ];
  const newestFirst = news.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return { category, items: newestFirst.slice(0, input.limit) };
}

async function categoryName(reading: Reading, slug: string): Promise<string> {
  const row = await reading
    .selectFrom('category')
    .select('name')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such category.');
  return row.name;
}

type Row = {
  id: string;
  at: Date;
  slug: string;
  name: string;
  tagline: string;
  vendor_slug: string;
  vendor_name: string;
};

function newsItem(row: Row, release: NewsItem['release']): NewsItem {
  const { at, id, name, slug, tagline } = row;
  return {
    id,
    at,
    app: { slug, name, tagline },
    vendor: { slug: row.vendor_slug, name: row.vendor_name },
    release,
  };
}
