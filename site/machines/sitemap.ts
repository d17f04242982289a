import { categoryTree } from '#db/listings/categories.ts';
import {
  SITEMAP_SECTIONS,
  type SitemapRow,
  type SitemapSection,
  sitemapParts,
  sitemapRows,
} from '#db/listings/sitemap.ts';
import type { Reading } from '#db/tables.ts';
import { paths } from '../paths.ts';
import { fixedPaths } from './fixed-paths.ts';

/**
 * sitemaps.org allows 50,000 addresses and 50 MB a file. An entry of ours is 400 bytes at most (slugs
 * have up to 120 characters), so that the first limit keeps the second.
 */
export const MOST_ADDRESSES = 50_000;

export type Address = { path: string; changedAt: Date | null };

/** A file of the sitemap: `apps-1` is the first of those that list apps. */
export type SitemapPart = { name: string; addresses: () => AsyncIterable<Address> };

type Site = { reading: Reading; at: Date };

/**
 * The sitemap in parts, and how many addresses it has.
 * @param limit addresses of one part at most
 */
export async function sitemapOf(
  { at, reading }: Site,
  limit = MOST_ADDRESSES,
): Promise<{ count: number; parts: SitemapPart[] }> {
  const pages = await pagesOf(reading);
  const sections = await Promise.all(
    SITEMAP_SECTIONS.map(async (section) => {
      const { count, starts } = await sitemapParts(reading, section, { limit, at });
      const parts = starts.map((start, index): SitemapPart => {
        const rows = () => sitemapRows(reading, section, { start, limit, at });
        return { name: nameOf(section, index), addresses: () => addressesOf(section, rows()) };
      });
      return { count, parts };
    }),
  );
  return {
    count: sections.reduce((sum, { count }) => sum + count, pages.length),
    parts: [...pageParts(pages, limit), ...sections.flatMap(({ parts }) => parts)],
  };
}

/** Pages of which there are few enough to read them at once. */
async function pagesOf(reading: Reading): Promise<Address[]> {
  const groups = await categoryTree(reading);
  const categories = groups
    .flatMap((group) => [group, ...group.categories])
    .filter(({ count }) => count > 0)
    .map(({ slug }) => paths.category(slug));
  return [...fixedPaths(), ...categories].map((path) => ({ path, changedAt: null }));
}

function pageParts(pages: readonly Address[], limit: number): SitemapPart[] {
  const count = Math.ceil(pages.length / limit);
  return Array.from({ length: count }, (_, index) => ({
    name: nameOf('pages', index),
    async *addresses() {
      yield* pages.slice(index * limit, (index + 1) * limit);
    },
  }));
}

function nameOf(section: SitemapSection | 'pages', index: number): string {
  return `${section}-${index + 1}`;
}

const pathOf: Record<SitemapSection, (slug: string) => string> = {
  vendors: paths.vendor,
  apps: paths.app,
  reviews: paths.reviews,
};

async function* addressesOf(
  section: SitemapSection,
  rows: AsyncIterable<SitemapRow>,
): AsyncGenerator<Address> {
  for await (const { changedAt, slug } of rows) yield { path: pathOf[section](slug), changedAt };
}
