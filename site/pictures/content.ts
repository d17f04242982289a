import type { VendorPage } from '#db/accounts/vendor-page.ts';
import type { AppCard } from '#db/listings/cards.ts';
import type { CategoryCount } from '#db/listings/categories.ts';
import type { Platform } from '#db/platform/describe.ts';
import { certifiedText } from '../certificates/words.ts';
import { initialsOf, shadeOf } from '../listings/initials.ts';
import { reviewsText } from '../reviews/words.ts';
import { countText } from '../ui/number-text.ts';

/** What stands large beside the words. */
type Sign =
  | { kind: 'mark' }
  | { kind: 'initials'; letters: string; shade: number }
  | { kind: 'icon'; storageKey: string; tint: string | null; instead: Sign };

/** Everything that is on a picture: two pictures of the same content are the same. */
export type PictureContent = {
  marketplace: string;
  title: string;
  text: string;
  /** Who made it, or how much there is. */
  by: string;
  rating: { average: string; reviews: string } | null;
  certified: string | null;
  sign: Sign;
};

const NOTHING_MORE = { by: '', rating: null, certified: null } as const;

export function homeContent({ name, promise }: Platform): PictureContent {
  const sign = { kind: 'mark' } as const;
  return { ...NOTHING_MORE, marketplace: `${name} Marketplace`, title: promise, text: '', sign };
}

export function categoryContent(category: CategoryCount, platform: Platform): PictureContent {
  const text = countText(category.count, 'app', 'apps');
  return { ...homeContent(platform), title: category.name, text };
}

export function appContent(app: AppCard, platform: Platform): PictureContent {
  const instead = initialsSign(app);
  return {
    ...homeContent(platform),
    title: app.name,
    text: app.tagline,
    by: `by ${app.vendor.name}`,
    rating: ratingWords(app.rating),
    certified: app.certification ? certifiedText[app.certification] : null,
    sign: app.icon ? { kind: 'icon', ...app.icon, instead } : instead,
  };
}

export function vendorContent(vendor: VendorPage, platform: Platform): PictureContent {
  return {
    ...homeContent(platform),
    title: vendor.name,
    text: vendor.tagline,
    by: countText(vendor.appCount, 'app', 'apps'),
    rating: ratingWords(vendor.rating),
    sign: initialsSign(vendor),
  };
}

function initialsSign({ name, slug }: { name: string; slug: string }): Sign {
  return { kind: 'initials', letters: initialsOf(name), shade: shadeOf(slug) };
}

function ratingWords({ average, count }: AppCard['rating']): PictureContent['rating'] {
  return average === null ? null : { average: average.toFixed(1), reviews: reviewsText(count) };
}
