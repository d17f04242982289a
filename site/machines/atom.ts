import type { NewsItem } from '#db/listings/news.ts';
import { paths } from '../paths.ts';
import { xmlText } from '../ui/xml-text.ts';

/** Characters of a release's notes that a feed tells; the page has all of them. */
const LONGEST_SUMMARY = 600;

type Feed = {
  title: string;
  /** Its own address and that of the page it belongs to, as paths. */
  self: string;
  page: string;
  /** When it was made, for a feed without entries. */
  at: Date;
  items: readonly NewsItem[];
};

/**
 * News as an Atom feed (RFC 4287). Entries are known by the ids of listings and releases, which stay
 * whatever an app is renamed to.
 * @param absolute the whole address of a path
 */
export function atomFeed(feed: Feed, absolute: (path: string) => string): string {
  const self = xmlText(absolute(feed.self));
  const updated = feed.items[0]?.at ?? feed.at;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${self}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(feed.page))}"/>`,
    ...feed.items.map((item) => entry(item, absolute)),
    '</feed>\n',
  ].join('\n');
}

function entry(item: NewsItem, absolute: (path: string) => string): string {
  const { app, release, vendor } = item;
  const time = item.at.toISOString();
  const what = release ? `${app.name} ${release.version}` : `New: ${app.name}`;
  const page = absolute(paths.app(app.slug)) + (release ? '#versions' : '');
  const summary = release ? shortened(release.notes) || app.tagline : app.tagline;
  return [
    '<entry>',
    `<id>urn:uuid:${item.id}</id>`,
    `<title>${xmlText(what)}</title>`,
    `<published>${time}</published>`,
    `<updated>${time}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<author><name>${xmlText(vendor.name)}</name><uri>${xmlText(absolute(paths.vendor(vendor.slug)))}</uri></author>`,
    `<category term="${release ? 'release' : 'new'}"/>`,
    `<summary type="text">${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function shortened(notes: string): string {
  const letters = [...notes.trim()];
  if (letters.length <= LONGEST_SUMMARY) return letters.join('');
  return `${letters.slice(0, LONGEST_SUMMARY).join('').trimEnd()}…`;
}
