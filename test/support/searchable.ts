import type { Database } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { newId } from '#db/identifier.ts';
import { type SearchableApp, searchableApps } from '#db/search/documents.ts';
import { putRows } from '#db/search/rows.ts';
import { searchedTexts } from '#db/search/texts.ts';
import { nameKey } from '#db/search/words.ts';
import { NOON } from './database.ts';
import { freshSlug } from './listings.ts';

type Described = {
  name: string;
  tagline?: string;
  vendor?: string;
  description?: string;
  aliases?: string[];
  formerNames?: string[];
  tags?: string[];
} & Partial<Omit<SearchableApp, 'id' | 'card' | 'texts' | 'nameKey'>>;

/** An app as both engines are given it, without a listing behind it. */
export function searchable(given: Described): SearchableApp {
  const { aliases = [], description = '', formerNames = [], name, tags = [], ...rest } = given;
  const { tagline = 'Does one thing well', vendor = 'Nobody', ...fields } = rest;
  const { tier = 'registered', deprecated = false, publishedAt = NOON } = fields;
  return {
    id: newId(NOON),
    card: {
      slug: freshSlug(),
      name,
      tagline,
      vendor: { slug: nameKey(vendor), name: vendor, tier },
      icon: null,
      rating: { average: null, count: 0 },
      price: { kind: 'free' },
      certificates: [],
      state: deprecated ? 'deprecated' : 'live',
      publishedAt: publishedAt.getTime(),
    },
    nameKey: nameKey(name),
    texts: searchedTexts({
      name,
      aliases,
      formerNames,
      tagline,
      vendor,
      category: 'Finance & Accounting',
      group: 'Business Operations',
      tags,
      description,
    }),
    category: ['finance-accounting', 'business-operations'],
    pricing: ['free'],
    integrates: [],
    industry: [],
    compliance: [],
    certification: null,
    ratingAtLeast: [],
    trust: 0,
    rating: 3.8,
    adoption: 0,
    updatedAt: publishedAt,
    ...fields,
    tier,
    deprecated,
    publishedAt,
  };
}

/** Makes all that is on offer searchable, as an indexer would; call it again after changes. */
export async function makeSearchable({ kysely }: Database, at = NOON): Promise<void> {
  const apps = await searchableApps(readingOf(kysely), null, at);
  await kysely.deleteFrom('searchable_app').execute();
  await putRows(
    kysely,
    apps.map((app) => ({ ...app, digest: app.id })),
  );
}
