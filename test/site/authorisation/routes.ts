import type { Scene, VisitorName } from './people.ts';

/** What somebody gets: the page, the way to sign in, the way elsewhere, or nothing of it. */
export type Answer = 'page' | 'sign in' | 'elsewhere' | 'hidden';
export type Rule = (who: VisitorName) => Answer;

const forAll: Rule = () => 'page';
/** Nothing that these tests know of stands there. */
const forNobody: Rule = () => 'hidden';
const forWhoeverIsOut: Rule = (who) => (who === 'anonymous' ? 'page' : 'elsewhere');
const forWhoeverIsIn: Rule = (who) => (who === 'anonymous' ? 'sign in' : 'page');
const leadingOn: Rule = (who) => (who === 'anonymous' ? 'sign in' : 'elsewhere');

/** What is over, or is not theirs: once somebody is signed in. */
const linkIsOver: Rule = (who) => (who === 'anonymous' ? 'sign in' : 'hidden');
const forWhoeverCanLeave: Rule = (who) => (who === 'anonymous' ? 'elsewhere' : 'page');

const isOfVendor = (who: VisitorName) => who.includes('vendor’s');
const forVendors: Rule = (who) => {
  if (who === 'anonymous') return 'sign in';
  return isOfVendor(who) ? 'page' : 'elsewhere';
};

/** Of a vendor's things that are not there. */
const nothingForVendors: Rule = (who) => (forVendors(who) === 'page' ? 'hidden' : forVendors(who));

const STAFF: readonly VisitorName[] = ['moderator', 'reviewer', 'program manager', 'admin'];
function forStaff(...roles: readonly VisitorName[]): Rule {
  return (who) => {
    if (who === 'program manager without second factor') return 'elsewhere';
    return roles.includes(who) ? 'page' : 'hidden';
  };
}
/** Of something that is not there, nobody gets anything. */
function nothingForStaff(): Rule {
  return forStaff();
}
const manager = 'program manager';
/** Of nothing that is there. */
const NONE = '018fd087-0000-7000-8000-000000000000';

type Route = {
  address: string | ((scene: Scene) => string);
  /** Null when all get the same, whatever it is. */
  rule: Rule | null;
};
const settings = '/console/staff/settings';
const desk = '/console/staff/reviews';
const factor = '/account/second-factor';

