import type { MailKind, MailKinds } from '#db/mail/kinds.ts';
import { compose } from '#site/mail/compose.ts';
import type { MailContext } from '#site/mail/words/shape.ts';

export const context: MailContext = {
  platformName: 'Corvane',
  supportEmail: 'help@corvane.example',
  origin: new URL('https://apps.corvane.example'),
};

type Samples = { [Kind in MailKind]: MailKinds[Kind] };

/** One mail of each kind; whatever a person typed is `typed`. */
export function samples(typed = 'Ann Lee'): Samples {
  const at = '2026-11-27T20:43:00.000Z';
  const token = 'tok-1_2';
  const member = { name: typed, organisation: typed };
  const decided = { name: typed, vendor: typed, reason: typed };
  const asked = { app: typed, appSlug: 'pipewright', question: typed, name: typed };
  const id = '018fd087-0000-7000-8000-000000000000';
  const reference = 'AB12-CD34-EF56';
  const review = { name: typed, app: typed, reviewId: id };
  const told = { policy: 'reviews', policyItem: 8, reason: typed, appealUntil: at };
  return {
    'sign-up': { name: typed, token },
    'sign-up-known': {},
    'reset-password': { name: typed, token },
    'change-email': { name: typed, token },
    'email-changed': { name: typed, email: 'new@tests.example', at },
    'password-changed': { name: typed, at },
    'new-sign-in': { name: typed, device: typed, network: '192.0.2.0/24', at },
    'second-factor-changed': { name: typed, at, what: 'passkey_added' },
    'account-deleted': { name: typed, at },
    invitation: { organisation: typed, inviter: typed, role: 'developer', token, until: at },
    'member-joined': { ...member, member: typed },
    'role-changed': { ...member, role: 'owner' },
    'member-removed': member,
    'staff-role-given': { name: typed, role: 'reviewer', reason: typed },
    'staff-role-taken': { name: typed, role: 'admin', reason: typed },
    'isv-approved': decided,
    'isv-tier-changed': { ...decided, tier: 'premier' },
    'isv-suspended': { ...decided, policy: 'acceptable-use', until: null },
    'isv-restored': decided,
    'question-to-vendor': { ...asked, organisation: typed, replyTo: 'ann@tests.example' },
    'question-asked': { ...asked, vendor: typed },
    'review-held': { ...review, until: at },
    'review-decided': { ...review, ...told, decisionId: id, decision: 'hide' },
    'review-decided-vendor': { ...review, ...told, decisionId: id, decision: 'remove' },
    'flag-answered': { name: typed, app: typed, outcome: 'dismissed', decisionId: id, told },
    'report-answered': { reference, app: typed, isReview: true, outcome: 'dismissed', told },
    'review-replied': { ...review, vendor: typed, reply: typed, isChanged: false },
    'reply-resolved': { ...review, outcome: 'fixed' },
    'appeal-answered': {
      name: typed,
      app: typed,
      answer: 'granted',
      decision: 'publish',
      reason: typed,
      decisionId: id,
      reference: null,
    },
  };
}

export const KINDS = Object.keys(samples()).filter((key): key is MailKind => key in samples());

/** The sample of a kind in words. */
export function composed<Kind extends MailKind>(kind: Kind, typed?: string) {
  return compose<Kind>({ kind, data: samples(typed)[kind] }, context);
}
