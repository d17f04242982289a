import type { ActionCase } from './action-case.ts';
import type { Scene, VisitorName } from './people.ts';

const manager: readonly VisitorName[] = ['program manager'];
const moderator: readonly VisitorName[] = ['moderator'];
const admin: readonly VisitorName[] = ['admin'];

const NONE = '018fd087-0000-7000-8000-000000000000';
const reason = 'For a test.';
const settings = '/console/staff/settings';
const desk = '/console/staff/reviews';
const ruling = { policy: 'reviews#10', reason: 'It is for a test.', note: '' };
const decision = ({ vendorId }: Scene) => ({ isv: vendorId, reason });

/** A form of each action of staff, and who may send it; see `ACTIONS`. */
export const STAFF_ACTIONS: Readonly<Record<string, ActionCase>> = {
  'desk.claim': { page: desk, fields: { case: NONE }, may: [] },
  'desk.release': { page: desk, fields: { case: NONE }, may: [] },
  'desk.decide': {
    page: `${desk}/${NONE}`,
    fields: { ...ruling, case: NONE, kind: 'hide', seen: '1' },
    may: [],
  },
  'desk.hideMany': { page: desk, fields: ruling, may: moderator },
  'desk.answerReport': {
    page: `${desk}/${NONE}`,
    fields: { ...ruling, case: NONE, kind: 'no_action' },
    may: [],
  },
  'desk.answerAppeal': {
    page: `${desk}/${NONE}`,
    fields: { ...ruling, case: NONE, kind: 'keep' },
    may: [],
  },
  'desk.endFreeze': {
    page: `${desk}/freezes`,
    fields: { listing: NONE, reason: 'Nothing was wrong.' },
    may: [],
  },
  'staffSettings.addCategory': {
    page: `${settings}/categories/new`,
    fields: { name: 'Judged', description: 'For a test.', slug: 'judged', group: NONE, reason },
    may: [],
  },
  'staffSettings.addComponent': {
    page: `${settings}/components/new`,
    fields: { name: 'Judged', description: 'For a test.', slug: 'Not one', reason },
    may: manager,
  },
  'staffSettings.arrangeShelf': {
    page: `${settings}/shelves/new`,
    fields: { slug: 'judged', title: 'Judged', why: reason, position: '1', reason },
    may: manager,
  },
  'staffSettings.changeCategory': {
    page: `${settings}/categories/${NONE}`,
    fields: { id: NONE, name: 'Judged', description: '', place: '1', seen: '1', reason },
    may: [],
  },
  'staffSettings.changeComponent': {
    page: `${settings}/components/${NONE}`,
    fields: { id: NONE, name: 'Judged', description: '', place: '1', seen: '1', reason },
    may: [],
  },
  'staffSettings.chooseAccent': {
    page: `${settings}/look`,
    fields: { hue: '1', chroma: '1', lightness: '1', usual: 'yes', seen: '9999', reason },
    may: manager,
  },
  'staffSettings.chooseLogo': {
    page: `${settings}/logo`,
    fields: { alt: 'Judged', seen: '9999', reason },
    may: manager,
  },
  'staffSettings.describe': {
    page: `${settings}/names`,
    fields: { name: 'Judged', promise: '', supportEmail: '', seen: '9999', reason },
    may: manager,
  },
  'staffSettings.removeCategory': {
    page: `${settings}/categories/${NONE}/remove`,
    fields: { id: NONE, seen: '1', reason },
    may: [],
  },
  'staffSettings.removeComponent': {
    page: `${settings}/components/${NONE}/remove`,
    fields: { id: NONE, seen: '1', reason },
    may: [],
  },
  'staffSettings.removeLogo': {
    page: `${settings}/logo`,
    fields: { seen: '9999', removeReason: reason },
    may: manager,
  },
  'staffSettings.removeShelf': {
    page: `${settings}/shelves/none/remove`,
    fields: { slug: 'none', seen: 'x', reason },
    may: [],
  },
  'staffIsvs.approve': { page: staffIsv, fields: decision, may: manager },
  'staffIsvs.changeTier': {
    page: staffIsv,
    fields: (scene) => ({ ...decision(scene), from: 'registered', tier: 'preferred' }),
    may: manager,
  },
  'staffIsvs.restore': { page: staffIsv, fields: decision, may: manager },
  'staffIsvs.suspend': {
    page: staffIsv,
    fields: (scene) => ({ ...decision(scene), policy: '', until: '' }),
    may: manager,
  },
  'staffPeople.give': {
    page: '/console/staff/people',
    fields: { email: 'none', role: 'moderator', reason },
    may: admin,
  },
  'staffPeople.take': {
    page: '/console/staff/people',
    fields: { held: `${NONE} moderator`, takeReason: reason },
    may: [],
  },
};

function staffIsv({ vendorId }: Scene): string {
  return `/console/staff/isvs/${vendorId}`;
}
