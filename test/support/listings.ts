import { randomUUID } from 'node:crypto';
import type { Person } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import type { ListingContent } from '#db/listings/content.ts';
import { createListing } from '#db/listings/draft.ts';
import { approveListing, submitListing } from '#db/listings/publish.ts';
import { enterStaff } from './people.ts';

/** In addresses of this file alone: in a shop that runs, several files make some. */
const mark = randomUUID().slice(0, 8);
let serial = 0;

/** What a small, complete listing says; parts can be given. */
export function content(given: Partial<ListingContent> = {}): ListingContent {
  return {
    name: 'Tidy Ledger',
    tagline: 'Books that close themselves',
    description: 'Keeps books.',
    category: 'finance-accounting',
    tags: [],
    aliases: [],
    industries: [],
    homepage: null,
    license: null,
    support: null,
    plans: [{ kind: 'free', name: 'Free', features: [] }],
    media: [],
    integrations: [],
    compliance: [],
    ...given,
  };
}

/** An address that no other listing of the tests has. */
export function freshSlug(): string {
  serial += 1;
  return `app-${mark}-${serial}`;
}

/** A draft of the vendor's. */
export async function draftListing(
  vendor: { id: string; owner: Person },
  database: Database,
  given: Partial<ListingContent> = {},
): Promise<{ listingId: string; slug: string }> {
  const slug = freshSlug();
  const { listingId } = await createListing(
    vendor.owner,
    { vendorId: vendor.id, slug, content: content(given) },
    database,
  );
  return { listingId, slug };
}

/** A listing that is live, with the reviewer who approved it. */
export async function liveListing(
  vendor: { id: string; owner: Person },
  database: Database,
  given: Partial<ListingContent> = {},
): Promise<{ listingId: string; slug: string; reviewer: Person }> {
  const { listingId, slug } = await draftListing(vendor, database, given);
  await submitListing(vendor.owner, { listingId }, database);
  const reviewer = await enterStaff('reviewer', 'reviewer', database);
  await approveListing(
    reviewer,
    { listingId, reason: 'Complete.', policy: 'listing-quality' },
    database,
  );
  return { listingId, slug, reviewer };
}
