import { beforeAll, expect, inject, test } from 'vitest';
import { PRIOR } from '#db/reviews/rating.ts';
import { FULL_ADOPTION, TRUST_POINTS } from '#db/search/trust.ts';
import { INDEX } from '#search-indexer/index-settings.ts';
import { testEngines } from '../../search-indexer/engines.ts';

const { client, index } = testEngines();
/** What the index does have, whatever this code would like it to have. */
let settings: Awaited<ReturnType<typeof settingsOfIndex>>;
const settingsOfIndex = () => client().index(INDEX).getSettings();

beforeAll(async () => {
  await index().prepare();
  settings = await settingsOfIndex();
});

const page = await (await fetch(`${inject('shopUrl')}/how-we-rank`)).text();
const all = (attribute: string) =>
  [...page.matchAll(new RegExp(`data-${attribute}="([^"]+)"`, 'g'))].map(([, value]) => value);

test('the page lists what the index searches, in its order', () => {
  expect(all('field')).toEqual(settings.searchableAttributes);
});

test('the page lists the rules of the index, in their order', () => {
  expect(all('rule')).toEqual(settings.rankingRules);
  const titles = [...page.matchAll(/data-rule="[^"]+"[^>]*>\s*<h3[^>]*>([^<]+)</g)];
  expect(new Set(titles.map(([, title]) => title)).size).toBe(settings.rankingRules?.length);
});

test('the numbers on the page are those that count', () => {
  const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const { oneTypo, twoTypos } = settings.typoTolerance?.minWordSizeForTypos ?? {};
  expect(text).toContain(`words of ${oneTypo} letters or more, two from ${twoTypos} letters on`);
  expect(settings.typoTolerance?.enabled).toBe(true);
  expect(text).toContain(`Rating, ${TRUST_POINTS.rating} points`);
  expect(text).toContain(`Certification, ${TRUST_POINTS.certification} points`);
  expect(text).toContain(`Use, ${TRUST_POINTS.adoption} points`);
  expect(text).toContain(`${PRIOR.reviews} reviews of ${PRIOR.mean} stars`);
  expect(text).toContain(`from ${FULL_ADOPTION.toLocaleString('en')} on`);
});

test('nothing that is paid for orders anything', () => {
  const known = [settings.rankingRules, settings.sortableAttributes].join(' ');
  expect(known).toContain('trust');
  expect(known).not.toMatch(/tier|paid|price|amount|sponsor/);
});
