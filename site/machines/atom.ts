import { xmlText } from '../ui/xml-text.ts';

/** Characters of a text that a feed tells; its page has all of them. */
const LONGEST_SUMMARY = 600;

/** One thing that a feed tells. Addresses are paths. */
export type FeedEntry = {
  /** A UUID, the same for ever. */
  id: string;
  title: string;
  published: Date;
  updated: Date;
  page: string;
  author: { name: string; page?: string };
  category: string;
  summary: string;
};

type Feed = {
  title: string;
  /** Its own address and that of the page it belongs to, as paths. */
  self: string;
  page: string;
  /** When it was made, for a feed without entries. */
  at: Date;
  entries: readonly FeedEntry[];
};

/**
 * An Atom feed (RFC 4287).
 * @param absolute the whole address of a path
 */
export function atomFeed(feed: Feed, absolute: (path: string) => string): string {
  const self = xmlText(absolute(feed.self));
  const times = feed.entries.map(({ updated }) => updated.getTime());
  const updated = times.length === 0 ? feed.at : new Date(Math.max(...times));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${self}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(feed.page))}"/>`,
    ...feed.entries.map((entry) => entryText(entry, absolute)),
    '</feed>\n',
  ].join('\n');
}

function entryText(entry: FeedEntry, absolute: (path: string) => string): string {
  const { author } = entry;
  const uri = author.page ? `<uri>${xmlText(absolute(author.page))}</uri>` : '';
  return [
    '<entry>',
    `<id>urn:uuid:${entry.id}</id>`,
    `<title>${xmlText(entry.title)}</title>`,
    `<published>${entry.published.toISOString()}</published>`,
    `<updated>${entry.updated.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(entry.page))}"/>`,
    `<author><name>${xmlText(author.name)}</name>${uri}</author>`,
    `<category term="${xmlText(entry.category)}"/>`,
    `<summary type="text">${xmlText(shortened(entry.summary))}</summary>`,
    '</entry>',
  ].join('\n');
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  if (letters.length <= LONGEST_SUMMARY) return letters.join('');
  return `${letters.slice(0, LONGEST_SUMMARY).join('').trimEnd()}…`;
}
