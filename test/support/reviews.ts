import { type Person, system } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { postReview } from '#db/reviews/post.ts';
import { seeded, shuffled } from '#db/seed/random.ts';
import { liveListing } from './listings.ts';
import { enterCustomer, enterStaff, enterVendor, join } from './people.ts';

const DAY = 24 * 60 * 60 * 1000;
/** From anywhere, so that files that enter the same shop write nothing alike. */
let serial = Math.floor(Math.random() * 1_000_000);

/** An app in use, with people who have been here for a while: their clean reviews appear at once. */
export type ReviewScene = {
  vendor: { id: string; owner: Person };
  marketer: Person;
  listingId: string;
  slug: string;
  customers: readonly { id: string; owner: Person }[];
  moderators: readonly Person[];
};

/**
 * Enters everybody thirty days before the clock of the database.
 * @param customers how many organisations use the app
 * @param app one that is there already, in a shop whose number of apps others count
 */
export async function reviewScene(
  database: Database,
  customers = 3,
  app?: string,
): Promise<ReviewScene> {
  const then = { kysely: database.kysely, now: () => daysBefore(database.now(), 30) };
  serial += 1;
  const { listingId, slug, vendor } = app ? await appOfShop(app, then) : await newApp(then);
  const entered: { id: string; owner: Person }[] = [];
  for (let number = 0; number < customers; number += 1) {
    const customer = await enterCustomer(`customer-${serial}-${number}`, then);
    await useFrom(then, customer.id, listingId);
    entered.push(customer);
  }
  return {
    vendor,
    marketer: await join('marketer', vendor, 'marketer', then),
    listingId,
    slug,
    customers: entered,
    moderators: [
      await enterStaff(`moderator-${serial}`, 'moderator', then),
      await enterStaff(`other-moderator-${serial}`, 'moderator', then),
    ],
  };
}

async function newApp(database: Database) {
  const vendor = await enterVendor(`vendor-${serial}`, database);
  const { listingId, slug } = await liveListing(vendor, database);
  return { listingId, slug, vendor };
}

/** An app with an owner of its vendor. */
async function appOfShop(slug: string, { kysely }: Database) {
  const row = await kysely
    .selectFrom('listing as l')
    .innerJoin('membership as m', 'm.organisation_id', 'l.vendor_id')
    .select(['l.id', 'l.vendor_id', 'm.person_id'])
    .where('l.slug', '=', slug)
    .where('m.role', '=', 'owner')
    .executeTakeFirstOrThrow();
  const owner: Person = {
    kind: 'person',
    personId: row.person_id,
    organisation: { id: row.vendor_id, kind: 'isv', role: 'owner' },
    staffRoles: [],
    secondFactorAt: null,
  };
  return { listingId: row.id, slug, vendor: { id: row.vendor_id, owner } };
}

/**
 * Posts a review that appears at once, of somebody who has just come: as if they had been here for a
 * month, in words of its own.
 */
export async function appears(
  writer: Person,
  review: { listingId: string; rating: number; title?: string },
  database: Database,
): Promise<string> {
  await database.kysely
    .updateTable('person')
    .set({ created_at: daysBefore(database.now(), 30) })
    .where('id', '=', writer.personId)
    .execute();
  serial += 1;
  return postReview(writer, { ...honestWords(serial, review.rating), ...review }, database);
}

/** Lets an organisation use an app from now on. */
export function useFrom(
  database: Database,
  organisationId: string,
  listingId: string,
): Promise<string> {
  return grantEntitlement(
    system('tests'),
    { organisationId, listingId, kind: 'subscription', mode: 'live', until: null },
    database,
  );
}

export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY);
}

/** A text that is like no other one, in which nothing makes a moderator look. */
export function honestWords(seed: number, rating = 4) {
  const random = seeded(`honest words ${seed}`);
  const [first = '', second = '', ...others] = shuffled(random, WORDS).slice(0, 16);
  return {
    rating,
    title: `The ${first} and the ${second}`,
    body: `We use the app for ${others.join(' ')}. It works.`,
    appVersion: null,
  };
}

const WORDS = (
  'use audit close month team invoice ledger slow import export careful quiet morning report desk ' +
  'partner branch winter clerk copy stamp shelf order return freight ship label print count room ' +
  'table window door garden river field road bridge tower market square lamp paper pencil driver ' +
  'nurse teacher harbour engine kitchen mountain island violin carpet ladder candle basket copper'
).split(' ');

/** The published review of a customer's owner. */
export async function published(
  scene: ReviewScene,
  database: Database,
  given: { by?: number; rating?: number } = {},
): Promise<{ id: string; writer: Person }> {
  const { by = 0, rating = 4 } = given;
  const writer = scene.customers[by]?.owner;
  if (!writer) throw new Error('The scene has fewer customers.');
  serial += 1;
  const review = { listingId: scene.listingId, ...honestWords(serial, rating) };
  return { id: await postReview(writer, review, database), writer };
}

/** The open case about a review. */
export async function caseOf(
  reviewId: string,
  { kysely }: Database,
  kind: 'review' | 'appeal' = 'review',
): Promise<string> {
  const { id } = await kysely
    .selectFrom('moderation_case')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('kind', '=', kind)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

/** A ruling that is as it must be. */
export const RULING = {
  policy: 'reviews',
  policyItem: 10,
  reason: 'It advertises something else.',
  note: '',
} as const;
