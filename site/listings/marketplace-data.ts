import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Platform } from '#db/platform/describe.ts';
import { paths } from '../paths.ts';
import { absolute } from '../search/absolute.ts';

/** The marketplace and who runs it, as schema.org has them. */
export function marketplaceData(platform: Platform): [WebSite, Organization] {
  const home = absolute(paths.home());
  const organization: Organization = {
    '@type': 'Organization',
    '@id': `${home}#organization`,
    name: platform.name,
    url: home,
    logo: absolute(paths.favicon()),
    ...(platform.supportEmail ? { email: platform.supportEmail } : {}),
  };
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(paths.search())}?q={words}` },
    'query-input': 'required name=words',
  };
  const site: WebSite = {
    '@type': 'WebSite',
    name: `${platform.name} Marketplace`,
    alternateName: platform.name,
    url: home,
    description: platform.promise,
    publisher: { '@id': `${home}#organization` },
    potentialAction: search,
  };
  return [site, organization];
}
