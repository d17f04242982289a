import type { Organization } from 'schema-dts';
import type { VendorPage } from '#db/accounts/vendor-page.ts';
import { paths } from '../paths.ts';
import { absolute } from '../search/absolute.ts';

/** A vendor as schema.org has it. Ratings are of its apps, and stand with them. */
export function vendorData(vendor: VendorPage): Organization {
  const { about, foundedYear, location, name, slug, supportEmail, tagline, website } = vendor;
  const description = about || tagline;
  return {
    '@type': 'Organization',
    name,
    url: absolute(paths.vendor(slug)),
    ...(description ? { description } : {}),
    ...(website ? { sameAs: website } : {}),
    ...(supportEmail ? { email: supportEmail } : {}),
    ...(location ? { location } : {}),
    ...(foundedYear ? { foundingDate: String(foundedYear) } : {}),
  };
}
