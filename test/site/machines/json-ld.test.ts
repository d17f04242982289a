import { expect, inject, test } from 'vitest';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';
import { ratingData, reviewData } from '#site/reviews/review-data.ts';
import { NOON } from '../../support/database.ts';
import { graph, review, type Thing } from './schema-shapes.ts';

const url = inject('shopUrl');
const SCRIPT = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

async function read(path: string): Promise<{ page: string; things: Thing[] }> {
  const page = await (await fetch(url + path)).text();
  const things = [...page.matchAll(SCRIPT)].flatMap(
    ([, script = '']) => graph.parse(JSON.parse(script))['@graph'],
  );
  return { page, things };
}

const kinds = (things: readonly Thing[]) => things.map((thing) => thing['@type']).toSorted();

function only<Kind extends Thing['@type']>(things: readonly Thing[], kind: Kind) {
  const isIt = (thing: Thing): thing is Extract<Thing, { '@type': Kind }> =>
    thing['@type'] === kind;
  const [found, ...more] = things.filter(isIt);
  if (!found || more.length > 0) throw new Error(`The page has not one ${kind}.`);
  return found;
}

/** The text of a page as it is read. */
function words(page: string): string {
  const text = page
    .replace(SCRIPT, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

test('the home page says whose marketplace it is and how it is searched', async () => {
  const { things } = await read('/');
  expect(kinds(things)).toEqual(['Organization', 'WebSite']);
  const site = only(things, 'WebSite');
  expect(site).toMatchObject({ name: 'Corvane Marketplace', url: `${url}/` });
  expect(site.publisher['@id']).toBe(only(things, 'Organization')['@id']);
  const address = site.potentialAction.target.urlTemplate.replace('{words}', 'invoices');
  expect(await (await fetch(address)).text()).toContain('“invoices”');
});

const sample = demoCatalogue
  .flatMap(({ apps }) => apps)
  .filter(({ fate }, index) => fate?.state !== 'withdrawn' && index % 3 === 0);
const described = await Promise.all(
  sample.map(async ({ slug }) => {
    const { page, things } = await read(`/apps/${slug}`);
    return { slug, page, things, app: only(things, 'SoftwareApplication') };
  }),
);

test('an app is described by what its page shows', () => {
  for (const { app, page, slug, things } of described) {
    expect(kinds(things)).toEqual(['BreadcrumbList', 'SoftwareApplication']);
    const shown = words(page);
    expect(app.url).toBe(`${url}/apps/${slug}`);
    for (const text of [app.name, app.description, app.author?.name, app.softwareVersion]) {
      if (text) expect(shown).toContain(text);
    }
    // Further down stand related apps with ratings of their own.
    const head = words(page.slice(0, page.indexOf('id="overview"')));
    const shownRating = / Rated ([\d.]+) of 5 in ([\d,]+) reviews? /.exec(head);
    const rating = app.aggregateRating;
    expect(rating?.ratingValue.toFixed(1)).toBe(shownRating?.[1]);
    expect(rating?.ratingCount.toLocaleString('en')).toBe(shownRating?.[2]);
    expect(prices(app)).toEqual(shownPrices(page));
  }
});

test('among them are apps with and without a rating, and prices of every kind', () => {
  const isRated = described.map(({ app }) => app.aggregateRating !== undefined);
  expect(new Set(isRated)).toEqual(new Set([true, false]));
  const offers = described.flatMap(({ app }) => app.offers ?? []);
  const terms = offers.map(
    ({ price, priceSpecification: one }) => one?.billingDuration ?? (price === 0 ? 'free' : 'once'),
  );
  expect(new Set(terms)).toEqual(new Set(['P1M', 'P1Y', 'once', 'free']));
});

function prices({ offers = [] }: Extract<Thing, { '@type': 'SoftwareApplication' }>): string[] {
  return offers.map(({ price, priceCurrency }) => {
    if (!priceCurrency) return 'Free';
    const style = { style: 'currency', currency: priceCurrency } as const;
    const format = new Intl.NumberFormat('en', { ...style, trailingZeroDisplay: 'stripIfInteger' });
    return format.format(price);
  });
}

function shownPrices(page: string): string[] {
  const plans = /<section id="plans"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  return [...plans.matchAll(/<td class="plan-price"[^>]*>\s*<strong[^>]*>([^<]+)</g)].map(
    ([, text = '']) => text.trim(),
  );
}

test('a category lists its apps in the order shown, counted on from page to page', async () => {
  const { page, things } = await read('/categories/work-and-content?page=2');
  expect(kinds(things)).toEqual(['BreadcrumbList', 'CollectionPage']);
  const { mainEntity: list, url: address } = only(things, 'CollectionPage');
  expect(address).toBe(`${url}/categories/work-and-content?page=2`);
  expect(words(page)).toContain(` ${list.numberOfItems} apps `);
  const cards = [...page.matchAll(/class="card-name"[^>]*>\s*<a href="([^"]+)"/g)].map(
    ([, path]) => path,
  );
  expect(list.itemListElement.map((item) => item.url)).toEqual(cards.map((path) => url + path));
  expect(list.itemListElement[0]?.position).toBe(25);
});

test('a vendor is an organisation with what its page tells', async () => {
  const { page, things } = await read('/vendors/halvorsen-lind');
  expect(kinds(things)).toEqual(['BreadcrumbList', 'Organization']);
  const vendor = only(things, 'Organization');
  expect(vendor.name).toBe('Halvorsen Lind');
  const shown = words(page);
  for (const text of [vendor.description, vendor.email, vendor.foundingDate, vendor.location]) {
    expect(shown).toContain(text);
  }
});

test('the steps to a page are those that it shows', async () => {
  const { page, things } = await read('/apps/pipewright');
  const { itemListElement: steps } = only(things, 'BreadcrumbList');
  const shown = /aria-label="Breadcrumbs"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  const links = [...shown.matchAll(/href="([^"]+)"/g)].map(([, path]) => url + path);
  expect(steps.flatMap(({ item }) => item ?? [])).toEqual(links);
  expect(steps.at(-1)?.name).toBe('Pipewright');
});

test('a review has all that Google asks of one', () => {
  const words = { author: 'Ada', title: 'Good', body: 'It works.', rating: 4 };
  const written = { ...words, createdAt: NOON, editedAt: NOON };
  const told = { datePublished: NOON.toISOString(), dateModified: NOON.toISOString() };
  expect(review.parse(reviewData(written, `${url}/apps/x/reviews/y`))).toMatchObject(told);
});

test('a rating that stands still is told with the count that it is of', () => {
  const frozen = { average: 4.2, averageOf: 12, count: 40 };
  expect(ratingData(frozen).aggregateRating).toMatchObject({ ratingValue: 4.2, ratingCount: 12 });
});
