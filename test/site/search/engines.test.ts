import { beforeAll, describe, expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { postgresEngine } from '#db/search/postgres-engine.ts';
import {
  HITS_ON_A_PAGE,
  NO_FILTERS,
  type SearchEngine,
  type SearchFilters,
  type SearchQuestion,
} from '#db/search/question.ts';
import { putRows, refreshWords } from '#db/search/rows.ts';
import { documentOf } from '#search-indexer/document.ts';
import { meilisearchEngine } from '#site/search/meilisearch-engine.ts';
import { testEngines } from '../../search-indexer/engines.ts';
import { NOON } from '../../support/database.ts';
import { catalogue, crowd, namesakes } from './catalogue.ts';

/** One question, one answer: what both engines promise. */
const engines = testEngines();
const open: Record<string, () => SearchEngine> = {
  meilisearch: () => meilisearchEngine(engines.index(), 10_000),
  postgres: () => postgresEngine(readingOf(engines.kysely)),
};

beforeAll(async () => {
  const apps = [...catalogue, ...crowd, ...namesakes];
  const documents = apps.map(documentOf);
  await engines.index().prepare();
  await engines.index().put(documents);
  const digests = new Map(documents.map(({ digest, id }) => [id, digest]));
  await putRows(
    engines.kysely,
    apps.map((app) => ({ ...app, digest: digests.get(app.id) ?? '' })),
  );
  await refreshWords(engines.kysely);
});

describe.each(Object.keys(open))('%s', (name) => {
  const engine = () => open[name]?.() ?? postgresEngine(readingOf(engines.kysely));
  const ask = (given: Partial<SearchQuestion>) =>
    engine().search({
      words: '',
      filters: NO_FILTERS,
      sort: 'relevance',
      page: 1,
      at: NOON,
      ...given,
    });
  const names = async (words: string, given: Partial<SearchQuestion> = {}) =>
    (await ask({ words, ...given })).hits.map((hit) => hit.name);
  const filtered = async (filters: Partial<SearchFilters>, words = 'ledger') =>
    (await names(words, { filters: { ...NO_FILTERS, ...filters } })).toSorted();

  test('the exact name is first, with all that bear it, then better places before more trust', async () => {
    const found = await names('Ledger');
    expect(found.slice(2)).toEqual(['Ledger Bridge', 'Bookshelf', 'Quiet Hours']);
    expect(found.slice(0, 2)).toEqual(['Ledger', 'ledger']);
  });

  test.each([
    ['photoprism', 'Photo Prism'],
    ['PHOTO-PRISM', 'Photo Prism'],
    ['elan', 'Élan'],
    ['fabfilter', 'Élan'],
    ['相片', 'Photo Prism'],
    ['slak', 'Slak'],
    ['asna', 'Asana'],
    ['asan', 'Asana'],
    ['phot', 'Photo Prism'],
    ['c++ lens', 'C++ Lens'],
    ['late payment', 'Dunning'],
    ['billing', 'Dunning'],
    ['the invoice', 'Dunning'],
  ])('%s finds %s first', async (words, expected) => {
    expect((await names(words))[0]).toBe(expected);
  });

  test.each([
    ['help desk', 'helpdesk'],
    ['help-desks', 'helpdesk'],
    ['invoice', 'invoices'],
  ])('%s and %s have the same results in the same order', async (one, other) => {
    const found = await names(one);
    expect(found.length).toBeGreaterThan(0);
    expect(await names(other)).toEqual(found);
  });

  test('a deprecated app stands below its successor, which its name finds too', async () => {
    expect(await names('pipeline sales')).toEqual(['Meridian', 'Sundial Deals']);
    expect(await names('Sundial Deals')).toEqual(['Sundial Deals', 'Meridian']);
  });

  test.each(['qwrtplkjh zxcvb', '🎉🎉🎉 ;;;', '!!!', 'xq'.repeat(300)])(
    'nothing is found for %s',
    async (words) => {
      expect(await ask({ words })).toMatchObject({ hits: [], total: 0 });
    },
  );

  test.each([
    '" OR ""="',
    "'; drop table listing; --",
    '& | ! ( ) : * <->',
    '\\',
    '%',
    'a:*',
    '\0x',
  ])('%j is only words', async (words) => {
    expect((await ask({ words })).total).toBeGreaterThanOrEqual(0);
  });

  test('without words everything is there, by trust, deprecated last', async () => {
    const { hits, total } = await ask({});
    expect(total).toBe(catalogue.length + crowd.length + namesakes.length);
    expect(hits.slice(0, 3).map((hit) => hit.name)).toEqual([
      'Quiet Hours',
      'Bookshelf',
      'Ledger Bridge',
    ]);
    const last = await ask({ page: Math.ceil(total / HITS_ON_A_PAGE) });
    expect(last.hits.at(-1)?.name).toBe('Sundial Deals');
  });

  test('several values of a facet are either, several facets are both', async () => {
    expect(await filtered({ certification: ['advanced'] })).toEqual(['Ledger Bridge']);
    expect(await filtered({ certification: ['advanced', 'basic'] })).toEqual([
      'Bookshelf',
      'Ledger Bridge',
    ]);
    expect(await filtered({ certification: ['advanced', 'basic'], tier: ['premier'] })).toEqual([
      'Ledger Bridge',
    ]);
    expect(await filtered({ category: ['work-and-content'] })).toEqual(['Bookshelf']);
    expect(await filtered({ category: ['education-research'] })).toEqual(['Bookshelf']);
    expect(await filtered({ integrates: ['identity'] })).toEqual(['Ledger Bridge']);
    expect(await filtered({ industry: ['education'] })).toEqual(['Bookshelf']);
    expect(await filtered({ compliance: ['gdpr'] })).toEqual(['Bookshelf']);
    expect(await filtered({ pricing: ['paid'] })).toEqual(['Ledger', 'Ledger Bridge']);
    expect(await filtered({ rating: 4 })).toEqual(['Bookshelf', 'Ledger Bridge']);
    expect(await filtered({ rating: 5 })).toEqual(['Bookshelf']);
    expect(await filtered({ tier: ['no-such'] })).toEqual([]);
    expect(await filtered({ tier: ['a", "b\\', '\0'] })).toEqual([]);
  });

  test('counts are of the results; those of a filtered facet are without its filter', async () => {
    const all = await ask({ words: 'ledger' });
    expect(all.total).toBe(5);
    expect(all.facets.pricing).toEqual({ free: 3, paid: 2, trial: 1 });
    expect(all.facets.rating).toEqual({ 1: 2, 2: 2, 3: 2, 4: 2, 5: 1 });
    const paid = await ask({
      words: 'ledger',
      filters: { ...NO_FILTERS, pricing: ['paid'], rating: 4 },
    });
    expect(paid.total).toBe(1);
    expect(paid.facets.pricing).toEqual({ paid: 1, trial: 1 });
    expect(paid.facets.rating).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1 });
    expect(paid.facets.certification).toEqual({ advanced: 1 });
  });

  test.each([
    ['rating', ['Bookshelf', 'Ledger Bridge', 'Ledger']],
    ['adopted', ['Bookshelf', 'Ledger Bridge', 'Ledger']],
    ['newest', ['Ledger', 'Ledger Bridge', 'Bookshelf']],
    ['updated', ['Ledger', 'Ledger Bridge', 'Bookshelf']],
  ] as const)('by %s', async (sort, expected) => {
    const found = await names('ledger', { sort });
    expect(found).toHaveLength(5);
    expect(found.filter((one) => expected.some((name) => name === one))).toEqual(expected);
    expect(await names('asana dunning', { sort })).toEqual([]);
  });

  test('pages hold every result once, those of the very name first', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ask({ words: 'beacon', page })));
    expect(pages.map((page) => page.hits.length)).toEqual([24, 24, 12, 0]);
    expect(pages.map((page) => page.total)).toEqual([60, 60, 60, 60]);
    const ids = pages.flatMap((page) => page.hits.map((hit) => hit.id));
    expect(new Set(ids).size).toBe(60);
    const named = pages[0]?.hits.slice(0, 5) ?? [];
    expect(named.map((hit) => hit.name)).toEqual(Array.from({ length: 5 }, () => 'Beacon'));
    const equal = pages
      .flatMap((page) => page.hits)
      .slice(5)
      .map((hit) => Number(hit.name.split(' ')[1]));
    expect(equal).toEqual(equal.toSorted((a, b) => b - a));
  });

  test('suggestions begin with the name, then what else begins so', async () => {
    const suggested = async (words: string) =>
      (await engine().suggest(words, 3)).map((app) => app.name);
    expect((await suggested('ledger b'))[0]).toBe('Ledger Bridge');
    expect(
      (await suggested('led')).slice(0, 3).map((one) => one.slice(0, 6).toLowerCase()),
    ).toEqual(['ledger', 'ledger', 'ledger']);
    expect(await suggested('asan')).toEqual(['Asana']);
    expect(await suggested('')).toEqual([]);
    expect(await suggested('zzzzqq')).toEqual([]);
  });
});

test('both engines count alike whatever is filtered by', async () => {
  const questions = (['pricing', 'certification', 'tier', 'category'] as const).flatMap((facet) =>
    ['free', 'paid', 'advanced', 'premier', 'finance-accounting'].map((value) => ({
      words: '',
      filters: { ...NO_FILTERS, [facet]: [value], rating: value === 'paid' ? 3 : null },
      sort: 'newest' as const,
      page: 1,
      at: NOON,
    })),
  );
  for (const question of questions) {
    const answers = await Promise.all(
      Object.values(open).map((engine) => engine().search(question)),
    );
    expect(answers[0]?.total).toBe(answers[1]?.total);
    expect(answers[0]?.facets).toEqual(answers[1]?.facets);
  }
});
