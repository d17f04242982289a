import { sql } from 'kysely';
import { type Person, system } from '#db/actor.ts';
import { change, type Database } from '#db/change.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { newId } from '#db/identifier.ts';
import type { ReviewToJudge } from '#db/reviews/signals/signal.ts';
import { signalsOf } from '#db/reviews/signals/signals.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

/** An app with a customer that uses it, and whose people have had their accounts for long. */
export async function appInUse(database: Database) {
  const vendor = await enterVendor('vendor', database);
  const { listingId, slug } = await liveListing(vendor, database);
  return { vendor, listingId, slug, customer: await userOf(listingId, database) };
}

/** Another customer that uses the app. */
export async function userOf(
  listingId: string,
  database: Database,
): Promise<{ id: string; owner: Person }> {
  const customer = await enterCustomer('customer', database);
  const use = { kind: 'free', mode: 'live', until: null } as const;
  await grantEntitlement(
    system('tests'),
    { organisationId: customer.id, listingId, ...use },
    database,
  );
  await database.kysely
    .updateTable('person')
    .set({ created_at: new Date('2025-01-01') })
    .where('id', '=', customer.owner.personId)
    .execute();
  return customer;
}

/** A row of a review that no rule was asked about; everything but the app can be left out. */
export async function write(
  database: Database,
  given: {
    listingId: string;
    at?: Date;
    rating?: number;
    body?: string;
    state?: 'published' | 'held';
  },
): Promise<string> {
  const at = given.at ?? database.now();
  const { id: organisationId, owner } = await userOf(given.listingId, database);
  const id = newId(at);
  await sql`
    insert into review (id, listing_id, person_id, organisation_id, entitlement_id, state, rating,
      title, body, entitlement_kind, used_days, industry, size_band, created_at, updated_at)
    select ${id}, ${given.listingId}, ${owner.personId}, ${organisationId}, e.id,
      ${given.state ?? 'published'}, ${given.rating ?? 4}, 'Title',
      ${given.body ?? `Number ${id} is what this one says.`}, 'free', 1, 'retail', '1-10', ${at}, ${at}
    from entitlement e
    where e.organisation_id = ${organisationId} and e.listing_id = ${given.listingId}
  `.execute(database.kysely);
  return id;
}

/** The kinds of the signals for a review that is about to be written. */
export async function kindsFor(
  database: Database,
  given: Partial<ReviewToJudge> & Pick<ReviewToJudge, 'listingId' | 'personId'>,
): Promise<string[]> {
  const review: ReviewToJudge = {
    id: newId(database.now()),
    title: 'Does its job',
    body: 'We have used it for some months and the reports are right.',
    network: null,
    isNew: true,
    ratingChanges: true,
    ...given,
  };
  const signals = await change(database, system('tests'), (inside) => signalsOf(inside, review));
  return signals.map((signal) => signal.kind);
}
