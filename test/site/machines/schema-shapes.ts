import { z } from 'zod';

/**
 * What our JSON-LD may be: the properties that schema.org gives these types, and of them those that
 * Google requires (developers.google.com/search/docs/appearance/structured-data/: software-app,
 * review-snippet, breadcrumb, organization; /appearance/site-names). Google requires a rating or a
 * review of an app as well; an app that has too few has none, and then no stars are shown there.
 */
const typed = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ '@type': z.literal(name), ...shape });

const words = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime();
/** Google compares ratings by these two, and takes 1 and 5 when they are missing. */
const scale = { bestRating: z.literal(5), worstRating: z.literal(1) };

/** The kinds of apps that Google lists as supported. */
const APPLICATION_CATEGORIES = [
  ...['Game', 'SocialNetworking', 'Travel', 'Shopping', 'Sports', 'Lifestyle', 'Business'],
  ...['Design', 'Developer', 'Driver', 'Educational', 'Health', 'Finance', 'Security', 'Browser'],
  ...['Communication', 'DesktopEnhancement', 'Entertainment', 'Multimedia', 'Home', 'Utilities'],
  'Reference',
].map((kind) => `${kind}Application`);

/** Required: ratingValue, and ratingCount or reviewCount. */
const aggregateRating = typed('AggregateRating', {
  ratingValue: z.number().min(1).max(5),
  ratingCount: z.int().min(3),
  ...scale,
});

/** Required: author, reviewRating; the thing reviewed is the one that it stands in. */
export const review = typed('Review', {
  author: typed('Person', { name: words.max(100) }),
  datePublished: moment,
  dateModified: moment.optional(),
  url: address,
  name: words,
  reviewBody: words,
  reviewRating: typed('Rating', { ratingValue: z.int().min(1).max(5), ...scale }),
});

const currency = z.string().regex(/^[A-Z]{3}$/);
const price = z.number().min(0);

/** Required: price; and priceCurrency where the price is above 0. */
const offer = typed('Offer', {
  name: words,
  url: address,
  price,
  priceCurrency: currency.optional(),
  priceSpecification: typed('UnitPriceSpecification', {
    price,
    priceCurrency: currency,
    unitText: words.optional(),
    billingDuration: z.enum(['P1M', 'P1Y']).optional(),
  }).optional(),
}).refine((one) => one.price === 0 || one.priceCurrency !== undefined);

const vendorName = typed('Organization', { name: words, url: address });

/** Required: name; offers.price where it is known. */
export const softwareApplication = typed('SoftwareApplication', {
  '@id': address,
  name: words,
  url: address,
  description: words.optional(),
  image: address,
  applicationCategory: z.enum(APPLICATION_CATEGORIES).optional(),
  applicationSubCategory: words.optional(),
  softwareVersion: words.optional(),
  screenshot: z.array(address).optional(),
  author: vendorName.optional(),
  publisher: vendorName.optional(),
  offers: z.array(offer).min(1).optional(),
  aggregateRating: aggregateRating.optional(),
  review: z.array(review).optional(),
});

/** Required: position, name, and item but in the last. */
const step = typed('ListItem', { position: z.int(), name: words, item: address.optional() });

const breadcrumbList = typed('BreadcrumbList', {
  itemListElement: z
    .array(step)
    .min(2)
    .refine((steps) => steps.every(({ position }, index) => position === index + 1))
    .refine((steps) => steps.slice(0, -1).every(({ item }) => item !== undefined)),
});

const collectionPage = typed('CollectionPage', {
  name: words,
  url: address,
  mainEntity: typed('ItemList', {
    numberOfItems: z.int(),
    itemListElement: z.array(typed('ListItem', { position: z.int(), name: words, url: address })),
  }),
});

const organization = typed('Organization', {
  '@id': address.optional(),
  name: words,
  url: address,
  logo: address.optional(),
  description: words.optional(),
  sameAs: address.optional(),
  email: z.email().optional(),
  location: words.optional(),
  foundingDate: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

/** Required: name, url. */
const webSite = typed('WebSite', {
  name: words,
  alternateName: words,
  url: address,
  description: words,
  publisher: z.strictObject({ '@id': address }),
  potentialAction: typed('SearchAction', {
    target: typed('EntryPoint', { urlTemplate: z.string().endsWith('/search?q={words}') }),
    'query-input': z.literal('required name=words'),
  }),
});

const thing = z.discriminatedUnion('@type', [
  breadcrumbList,
  collectionPage,
  organization,
  softwareApplication,
  webSite,
]);

/** One script of a page. */
export const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(thing).min(1),
});

export type Thing = z.infer<typeof thing>;
