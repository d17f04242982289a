import type { Person } from '../actor.ts';
import { issueCertificate } from '../certificates/issue.ts';
import type { Level } from '../certificates/table.ts';
import type { AtDaysAgo } from './apps.ts';
import type { DemoApp } from './catalogue/shape.ts';
import { daysBefore } from './clock.ts';
import { criteriaOf } from './criteria.ts';

const CERTIFICATE_DAYS = 365;
/** A vendor renews some days before the end. */
const RENEWED_AFTER = CERTIFICATE_DAYS - 12;

const LOWER: Record<Level, Level> = { basic: 'basic', standard: 'basic', advanced: 'standard' };

/**
 * Certifies an app as its story says. One that was on offer a year earlier already had one then, of
 * the level below, which the present one took the place of.
 */
export async function certify(
  app: DemoApp,
  listingId: string,
  reviewer: Person,
  at: AtDaysAgo,
): Promise<void> {
  if (!app.certificate) return;
  const { level, issuedDaysAgo } = app.certificate;
  const earlier = issuedDaysAgo + RENEWED_AFTER;
  const isRenewal = app.launchedDaysAgo > earlier;
  const issue = async (given: { level: Level; daysAgo: number; withRemarks: boolean }) => {
    const issued = at(given.daysAgo);
    await issueCertificate(
      reviewer,
      {
        listingId,
        appVersion: versionAt(app, given.daysAgo) ?? '1.0',
        track: 'integration',
        level: given.level,
        validUntil: daysBefore(issued.now(), -CERTIFICATE_DAYS),
        criteria: criteriaOf(given.level, { withRemarks: given.withRemarks }),
        reason: 'Every criterion of the level was met.',
      },
      issued,
    );
  };
  if (isRenewal) await issue({ level: LOWER[level], daysAgo: earlier, withRemarks: false });
  await issue({ level, daysAgo: issuedDaysAgo, withRemarks: isRenewal });
}

/** The version that was the newest so many days ago. */
export function versionAt(app: DemoApp, daysAgo: number): string | null {
  return app.releases.find((release) => release.daysAgo >= daysAgo)?.version ?? null;
}
