import type { ActionCase } from './action-case.ts';
import type { Scene, VisitorName } from './people.ts';
import { VISITORS } from './people.ts';
import { REVIEW_ACTIONS } from './review-actions.ts';
import { STAFF_ACTIONS } from './staff-actions.ts';

const everybody = VISITORS;
const whoeverIsIn = VISITORS.filter((who) => who !== 'anonymous');
const vendorOwner: readonly VisitorName[] = ['vendor’s owner'];
const customersOwner: readonly VisitorName[] = ['customer’s owner'];

const NONE = '018fd087-0000-7000-8000-000000000000';
const factor = '/account/second-factor';
const facts = { name: 'Judged', industry: 'retail', sizeBand: '11-50', region: 'Europe' };
const inVendor = ({ developerId, vendorId }: Scene) => ({
  organisation: vendorId,
  person: developerId,
});

/**
 * A form of each action, and who may send it. Of those who may, the test only asks that they are not
 * refused for want of a right; what they are told is for the tests of each action.
 */
export const ACTIONS: Readonly<Record<string, ActionCase>> = {
  ...REVIEW_ACTIONS,
  ...STAFF_ACTIONS,
  'door.becomeDemoPerson': { page: '/demo/people', fields: { email: 'none' }, may: [] },
  'door.choosePassword': {
    page: '/reset-password/choose',
    fields: { token: 'none', password: 'weak' },
    may: everybody,
  },
  'door.confirmSignUp': { page: '/sign-up/confirm', fields: { token: 'none' }, may: [] },
  'door.resetPassword': { page: '/reset-password', fields: { email: 'none' }, may: everybody },
  'door.signIn': { page: '/sign-in', fields: { email: 'none', password: 'x' }, may: everybody },
  'door.signUp': { page: '/sign-up', fields: { email: 'none' }, may: everybody },
  'organisations.accept': { page: '/invitations/none', fields: { token: 'none' }, may: [] },
  'organisations.decline': { page: '/invitations/none', fields: { token: 'none' }, may: [] },
  'organisations.describe': {
    page: '/account/organisation',
    fields: ({ customerId }) => ({ ...facts, organisation: customerId }),
    may: customersOwner,
  },
  'organisations.found': {
    page: '/account/organisation/new',
    fields: { ...facts, name: ' ' },
    may: whoeverIsIn,
  },
  'organisations.switchTo': {
    page: '/account/organisation',
    fields: { organisation: NONE },
    may: [],
  },
  'profile.changeEmail': {
    page: '/account/email',
    fields: { email: 'none', password: 'x' },
    may: whoeverIsIn,
  },
  'profile.changePassword': {
    page: '/account/password',
    fields: { current: 'x', password: 'weak' },
    may: whoeverIsIn,
  },
  'profile.confirmEmail': {
    page: '/account/email/confirm',
    fields: { token: 'none' },
    may: [],
  },
  'profile.deleteAccount': {
    page: '/account/delete',
    fields: { password: 'x' },
    may: whoeverIsIn,
  },
  'profile.endSession': { page: '/account/security', fields: { id: NONE }, may: [] },
  'profile.rename': { page: '/account', fields: { name: ' ' }, may: whoeverIsIn },
  'questions.ask': {
    page: '/apps/pipewright/ask',
    fields: { app: 'pipewright', text: 'Why?' },
    may: whoeverIsIn,
  },
  'reports.file': { page: '/report', fields: { reason: 'none' }, may: everybody },
  'saved.forget': { page: '/saved', fields: { app: 'none' }, may: whoeverIsIn },
  'saved.save': { page: '/saved', fields: { apps: 'none' }, may: whoeverIsIn },
  // None of these people has a factor, or is half signed in.
  'secondFactor.addPasskey': {
    page: `${factor}/new-passkey`,
    fields: { name: 'Key', password: 'x', passkey: '{}' },
    may: whoeverIsIn,
  },
  'secondFactor.beginAuthenticator': {
    page: `${factor}/authenticator`,
    fields: { password: 'x' },
    may: whoeverIsIn,
  },
  'secondFactor.confirm': { page: '/account/confirm', fields: {}, may: whoeverIsIn },
  'secondFactor.confirmAuthenticator': {
    page: `${factor}/authenticator`,
    fields: { digits: '000000' },
    may: [],
  },
  // Whoever is signed in already is led home.
  'secondFactor.prove': { page: '/sign-in/second-factor', fields: {}, may: whoeverIsIn },
  'secondFactor.removeAuthenticator': { page: factor, fields: {}, may: [] },
  'secondFactor.removePasskey': { page: factor, fields: { id: 'none' }, may: [] },
  'secondFactor.renamePasskey': {
    page: `${factor}/passkey`,
    fields: { id: 'none', name: 'Key' },
    may: [],
  },
  'secondFactor.renewCodes': { page: factor, fields: {}, may: [] },
  'vendorReviews.reply': {
    page: `/console/reviews/${NONE}`,
    fields: { review: NONE, body: 'Thank you for telling us.', seen: '0' },
    may: [],
  },
  'team.changeRole': {
    page: '/console/team',
    fields: (scene) => ({ ...inVendor(scene), role: 'marketer' }),
    may: vendorOwner,
  },
  'team.invite': {
    page: '/console/team',
    fields: ({ vendorId }) => ({
      organisation: vendorId,
      email: 'a@tests.example',
      role: 'viewer',
    }),
    may: vendorOwner,
  },
  'team.leave': {
    page: '/console/team',
    fields: { organisation: NONE },
    may: [],
  },
  'team.remove': {
    page: '/console/team',
    fields: inVendor,
    may: vendorOwner,
  },
  'team.resend': {
    page: '/console/team',
    fields: ({ vendorId }) => ({ organisation: vendorId, invitation: NONE }),
    may: [],
  },
  'team.revoke': {
    page: '/console/team',
    fields: ({ vendorId }) => ({ organisation: vendorId, invitation: NONE }),
    may: [],
  },
  // These end the sessions of those who send them.
  'profile.endOtherSessions': { page: '/account/security', fields: {}, may: whoeverIsIn },
  'door.signOut': { page: '/sign-out', fields: {}, may: everybody },
};
