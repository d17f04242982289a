import { expect, test } from 'vitest';
import { Conflict, Invalid } from '#db/errors.ts';
import { createListing } from '#db/listings/draft.ts';
import { addComponent } from '#db/platform/components.ts';
import { testDatabase } from '../../support/database.ts';
import { content, draftListing, freshSlug } from '../../support/listings.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';
import { childrenOf, full } from './full-content.ts';

const database = testDatabase();
const vendor = () => enterVendor('vendor', database);

test('a new listing is unpublished, with everything that its first draft says', async () => {
  const { id: vendorId, owner } = await vendor();
  const manager = await enterStaff('manager', 'program_manager', database);
  await addComponent(
    manager,
    { slug: 'records', name: 'Records', description: 'Customers.', reason: 'Released.' },
    database,
  );
  const slug = freshSlug();
  const { listingId, versionId } = await createListing(
    owner,
    { vendorId, slug, content: content(full) },
    database,
  );
  const { kysely } = database;
  const listing = kysely.selectFrom('listing').selectAll().where('id', '=', listingId);
  expect(await listing.executeTakeFirst()).toMatchObject({
    vendor_id: vendorId,
    slug,
    state: 'unpublished',
    imported: false,
    published_at: null,
  });
  const version = kysely.selectFrom('listing_version').selectAll().where('id', '=', versionId);
  expect(await version.executeTakeFirst()).toMatchObject({
    number: 1,
    state: 'draft',
    description_html: '<p>Keeps books.</p>',
    tags: ['books'],
    aliases: ['TL'],
    industries: ['retail'],
    homepage: 'https://tidy.example',
    license: 'MIT',
    support_first_answer_hours: 4,
    support_channels: ['mail', 'chat'],
    submitted_at: null,
    live_at: null,
  });
  expect(await childrenOf(versionId, database)).toMatchObject({
    plans: [
      { kind: 'freemium', position: 0, price_amount: null, features: ['One book'] },
      { kind: 'trial', position: 1, price_amount: 1900, currency: 'EUR', trial_days: 14 },
    ],
    media: [{ kind: 'icon', tint: '#aabbcc' }, { kind: 'screenshot' }],
    integrations: [{ direction: 'reads', purpose: 'To know customers' }],
    claims: [{ standard: 'gdpr', verified_on: '2026-02-28' }],
  });
  expect(await acts('listing.created', listingId, database)).toMatchObject([
    { acting_as: 'member', person_id: owner.personId, organisation_id: vendorId },
  ]);
});

test('only owners and developers of the vendor start listings; others see no such vendor', async () => {
  const seller = await vendor();
  const cast = await castAround(seller, database);
  const outcomes = await attempts(cast, (actor) =>
    createListing(actor, { vendorId: seller.id, slug: freshSlug(), content: content() }, database),
  );
  expect(outcomes).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      marketer: 'Forbidden',
      developer: 'done',
      owner: 'done',
    }),
  );
});

test('an address that still leads to another listing is taken', async () => {
  const seller = await vendor();
  const { listingId } = await draftListing(seller, database);
  const former = { slug: 'once-its-address', listing_id: listingId };
  await database.kysely.insertInto('listing_former_slug').values(former).execute();
  const input = { vendorId: seller.id, slug: former.slug, content: content() };
  await expect(createListing(seller.owner, input, database)).rejects.toBeInstanceOf(Conflict);
});

test('of two vendors that race for one address one gets it', async () => {
  const sellers = [await vendor(), await vendor()];
  const tries = sellers.map(({ id: vendorId, owner }) =>
    createListing(owner, { vendorId, slug: 'raced-for', content: content() }, database),
  );
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 1 });
});

test.each(['', 'Capital', 'two words', '-start', 'end-', 'a--b', 'ünder', 'x'.repeat(121)])(
  '%o is no address',
  async (slug) => {
    const { id: vendorId, owner } = await vendor();
    const creating = createListing(owner, { vendorId, slug, content: content() }, database);
    await expect(creating).rejects.toMatchObject({
      name: 'Invalid',
      fields: { slug: 'Use small letters, digits and single hyphens.' },
    });
  },
);

test.each(['nowhere', 'sales-and-customer'])('%s is no category to list in', async (category) => {
  const { id: vendorId, owner } = await vendor();
  const creating = createListing(
    owner,
    { vendorId, slug: freshSlug(), content: content({ category }) },
    database,
  );
  await expect(creating).rejects.toBeInstanceOf(Invalid);
});