/** An address of each route, and who gets it. A route that is not here fails the test. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '/account/email/confirm': { address: '/account/email/confirm?token=none', rule: linkIsOver },
  '/account/organisation': { address: '/account/organisation', rule: forWhoeverIsIn },
  [`${factor}/authenticator`]: { address: `${factor}/authenticator`, rule: forWhoeverIsIn },
  [`${factor}/new-passkey`]: { address: `${factor}/new-passkey`, rule: forWhoeverIsIn },
  [`${factor}/passkey`]: { address: `${factor}/passkey?id=none`, rule: linkIsOver },
  [`${factor}/recovery-codes`]: { address: `${factor}/recovery-codes`, rule: leadingOn },
  '/console/staff/isvs/[id]': {
    address: ({ vendorId }) => `/console/staff/isvs/${vendorId}`,
    rule: forStaff(manager),
  },
  '/console/staff/isvs/[id]/[decision]': {
    address: ({ vendorId }) => `/console/staff/isvs/${vendorId}/tier`,
    rule: forStaff(manager),
  },
  '/console/staff/mail/[id]': { address: `/console/staff/mail/${NONE}`, rule: nothingForStaff() },
  '/console/staff/mail/[id]/preview': {
    address: `/console/staff/mail/${NONE}/preview`,
    rule: nothingForStaff(),
  },
  [`${settings}/categories`]: { address: `${settings}/categories`, rule: forStaff(manager) },
  [`${settings}/categories/[id]`]: {
    address: `${settings}/categories/${NONE}`,
    rule: nothingForStaff(),
  },
  [`${settings}/categories/[id]/remove`]: {
    address: `${settings}/categories/${NONE}/remove`,
    rule: nothingForStaff(),
  },
  [`${settings}/categories/new`]: {
    address: `${settings}/categories/new`,
    rule: forStaff(manager),
  },
  [`${settings}/components`]: { address: `${settings}/components`, rule: forStaff(manager) },
  [`${settings}/components/[id]`]: {
    address: `${settings}/components/${NONE}`,
    rule: nothingForStaff(),
  },
  [`${settings}/components/[id]/remove`]: {
    address: `${settings}/components/${NONE}/remove`,
    rule: nothingForStaff(),
  },
  [`${settings}/components/new`]: {
    address: `${settings}/components/new`,
    rule: forStaff(manager),
  },
  [`${settings}/logo`]: { address: `${settings}/logo`, rule: forStaff(manager) },
  [`${settings}/look`]: { address: `${settings}/look`, rule: forStaff(manager) },
  [`${settings}/names`]: { address: `${settings}/names`, rule: forStaff(manager) },
  [`${settings}/policies`]: { address: `${settings}/policies`, rule: forStaff(manager) },
  [`${settings}/shelves`]: { address: `${settings}/shelves`, rule: forStaff(manager) },
  [`${settings}/shelves/[slug]`]: {
    address: `${settings}/shelves/none`,
    rule: nothingForStaff(),
  },
  [`${settings}/shelves/[slug]/remove`]: {
    address: `${settings}/shelves/none/remove`,
    rule: nothingForStaff(),
  },
  [`${settings}/shelves/new`]: { address: `${settings}/shelves/new`, rule: forStaff(manager) },
  '/invitations/[token]': { address: '/invitations/none', rule: forNobody },
  '/reset-password/choose': { address: '/reset-password/choose?token=none', rule: forNobody },
  '/sign-in/second-factor': { address: '/sign-in/second-factor', rule: () => 'elsewhere' },
  '/sign-out': { address: '/sign-out', rule: forWhoeverCanLeave },
  '/sign-up/confirm': { address: '/sign-up/confirm?token=none', rule: forNobody },
  '/': { address: '/', rule: forAll },
  '/404': { address: '/404', rule: forNobody },
  '/500': { address: '/500', rule: forNobody },
  '/account': { address: '/account', rule: forWhoeverIsIn },
  '/account/confirm': { address: '/account/confirm', rule: leadingOn },
  '/account/data': { address: '/account/data', rule: forWhoeverIsIn },
  '/account/delete': { address: '/account/delete', rule: forWhoeverIsIn },
  '/account/email': { address: '/account/email', rule: forWhoeverIsIn },
  '/account/export.json': { address: '/account/export.json', rule: forWhoeverIsIn },
  '/account/organisation/new': { address: '/account/organisation/new', rule: forWhoeverIsIn },
  '/account/password': { address: '/account/password', rule: forWhoeverIsIn },
  '/account/security': { address: '/account/security', rule: forWhoeverIsIn },
  '/account/reviews': { address: '/account/reviews', rule: forWhoeverIsIn },
  // Those of others are as if they were not there; of the own ones their tests tell.
  '/account/reviews/[id]': { address: `/account/reviews/${NONE}`, rule: linkIsOver },
  '/account/flags': { address: '/account/flags', rule: forWhoeverIsIn },
  '/account/decisions/[id]': { address: `/account/decisions/${NONE}`, rule: linkIsOver },
  '/account/second-factor': { address: '/account/second-factor', rule: forWhoeverIsIn },
  '/account/welcome': { address: '/account/welcome', rule: forWhoeverIsIn },
  '/apps/[slug]': { address: '/apps/pipewright', rule: forAll },
  '/apps/[slug]/ask': { address: '/apps/pipewright/ask', rule: forWhoeverIsIn },
  '/apps/[slug]/review': { address: '/apps/pipewright/review', rule: forWhoeverIsIn },
  '/apps/[slug]/reviews': { address: '/apps/pipewright/reviews', rule: forAll },
  '/apps/[slug]/reviews/[id]': { address: `/apps/pipewright/reviews/${NONE}`, rule: forNobody },
  '/apps/[slug]/reviews/[id]/flag': {
    address: `/apps/pipewright/reviews/${NONE}/flag`,
    rule: forNobody,
  },
  '/apps/[slug]/reviews/feed.xml': {
    address: '/apps/pipewright/reviews/feed.xml',
    rule: forAll,
  },
  '/categories/[slug]': { address: '/categories/crm-sales', rule: forAll },
  '/categories/[slug]/feed.xml': { address: '/categories/crm-sales/feed.xml', rule: forAll },
  '/certificates/[id]': { address: '/certificates/none', rule: forNobody },
  '/certificates/[id].json': { address: '/certificates/none.json', rule: forNobody },
  '/certificates/[id].svg': { address: '/certificates/none.svg', rule: forNobody },
  '/compare': { address: '/compare', rule: forAll },
  '/console': { address: '/console', rule: forWhoeverIsIn },
  '/console/reviews': { address: '/console/reviews', rule: forVendors },
  '/console/reviews/[id]': { address: `/console/reviews/${NONE}`, rule: nothingForVendors },
  [desk]: { address: desk, rule: forStaff('moderator') },
  [`${desk}/[id]`]: { address: `${desk}/${NONE}`, rule: nothingForStaff() },
  [`${desk}/freezes`]: { address: `${desk}/freezes`, rule: forStaff('moderator') },
  [`${desk}/numbers`]: {
    address: `${desk}/numbers`,
    rule: forStaff('moderator', manager, 'admin'),
  },
  '/console/staff': { address: '/console/staff', rule: forStaff(...STAFF) },
  '/console/staff/audit': { address: '/console/staff/audit', rule: forStaff(manager, 'admin') },
  '/console/staff/audit.csv': {
    address: '/console/staff/audit.csv?verb=listing.approved',
    rule: forStaff(manager, 'admin'),
  },
  '/console/staff/isvs': { address: '/console/staff/isvs', rule: forStaff(manager) },
  '/console/staff/mail': { address: '/console/staff/mail', rule: forStaff(manager, 'admin') },
  '/console/staff/people': { address: '/console/staff/people', rule: forStaff('admin') },
  '/console/staff/settings': { address: '/console/staff/settings', rule: forStaff(manager) },
  '/console/team': { address: '/console/team', rule: forVendors },
  '/demo/people': { address: '/demo/people', rule: forAll },
  '/feed.xml': { address: '/feed.xml', rule: forAll },
  '/how-we-rank': { address: '/how-we-rank', rule: forAll },
  '/llms.txt': { address: '/llms.txt', rule: forAll },
  '/policies': { address: '/policies', rule: forAll },
  '/policies/[slug]': { address: '/policies/reviews', rule: forAll },
  '/privacy': { address: '/privacy', rule: forAll },
  '/report': { address: '/report', rule: forAll },
  '/report/[reference]': { address: '/report/none', rule: forNobody },
  '/reset-password': { address: '/reset-password', rule: forAll },
  '/reset-password/sent': { address: '/reset-password/sent', rule: forAll },
  '/robots.txt': { address: '/robots.txt', rule: forAll },
  '/saved': { address: '/saved', rule: forAll },
  '/search': { address: '/search', rule: forAll },
  '/sign-in': { address: '/sign-in', rule: forWhoeverIsOut },
  '/sign-up': { address: '/sign-up', rule: forWhoeverIsOut },
  '/sign-up/deleted': { address: '/sign-up/deleted', rule: forAll },
  '/sign-up/sent': { address: '/sign-up/sent', rule: forAll },
  '/sitemap.xml': { address: '/sitemap.xml', rule: forAll },
  '/sitemaps/[part].xml': { address: '/sitemaps/none-1.xml', rule: forNobody },
  '/terms': { address: '/terms', rule: forAll },
  // There is one only where an accent was chosen, which another test may do.
  '/theme.css': { address: '/theme.css', rule: null },
  '/vendors/[slug]': { address: '/vendors/halvorsen-lind', rule: forAll },
};
