import type { APIContext } from 'astro';
import { latestNews } from '#db/listings/news.ts';
import { paths } from '../paths.ts';
import { absolute } from '../search/absolute.ts';
import { answerText } from './answer.ts';
import { atomFeed } from './atom.ts';
import { newsEntry } from './news-entry.ts';

const ENTRIES = 50;
/** Seconds. Readers of feeds ask every few minutes, and rarely is there anything new. */
const KEPT = { seconds: 300 };

/**
 * The newest apps and releases, of all categories or of one, as an answer.
 * @throws NotFound for an unknown category
 */
export async function answerFeed(
  { locals }: Pick<APIContext, 'locals'>,
  slug: string | null,
): Promise<Response> {
  const { now: at, platform, reading } = locals;
  const { category, items } = await latestNews(reading, { category: slug, limit: ENTRIES, at });
  const marketplace = `${platform.name} Marketplace`;
  const feed = {
    title: category === null ? `${marketplace}: news` : `${marketplace}: news in ${category}`,
    self: slug === null ? paths.feed() : paths.categoryFeed(slug),
    page: slug === null ? paths.home() : paths.category(slug),
    at,
    entries: items.map(newsEntry),
  };
  const type = 'application/atom+xml; charset=utf-8';
  locals.keep({ tags: ['apps'], until: null });
  return answerText({ text: atomFeed(feed, absolute), type }, KEPT);
}
