import type { Database } from '#db/change.ts';
import type { ListingContent } from '#db/listings/content.ts';

/** Something of everything that a listing can say. */
export const full: Partial<ListingContent> = {
  tags: ['books'],
  aliases: ['TL'],
  industries: ['retail'],
  homepage: 'https://tidy.example',
  license: 'MIT',
  support: { hours: 'Mon-Fri 9-17', firstAnswerHours: 4, channels: ['mail', 'chat'] },
  plans: [
    { kind: 'freemium', name: 'Start', features: ['One book'] },
    {
      kind: 'trial',
      name: 'Pro',
      features: [],
      amount: 1900,
      currency: 'EUR',
      interval: 'month',
      per: 'user',
      trialDays: 14,
    },
  ],
  media: [
    { kind: 'icon', storageKey: 'i', width: 64, height: 64, alt: '', tint: '#aabbcc' },
    { kind: 'screenshot', storageKey: 's', width: 640, height: 400, alt: 'Books', tint: null },
  ],
  integrations: [{ component: 'records', direction: 'reads', purpose: 'To know customers' }],
  compliance: [{ standard: 'gdpr', verifier: 'Audits Ltd', verifiedOn: '2026-02-28' }],
};

/** The rows that hang on a version, in order. */
export async function childrenOf(versionId: string, { kysely }: Database) {
  const media = kysely.selectFrom('listing_media').selectAll().orderBy('position');
  const plans = kysely.selectFrom('plan').selectAll().orderBy('position');
  const integrations = kysely.selectFrom('listing_integration').selectAll();
  const claims = kysely.selectFrom('compliance_claim').selectAll();
  return {
    plans: await plans.where('version_id', '=', versionId).execute(),
    media: await media.where('version_id', '=', versionId).execute(),
    integrations: await integrations.where('version_id', '=', versionId).execute(),
    claims: await claims.where('version_id', '=', versionId).execute(),
  };
}
