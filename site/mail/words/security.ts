import { MAIL_KEPT } from '#db/mail/forget.ts';
import type { MailKinds } from '#db/mail/kinds.ts';
import { paths } from '../../paths.ts';
import { momentText, tellStaff } from './plain.ts';
import type { Words, WordsOf } from './shape.ts';

const why = 'You get this mail because it concerns the security of your account.';
const security = { words: 'Security of your account', path: paths.security() };

/** What to do when somebody else may know the password, but the address is still one's own. */
const takeBack: Words['care'] = [
  {
    text: 'If it was not you, choose a new password at once; it ends all sessions.',
    link: { words: 'Choose a new password', path: paths.resetPassword() },
  },
];

const factorChange: Record<MailKinds['second-factor-changed']['what'], string> = {
  authenticator_added: 'An authenticator app was added',
  authenticator_removed: 'An authenticator app was removed',
  passkey_added: 'A passkey was added',
  passkey_removed: 'A passkey was removed',
  recovery_codes_made: 'New recovery codes were made',
  recovery_code_used: 'A recovery code was used',
};

/** Mails that tell what happened to an account. */
export const securityWords: WordsOf<
  'email-changed' | 'password-changed' | 'new-sign-in' | 'second-factor-changed' | 'account-deleted'
> = {
  'email-changed': ({ at, email, name }, context) => ({
    subject: `Your address for ${context.platformName} was changed`,
    heading: 'Your address was changed',
    greets: name,
    said: ['From now on we write to the new address, and you sign in with it.'],
    facts: [
      ['New address', email],
      ['When', momentText(at)],
    ],
    action: security,
    care: [tellStaff(context, 'If it was not you')],
    why: 'You get this mail because this address belonged to your account until now.',
  }),
  'password-changed': ({ at, name }, { platformName }) => ({
    subject: `Your password for ${platformName} was changed`,
    heading: 'Your password was changed',
    greets: name,
    said: ['From now on you sign in with the new one.'],
    facts: [['When', momentText(at)]],
    action: security,
    care: takeBack,
    why,
  }),
  'new-sign-in': ({ at, device, name, network }, { platformName }) => ({
    subject: `New sign-in to ${platformName}`,
    heading: 'Somebody signed in from a new place',
    greets: name,
    said: ['If it was you, there is nothing to do.'],
    facts: [
      ['Device', device],
      ['Network', network],
      ['When', momentText(at)],
    ],
    action: security,
    care: takeBack,
    why,
  }),
  'second-factor-changed': ({ at, name, what }, { platformName }) => ({
    subject: `${factorChange[what]} at ${platformName}`,
    heading: factorChange[what],
    greets: name,
    said: ['It is a part of how you prove that it is you who signs in.'],
    facts: [['When', momentText(at)]],
    action: security,
    care: takeBack,
    why,
  }),
  'account-deleted': ({ at, name }, context) => ({
    subject: `Your account at ${context.platformName} was deleted`,
    heading: 'Your account was deleted',
    greets: name,
    said: [
      'Your name and your address are taken out of what is kept with us; reviews that you wrote stay without them.',
      `Mails that name you and were still to go out, such as this one, are deleted ${MAIL_KEPT.sent} days after they were sent, or ${MAIL_KEPT.failed} days after they failed.`,
    ],
    facts: [['When', momentText(at)]],
    care: [tellStaff(context, 'If it was not you')],
    why: 'You get this mail because this address belonged to the account.',
  }),
};
