import type { NewsItem } from '#db/listings/news.ts';
import { paths } from '../paths.ts';
import type { FeedEntry } from './atom.ts';

/**
 * An app that opened, or a release, as a feed tells it. Entries are known by the ids of listings and
 * releases, which stay whatever an app is renamed to.
 */
export function newsEntry({ app, at, id, release, vendor }: NewsItem): FeedEntry {
  return {
    id,
    title: release ? `${app.name} ${release.version}` : `New: ${app.name}`,
    published: at,
    updated: at,
    page: paths.app(app.slug) + (release ? '#versions' : ''),
    author: { name: vendor.name, page: paths.vendor(vendor.slug) },
    category: release ? 'release' : 'new',
    summary: release?.notes.trim() || app.tagline,
  };
}
