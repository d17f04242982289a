import type { CertificatePage } from '#db/certificates/page.ts';
import { paths } from '../paths.ts';
import { escaped } from '../ui/escaped.ts';
import { levelName } from './words.ts';

/** What stands for the badge where it is not seen. It says nothing that ends with time. */
export function badgeAlt({ app, appVersion, level }: CertificatePage, platform: string): string {
  return `${levelName[level]} certificate of ${platform} for ${app.name} ${appVersion}`;
}

/** HTML for a page elsewhere: the badge, as a link to the evidence. */
export function embedCode(
  certificate: CertificatePage,
  platform: string,
  absolute: (path: string) => string,
): string {
  const page = escaped(absolute(paths.certificate(certificate.id)));
  const badge = escaped(absolute(paths.certificateBadge(certificate.id)));
  const alt = escaped(badgeAlt(certificate, platform));
  return `<a href="${page}">\n  <img src="${badge}" height="20" alt="${alt}">\n</a>`;
}
