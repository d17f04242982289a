import type { Level } from '../certificates/table.ts';
import type { Reading } from '../tables.ts';
import { type DescribedApp, describedApp } from './app-described.ts';
import type { AppPage } from './app-page.ts';
import { appFrom } from './app-page.ts';

/** An app with what was counted, checked or verified, and nothing that its vendor says of it. */
export type ComparedApp = Pick<
  AppPage,
  'id' | 'card' | 'category' | 'plans' | 'compliance' | 'deprecation' | 'lapse'
> & {
  reviews: Pick<AppPage['reviews'], 'average' | 'count' | 'recent'>;
  adoption: number;
  certificates: AppPage['certificates'];
  /** Parts of the platform, which the certificate for integration vouches for; null without one. */
  integrations: AppPage['integrations'] | null;
  level: Level | null;
  latestRelease: AppPage['releases'][number] | null;
};

/**
 * The facts of apps on offer, in the order of the slugs; those that are not on offer are left out.
 * @param slugs at most four
 */
export async function comparedApps(
  reading: Reading,
  slugs: readonly string[],
  at: Date,
): Promise<ComparedApp[]> {
  const found = await Promise.all(slugs.map((slug) => describedApp(reading, slug, at)));
  return found.flatMap((one) => (one ? [compared(one, at)] : []));
}

function compared(found: DescribedApp, at: Date): ComparedApp {
  const app = appFrom(found, at);
  const certificates = app.certificates.filter(({ standing }) => standing === 'valid');
  const isChecked = certificates.some(({ track }) => track === 'integration');
  return {
    id: app.id,
    card: app.card,
    category: app.category,
    plans: app.plans,
    compliance: app.compliance,
    deprecation: app.deprecation,
    lapse: app.lapse,
    reviews: app.reviews,
    adoption: app.facts.adoption,
    certificates,
    integrations: isChecked ? app.integrations : null,
    level: app.card.certification,
    latestRelease: app.releases[0] ?? null,
  };
}
