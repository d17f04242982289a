import type { CertificateLine } from '#db/certificates/history.ts';
import type { CertificatePage, Evidence } from '#db/certificates/page.ts';
import type { CriterionResult } from '#db/certificates/table.ts';
import { paths } from '../paths.ts';

/**
 * A certificate for programs. Names and shapes stay; fields may be added. Times are ISO 8601 in UTC.
 * `standing` is valid, lapsed, suspended, revoked or superseded, and holds for `checkedAt`, the time
 * of this answer: ask again rather than keep it. A certificate of an app whose `availability` is
 * neither on_offer nor deprecated should not be shown as valid.
 */
export function certificateAsJson(
  certificate: CertificatePage,
  context: { platform: string; at: Date; absolute: (path: string) => string },
) {
  const { app, successor, vendor } = certificate;
  const { absolute, at, platform } = context;
  const line = (one: CertificateLine) => ({
    id: one.id,
    url: absolute(paths.certificate(one.id)),
    track: one.track,
    level: one.level,
    appVersion: one.appVersion,
    standing: one.standing,
    validFrom: one.from.toISOString(),
    validUntil: one.until.toISOString(),
  });
  return {
    id: certificate.id,
    url: absolute(paths.certificate(certificate.id)),
    badge: absolute(paths.certificateBadge(certificate.id)),
    checkedAt: at.toISOString(),
    standing: certificate.standing,
    reason: certificate.reason,
    track: certificate.track,
    level: certificate.level,
    appVersion: certificate.appVersion,
    validFrom: certificate.from.toISOString(),
    validUntil: certificate.until.toISOString(),
    issuedBy: { name: certificate.issuer, role: 'reviewer', platform },
    app: {
      slug: app.slug,
      name: app.name,
      url: absolute(paths.app(app.slug)),
      availability: app.availability,
      newerVersion: certificate.newerVersion?.version ?? null,
    },
    vendor: { slug: vendor.slug, name: vendor.name },
    criteria: [
      ...results(certificate.checked, 'met'),
      ...results(certificate.checkedWithRemarks, 'met_with_remarks'),
      ...results(certificate.notChecked, 'not_checked'),
    ],
    supersededBy: successor && line(successor),
    otherCertificates: certificate.history.map(line),
  };
}

function results(lines: readonly Evidence[], result: CriterionResult) {
  return lines.map(({ criterion, method, remarks }) => ({ criterion, method, result, remarks }));
}
