import type { AppCard } from '#db/listings/cards.ts';
import type { Part } from '#db/search/marks.ts';
import { certifiedText } from '../certificates/words.ts';
import { paths } from '../paths.ts';
import { fewReviewsText, reviewsText } from '../reviews/words.ts';
import { escaped } from '../ui/escaped.ts';
import { initialsOf, shadeOf } from './initials.ts';
import { priceLineText, trialText } from './price-text.ts';

/** Says which words of a text are to be marked, in results of a search. */
export type Marker = (text: string) => readonly Part[];

/**
 * An app as a list shows it, as HTML. A page has up to thirty cards, and as components they would take
 * longer than all the rest of it.
 */
export function cardHtml(app: AppCard, marker?: Marker): string {
  const text = (words: string) => (marker ? marked(marker(words)) : escaped(words));
  return `<article class="card">
<div class="card-top">${iconHtml(app)}<div>
<h3 class="card-name" dir="auto"><a href="${paths.app(app.slug)}">${text(app.name)}</a></h3>
<p class="card-vendor">${escaped(app.vendor.name)}</p>
</div></div>
<p class="card-tagline" dir="auto">${text(app.tagline)}</p>
<div class="card-facts">${factsHtml(app)}</div>
<div class="card-end"><p class="card-price">${priceHtml(app)}</p>${compareHtml(app)}</div>
</article>`;
}

function marked(parts: readonly Part[]): string {
  return parts
    .map((part) => (part.marked ? `<mark>${escaped(part.text)}</mark>` : escaped(part.text)))
    .join('');
}

function iconHtml({ icon, name, slug }: AppCard): string {
  if (!icon) {
    return `<span class="app-icon initials shade-${shadeOf(slug)}"><svg viewBox="0 0 64 64" width="52" height="52" aria-hidden="true"><text x="32" y="32" dy="0.35em" text-anchor="middle">${escaped(initialsOf(name))}</text></svg></span>`;
  }
  // The tint is there before the picture is; a style attribute would be stopped by the policy.
  return `<span class="app-icon"><svg viewBox="0 0 1 1" width="52" height="52" aria-hidden="true"><rect width="1" height="1" fill="${escaped(icon.tint ?? 'transparent')}"></rect></svg><img src="${escaped(paths.media(icon.storageKey))}" width="52" height="52" alt="" loading="lazy" decoding="async"></span>`;
}

function factsHtml({ certification, rating, state }: AppCard): string {
  const deprecated = state === 'deprecated' ? '<span class="chip">Deprecated</span>' : '';
  const certified = certification
    ? `<span class="certified">${certifiedText[certification]}</span>`
    : '';
  return deprecated + ratingHtml(rating) + certified;
}

function ratingHtml({ average, count }: AppCard['rating']): string {
  if (average === null) return `<span class="few-reviews">${fewReviewsText(count)}</span>`;
  return `<span class="rating"><b><span class="visually-hidden">Rated </span>${average.toFixed(1)}<span class="visually-hidden"> of 5 in </span></b> <span>${reviewsText(count)}</span></span>`;
}

function priceHtml({ price }: AppCard): string {
  const trial = trialText(price);
  const line = escaped(priceLineText(price));
  return trial ? `${line} <span>${escaped(trial)}</span>` : line;
}

/** Belongs to the tray of `CompareTray`, wherever on the page the card stands. */
function compareHtml({ name, slug }: AppCard): string {
  return `<label class="card-compare"><input type="checkbox" name="apps" value="${slug}" form="compare-tray"> Compare<span class="visually-hidden"> ${escaped(name)}</span></label>`;
}
