import type { ActionCase } from './action-case.ts';

const NONE = '018fd087-0000-7000-8000-000000000000';
const review = `/apps/pipewright/reviews/${NONE}`;
const words = { rating: '4', title: 'Judged', body: 'It does what we need it to do.' };
const grounds = 'This is our own experience, and true.';

/**
 * What people do with reviews. Of reviews and decisions each person has others: here all are nobody's,
 * and who may is for the tests of each.
 */
export const REVIEW_ACTIONS: Readonly<Record<string, ActionCase>> = {
  'appeals.file': {
    page: `/account/decisions/${NONE}`,
    fields: { decision: NONE, grounds },
    may: [],
  },
  'appeals.fileByReference': {
    page: '/report/0000-0000-0000',
    fields: { reference: '0000-0000-0000', grounds },
    may: [],
  },
  'reviews.edit': {
    page: '/apps/pipewright/review',
    fields: { review: NONE, seen: '1', ...words },
    may: [],
  },
  'reviews.flag': {
    page: `${review}/flag`,
    fields: { app: 'pipewright', review: NONE, reason: 'spam' },
    may: [],
  },
  // None of these people uses an app.
  'reviews.post': {
    page: '/apps/pipewright/review',
    fields: { listing: NONE, ...words },
    may: [],
  },
  'reviews.resolve': {
    page: `/account/reviews/${NONE}`,
    fields: { review: NONE, outcome: 'fixed' },
    may: [],
  },
  'reviews.vote': { page: review, fields: { review: NONE, helpful: 'yes' }, may: [] },
  'reviews.withdraw': { page: `/account/reviews/${NONE}`, fields: { review: NONE }, may: [] },
};
