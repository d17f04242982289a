import { expect, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { NotFound } from '#db/errors.ts';
import { REVIEW_DAYS_AFTER_USE } from '#db/reviews/context-of-use.ts';
import { mayWrite } from '#db/reviews/may-write.ts';
import { postReview, REVIEWS_PER_ORGANISATION } from '#db/reviews/post.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing } from '../../support/listings.ts';
import { enter, enterCustomer, join } from '../../support/people.ts';
import { honestWords, published, reviewScene } from '../../support/reviews.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60 * 1000;

function step(who: Person, slug: string, at = NOON) {
  return mayWrite(reading, who, slug, at);
}

test('whoever may write is told what our records say, and what is posted carries just that', async () => {
  const { customers, listingId, slug } = await reviewScene(database, 1);
  const owner = customers[0]?.owner;
  if (!owner) throw new Error('There is a customer.');
  const writing = await step(owner, slug);
  if (writing.step !== 'write') throw new Error('The owner may write.');
  const { organisation: _, ...promised } = writing.context;
  const id = await postReview(owner, { listingId, ...honestWords(1) }, database);
  const kept = await database.kysely
    .selectFrom('review')
    .select(['entitlement_kind as entitlementKind', 'used_days as usedDays', 'industry'])
    .select('size_band as sizeBand')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(kept).toEqual(promised);
  expect(await step(owner, slug)).toMatchObject({
    step: 'change',
    review: { id, revision: 1, rating: 4 },
    context: promised,
  });
});

test('everybody else is told exactly why not', async () => {
  const scene = await reviewScene(database, 1);
  const { customers, listingId, marketer, slug } = scene;
  const why = async (who: Person, at = NOON) => {
    const writing = await step(who, slug, at);
    return writing.step === 'refused' ? writing.why : writing.step;
  };
  expect(await why(marketer)).toEqual({ kind: 'own_vendor' });
  expect(await why(await enter('alone', database))).toEqual({ kind: 'no_customer' });
  const stranger = await enterCustomer('stranger', database);
  expect(await why(stranger.owner)).toEqual({ kind: 'not_used', organisation: 'stranger' });

  const on = new Date(NOON.getTime() + DAY);
  const trial = { organisationId: stranger.id, listingId, kind: 'trial', mode: 'live' } as const;
  await grantEntitlement(system('tests'), { ...trial, until: on }, database);
  const until = new Date(on.getTime() + REVIEW_DAYS_AFTER_USE * DAY);
  expect(await why(stranger.owner, until)).toBe('write');
  expect(await why(stranger.owner, new Date(until.getTime() + 1))).toEqual({
    kind: 'ended',
    organisation: 'stranger',
    on,
    until,
  });

  const [customer] = customers;
  if (!customer) throw new Error('There is a customer.');
  for (let number = 0; number < REVIEWS_PER_ORGANISATION; number += 1) {
    const colleague = await join(`colleague-${number}`, customer, 'member', database);
    await postReview(colleague, { listingId, ...honestWords(number + 10) }, database);
  }
  expect(await why(customer.owner)).toMatchObject({ kind: 'enough' });
});

test('a review that waits can be changed', async () => {
  const scene = await reviewScene(database, 1);
  const { id, writer } = await published(scene, database);
  await database.kysely.updateTable('review').set({ state: 'held' }).where('id', '=', id).execute();
  expect(await step(writer, scene.slug)).toMatchObject({
    step: 'change',
    review: { state: 'held' },
  });
});

test('of an app that was never offered nobody may write', async () => {
  const scene = await reviewScene(database, 1);
  const { slug } = await draftListing(scene.vendor, database);
  await expect(step(scene.marketer, slug)).rejects.toBeInstanceOf(NotFound);
});
