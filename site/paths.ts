import type { ReviewsAsked } from '#db/reviews/question.ts';
import type { TeamDone } from './accounts/team-done.ts';
import { reviewParameters } from './reviews/asked.ts';
import { type Asked, parametersOf, withoutCategories } from './search/parameters.ts';

/** Every address of the marketplace, so that none is written by hand. */
export const paths = {
  home: () => '/',
  /** With the filters, the order and the page of a search; its categories are the page itself. */
  category: (slug: string, asked?: Asked) => {
    const parameters = asked ? String(parametersOf(withoutCategories(asked))) : '';
    return parameters === '' ? `/categories/${slug}` : `/categories/${slug}?${parameters}`;
  },
  app: (slug: string) => `/apps/${slug}`,
  vendor: (slug: string, query: { page?: number } = {}) =>
    withQuery(`/vendors/${slug}`, { page: pageOf(query.page) }),
  certificate: (id: string) => `/certificates/${id}`,
  certificateBadge: (id: string) => `/certificates/${id}.svg`,
  certificateData: (id: string) => `/certificates/${id}.json`,
  search: (asked?: Asked) => {
    const parameters = asked ? String(parametersOf(asked)) : '';
    return parameters === '' ? '/search' : `/search?${parameters}`;
  },
  reviews: (slug: string, query?: ReviewsAsked) =>
    withQuery(`/apps/${slug}/reviews`, query ? reviewParameters(query) : {}),
  reviewsFeed: (slug: string) => `/apps/${slug}/reviews/feed.xml`,
  review: (slug: string, id: string) => `/apps/${slug}/reviews/${id}`,
  flagReview: (slug: string, id: string, query: { done?: 'flagged' } = {}) =>
    withQuery(`/apps/${slug}/reviews/${id}/flag`, query),
  /** Where somebody writes, changes and takes down the own review. */
  writeReview: (slug: string) => `/apps/${slug}/review`,
  ownReviews: (query: { done?: 'withdrawn'; page?: string } = {}) =>
    withQuery('/account/reviews', query),
  ownReview: (id: string, query: { done?: 'posted' | 'changed' | 'resolved' | 'appealed' } = {}) =>
    withQuery(`/account/reviews/${id}`, query),
  ownFlags: () => '/account/flags',
  /** A decision, for those whom it affects. */
  statement: (decisionId: string, query: { done?: 'appealed' } = {}) =>
    withQuery(`/account/decisions/${decisionId}`, query),
  compare: (slugs: readonly string[] = []) => {
    const parameters = new URLSearchParams(slugs.map((slug) => ['apps', slug]));
    return slugs.length === 0 ? '/compare' : `/compare?${parameters}`;
  },
  saved: () => '/saved',
  policies: () => '/policies',
  policy: (slug: string) => `/policies/${slug}`,
  privacy: () => '/privacy',
  terms: () => '/terms',
  report: (query: { app?: string } | { review?: string } = {}) => withQuery('/report', query),
  /** Addresses have no capitals. */
  reportReceived: (reference: string, query: { done?: 'appealed' } = {}) =>
    withQuery(`/report/${reference.toLowerCase()}`, query),
  signIn: (query: { next?: string | undefined; done?: 'password' } = {}) =>
    withQuery('/sign-in', query),
  /** The second factor, after the password. */
  signInSecondFactor: (query: { next?: string | undefined; with?: 'code' | undefined } = {}) =>
    withQuery('/sign-in/second-factor', query),
  signOut: () => '/sign-out',
  signUp: (query: { next?: string | undefined } = {}) => withQuery('/sign-up', query),
  signUpSent: (query: { next?: string | undefined } = {}) => withQuery('/sign-up/sent', query),
  /** Where somebody new begins. */
  welcome: () => '/account/welcome',
  /** In a demo alone: whom a visitor can be. */
  demoPeople: () => '/demo/people',
  confirmSignUp: (token: string) => withQuery('/sign-up/confirm', { token }),
  resetPassword: () => '/reset-password',
  resetPasswordSent: () => '/reset-password/sent',
  chooseNewPassword: (token: string) => withQuery('/reset-password/choose', { token }),
  account: (query: { done?: 'name' | 'email' } = {}) => withQuery('/account', query),
  security: (query: { done?: 'password' | 'ended' } = {}) => withQuery('/account/security', query),
  changeEmail: (query: { done?: 'sent' } = {}) => withQuery('/account/email', query),
  confirmEmail: (token: string) => withQuery('/account/email/confirm', { token }),
  changePassword: () => '/account/password',
  /** With what was just done, or with what waits for a second factor. */
  secondFactor: (query: { done?: string; next?: string | undefined } = {}) =>
    withQuery('/account/second-factor', query),
  authenticator: (query: { next?: string | undefined } = {}) =>
    withQuery('/account/second-factor/authenticator', query),
  newPasskey: (query: { next?: string | undefined } = {}) =>
    withQuery('/account/second-factor/new-passkey', query),
  /** The browser's name for a passkey has capitals, which no path has. */
  passkey: (id: string) => withQuery('/account/second-factor/passkey', { id }),
  recoveryCodes: (query: { next?: string | undefined } = {}) =>
    withQuery('/account/second-factor/recovery-codes', query),
  /** Proves the second factor once more, before what is most worth stealing. */
  confirmItsYou: (query: { next?: string | undefined; with?: 'code' | undefined } = {}) =>
    withQuery('/account/confirm', query),
  organisation: (query: { done?: TeamDone } = {}) => withQuery('/account/organisation', query),
  newOrganisation: () => '/account/organisation/new',
  yourData: () => '/account/data',
  exportData: () => '/account/export.json',
  deleteAccount: () => '/account/delete',
  accountDeleted: () => '/sign-up/deleted',
  invitation: (token: string) => `/invitations/${encodeURIComponent(token)}`,
  askVendor: (slug: string, query: { done?: 'sent' } = {}) => withQuery(`/apps/${slug}/ask`, query),
  console: () => '/console',
  team: (query: { done?: TeamDone } = {}) => withQuery('/console/team', query),
  vendorReviews: (query: Query = {}) => withQuery('/console/reviews', query),
  vendorReview: (id: string, query: { done?: 'replied' | 'appealed' } = {}) =>
    withQuery(`/console/reviews/${id}`, query),
  staff: () => '/console/staff',
  staffReviews: (query: Query = {}) => withQuery('/console/staff/reviews', query),
  staffCase: (id: string, query: Query = {}) => withQuery(`/console/staff/reviews/${id}`, query),
  staffReviewNumbers: (query: Query = {}) => withQuery('/console/staff/reviews/numbers', query),
  staffFreezes: (query: Query = {}) => withQuery('/console/staff/reviews/freezes', query),
  staffIsvs: (query: Query = {}) => withQuery('/console/staff/isvs', query),
  staffIsv: (id: string, query: Query = {}) => withQuery(`/console/staff/isvs/${id}`, query),
  staffIsvDecision: (id: string, decision: 'approve' | 'tier' | 'suspend' | 'restore') =>
    `/console/staff/isvs/${id}/${decision}`,
  staffPeople: (query: Query = {}) => withQuery('/console/staff/people', query),
  staffSettings: (query: Query = {}) => withQuery('/console/staff/settings', query),
  staffNames: () => '/console/staff/settings/names',
  staffLook: (query: Query = {}) => withQuery('/console/staff/settings/look', query),
  staffLogo: () => '/console/staff/settings/logo',
  staffCategories: (query: Query = {}) => withQuery('/console/staff/settings/categories', query),
  staffNewCategory: (query: Query = {}) =>
    withQuery('/console/staff/settings/categories/new', query),
  staffCategory: (id: string) => `/console/staff/settings/categories/${id}`,
  staffComponents: (query: Query = {}) => withQuery('/console/staff/settings/components', query),
  staffNewComponent: () => '/console/staff/settings/components/new',
  staffComponent: (id: string) => `/console/staff/settings/components/${id}`,
  staffShelves: (query: Query = {}) => withQuery('/console/staff/settings/shelves', query),
  staffNewShelf: () => '/console/staff/settings/shelves/new',
  staffShelf: (slug: string) => `/console/staff/settings/shelves/${slug}`,
  staffPolicies: () => '/console/staff/settings/policies',
  staffAudit: (query: Query = {}) => withQuery('/console/staff/audit', query),
  staffAuditFile: (query: Query = {}) => withQuery('/console/staff/audit.csv', query),
  howWeRank: () => '/how-we-rank',
  feed: () => '/feed.xml',
  categoryFeed: (slug: string) => `/categories/${slug}/feed.xml`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (name: string) => `/sitemaps/${name}.xml`,
  searchApi: () => '/api/search',
  suggestApi: () => '/api/suggest',
  homePicture: () => '/social.png',
  appPicture: (slug: string) => `/apps/${slug}/social.png`,
  categoryPicture: (slug: string) => `/categories/${slug}/social.png`,
  vendorPicture: (slug: string) => `/vendors/${slug}/social.png`,
  favicon: () => '/favicon.svg',
  theme: () => '/theme.css',
  media: (storageKey: string) => `/media/${storageKey}`,
  mails: (query: { before?: string } = {}) => withQuery('/console/staff/mail', query),
  mail: (id: string) => `/console/staff/mail/${id}`,
  mailPreview: (id: string) => `/console/staff/mail/${id}/preview`,
} as const;

type Query = Record<string, string | undefined>;

/** The first page has no number in its address: one page, one address. */
function pageOf(page: number | undefined): string | undefined {
  return page === undefined || page === 1 ? undefined : String(page);
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
