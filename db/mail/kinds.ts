import type { CustomerRole, IsvRole, StaffRole, Tier } from '../accounts/table.ts';

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
};

export type MailKind = keyof MailKinds;
export type Mail = { [Kind in MailKind]: { kind: Kind; data: MailKinds[Kind] } }[MailKind];
