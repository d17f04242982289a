import type { Offer, Organization, SoftwareApplication } from 'schema-dts';
import type { AppPage } from '#db/listings/app-page.ts';
import type { AppCard } from '#db/listings/cards.ts';
import type { BillingInterval } from '#db/listings/table.ts';
import { paths } from '../paths.ts';
import { ratingData } from '../reviews/review-data.ts';
import { absolute } from '../search/absolute.ts';
import { applicationCategory } from './application-category.ts';
import { majorUnits } from './price-text.ts';

type Plan = AppPage['plans'][number];

/** How long a price is for, in ISO 8601; a price that is paid once is for no time. */
const DURATION: Record<BillingInterval, { billingDuration?: string }> = {
  month: { billingDuration: 'P1M' },
  year: { billingDuration: 'P1Y' },
  once: {},
};

/** An app as schema.org has it: what its page says, and no more. */
export function appData(app: AppPage): SoftwareApplication {
  const vendor = vendorOf(app.card);
  const [release] = app.releases;
  const offers = app.plans.map((plan) => offerData(plan, app));
  return {
    ...appReference(app.card),
    description: app.card.tagline,
    image: absolute(paths.appPicture(app.card.slug)),
    applicationCategory: applicationCategory(app.category.slug),
    applicationSubCategory: app.category.name,
    screenshot: app.screenshots.map(({ storageKey }) => absolute(paths.media(storageKey))),
    author: vendor,
    publisher: vendor,
    ...(release ? { softwareVersion: release.version } : {}),
    ...(offers.length > 0 ? { offers } : {}),
    ...ratingData(app.reviews),
  };
}

/** Which app is meant, for a page that says more of it, such as reviews. */
export function appReference({ name, slug }: { name: string; slug: string }) {
  const url = absolute(paths.app(slug));
  return { '@type': 'SoftwareApplication', '@id': url, name, url } as const;
}

function vendorOf({ vendor }: AppCard): Organization {
  const { name, slug } = vendor;
  return { '@type': 'Organization', name, url: absolute(paths.vendor(slug)) };
}

function offerData(plan: Plan, { card }: AppPage): Offer {
  const url = `${absolute(paths.app(card.slug))}#plans`;
  const offer = { '@type': 'Offer', name: plan.name, url } as const;
  const { amount, currency, interval } = plan;
  if (amount === null || !currency || !interval) return { ...offer, price: 0 };
  const price = majorUnits(amount, currency);
  return {
    ...offer,
    price,
    priceCurrency: currency,
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price,
      priceCurrency: currency,
      ...(plan.per ? { unitText: plan.per } : {}),
      ...DURATION[interval],
    },
  };
}
