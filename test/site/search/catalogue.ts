import type { SearchableApp } from '#db/search/documents.ts';
import { searchable } from '../../support/searchable.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** A small catalogue in which every rule of the search has something to decide. */
export const catalogue: readonly SearchableApp[] = [
  searchable({ name: 'Asana', tagline: 'Work of a team', trust: 10 }),
  searchable({ name: 'Slak', tagline: 'Chat of a team', trust: 1 }),
  searchable({
    name: 'Ledger',
    tagline: 'Closes the books',
    trust: 5,
    pricing: ['free', 'paid'],
    rating: 4,
    adoption: 3,
    publishedAt: day(3),
    updatedAt: day(9),
  }),
  searchable({
    name: 'Ledger Bridge',
    tagline: 'Moves a ledger elsewhere',
    trust: 90,
    certification: 'advanced',
    tier: 'premier',
    ratingAtLeast: [1, 2, 3, 4],
    pricing: ['paid'],
    integrates: ['identity'],
    rating: 4.4,
    adoption: 9,
    publishedAt: day(2),
    updatedAt: day(8),
  }),
  searchable({
    name: 'Bookshelf',
    tagline: 'A ledger for libraries',
    trust: 99,
    certification: 'basic',
    ratingAtLeast: [1, 2, 3, 4, 5],
    pricing: ['trial'],
    compliance: ['gdpr'],
    industry: ['education'],
    category: ['education-research', 'work-and-content'],
    rating: 4.9,
    adoption: 50,
    publishedAt: day(1),
    updatedAt: day(7),
  }),
  searchable({ name: 'Quiet Hours', description: 'It also writes a ledger of calls.', trust: 100 }),
  searchable({ name: 'ledger', tagline: 'Another of the same name', vendor: 'Somebody', trust: 2 }),
  searchable({ name: 'Sundial Deals', tagline: 'Pipeline for sales', deprecated: true, trust: 95 }),
  searchable({
    name: 'Meridian',
    tagline: 'Pipeline for sales',
    formerNames: ['Sundial Deals'],
    trust: 20,
  }),
  searchable({ name: 'Triage', tagline: 'A help desk for small teams' }),
  searchable({ name: 'Patience', tagline: 'The helpdesk that answers' }),
  searchable({ name: 'Dunning', tagline: 'Sends invoices', tags: ['late payment'] }),
  searchable({ name: 'Photo Prism', tagline: 'Pictures by date', aliases: ['相片'] }),
  searchable({ name: 'Élan', tagline: 'Strides, counted', vendor: 'FabFilter' }),
  searchable({ name: 'C++ Lens', tagline: 'Reads code' }),
];

/** Sixty apps that match one word, five of them by their name. */
export const crowd: readonly SearchableApp[] = Array.from({ length: 60 }, (_, place) =>
  place % 12 === 0
    ? searchable({ name: 'Beacon', tagline: `Number ${place}`, trust: place })
    : searchable({ name: `Lamp ${place}`, tagline: 'A beacon in the dark', trust: place }),
);

/** Thirty apps of one name, more than fit on a page, and four that only mention it. */
export const namesakes: readonly SearchableApp[] = Array.from({ length: 34 }, (_, place) =>
  place < 30
    ? searchable({ name: 'Lantern', tagline: `Number ${place}` })
    : searchable({ name: `Bulb ${place}`, tagline: 'A lantern to carry' }),
);
