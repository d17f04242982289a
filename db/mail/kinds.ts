import type { CustomerRole, IsvRole, StaffRole, Tier } from '../accounts/table.ts';
import type { DecisionKind, ReviewDecision } from '../moderation/table.ts';
import type { FlagOutcome } from '../reviews/table.ts';

/** A decision as those are told whom it affects. */
type Told = {
  policy: string;
  policyItem: number;
  reason: string;
  /** Until when it can be appealed. */
  appealUntil: string;
};

/**
 * Every mail, by its kind, with the facts that its words are made of. Moments are ISO texts, and
 * `token` is what a link holds: it is forgotten once the mail is out.
 */
export type MailKinds = {
  /** To whoever typed this address at sign-up. */
  'sign-up': { name: string; token: string };
  /** The same, to somebody who has an account already. */
  'sign-up-known': Record<string, never>;
  'reset-password': { name: string; token: string };
  /** To the new address. */
  'change-email': { name: string; token: string };
  /** To the address that was used until now. */
  'email-changed': { name: string; email: string; at: string };
  'password-changed': { name: string; at: string };
  'new-sign-in': { name: string; device: string; network: string; at: string };
  'second-factor-changed': {
    name: string;
    at: string;
    what:
      | 'authenticator_added'
      | 'authenticator_removed'
      | 'passkey_added'
      | 'passkey_removed'
      | 'recovery_codes_made'
      | 'recovery_code_used';
  };
  'account-deleted': { name: string; at: string };
  invitation: {
    organisation: string;
    inviter: string;
    role: IsvRole | CustomerRole;
    token: string;
    until: string;
  };
  'member-joined': { name: string; organisation: string; member: string };
  'role-changed': { name: string; organisation: string; role: IsvRole | CustomerRole };
  'member-removed': { name: string; organisation: string };
  /** To whoever was given or lost a staff role by an admin. */
  'staff-role-given': { name: string; role: StaffRole; reason: string };
  'staff-role-taken': { name: string; role: StaffRole; reason: string };
  'isv-approved': { name: string; vendor: string; reason: string };
  'isv-tier-changed': { name: string; vendor: string; tier: Tier; reason: string };
  'isv-suspended': {
    name: string;
    vendor: string;
    reason: string;
    /** The slug of the one that was broken, if one is named. */
    policy: string | null;
    until: string | null;
  };
  'isv-restored': { name: string; vendor: string; reason: string };
  /** To the vendor's support address; an answer goes to the person. */
  'question-to-vendor': {
    app: string;
    appSlug: string;
    question: string;
    name: string;
    organisation: string | null;
    replyTo: string;
  };
  /** The copy, to the person who asked. */
  'question-asked': {
    app: string;
    appSlug: string;
    vendor: string;
    question: string;
    name: string;
  };
  /** To the writer of a review that waits for a moderator. */
  'review-held': { name: string; app: string; reviewId: string; until: string };
  /** To the writer. */
  'review-decided': Told & {
    name: string;
    app: string;
    reviewId: string;
    decisionId: string;
    decision: ReviewDecision;
  };
  /** To owners and marketers of the vendor. */
  'review-decided-vendor': Told & {
    name: string;
    app: string;
    reviewId: string;
    decisionId: string;
    decision: ReviewDecision;
  };
  /** To whoever flagged a review; `told` is null when its writer took it down first. */
  'flag-answered': {
    name: string;
    app: string;
    outcome: FlagOutcome;
    decisionId: string | null;
    told: Told | null;
  };
  /** To whoever reported a review, an app or a page; the app is null for a page. */
  'report-answered': {
    reference: string;
    app: string | null;
    isReview: boolean;
    outcome: FlagOutcome;
    told: Told | null;
  };
  /** To the writer; `isChanged` when the vendor changed its reply. */
  'review-replied': {
    name: string;
    app: string;
    vendor: string;
    reviewId: string;
    reply: string;
    isChanged: boolean;
  };
  /** To whoever replied for the vendor. */
  'reply-resolved': {
    name: string;
    app: string;
    reviewId: string;
    outcome: 'fixed' | 'not_fixed' | 'rating_changed';
  };
  /** To whoever appealed; without a name to somebody who reported without an account. */
  'appeal-answered': {
    name: string | null;
    app: string | null;
    answer: 'granted' | 'rejected' | 'lapsed';
    /** What is decided now, when it was granted. */
    decision: DecisionKind | null;
    reason: string | null;
    decisionId: string;
    /** Of the report, for whoever has no account. */
    reference: string | null;
  };
};

export type MailKind = keyof MailKinds;
export type Mail = { [Kind in MailKind]: { kind: Kind; data: MailKinds[Kind] } }[MailKind];
