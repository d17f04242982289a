import { paths } from '../../paths.ts';
import type { WordsOf } from './shape.ts';

const nothingToDo = 'If it was not you, you need not do anything: nothing has changed.';

/** Mails that let somebody in, or prove an address. */
export const signInWords: WordsOf<'sign-up' | 'sign-up-known' | 'reset-password' | 'change-email'> =
  {
    // No name: whoever signs somebody else up could make it say anything to them.
    'sign-up': ({ token }, { platformName }) => ({
      subject: `Confirm your address for ${platformName}`,
      heading: 'Confirm your address',
      said: [
        `Somebody, hopefully you, opens an account with this address at the ${platformName} Marketplace.`,
        'Confirm that it is yours to finish. The link works once, and not for long.',
      ],
      action: { words: 'Confirm the address', path: paths.confirmSignUp(token) },
      care: [{ text: 'If it was not you, do nothing: without the link there is no account.' }],
      why: 'You get this mail because your address was typed at sign-up.',
    }),
    'sign-up-known': (_, { platformName }) => ({
      subject: `You have an account at ${platformName} already`,
      heading: 'You have an account already',
      said: [
        `Somebody, hopefully you, tried to sign up with this address at the ${platformName} Marketplace, where it has an account already.`,
      ],
      action: { words: 'Sign in', path: paths.signIn() },
      care: [
        {
          text: 'If you do not know your password any more, choose a new one.',
          link: { words: 'Reset the password', path: paths.resetPassword() },
        },
        { text: nothingToDo },
      ],
      why: 'You get this mail because your address was typed at sign-up.',
    }),
    'reset-password': ({ name, token }, { platformName }) => ({
      subject: `Choose a new password for ${platformName}`,
      heading: 'Choose a new password',
      greets: name,
      said: [
        'Somebody, hopefully you, asked for a new password. The link works once, and not for long.',
      ],
      action: { words: 'Choose a new password', path: paths.chooseNewPassword(token) },
      care: [
        { text: 'If it was not you, do nothing: your password stays as it is.' },
        {
          text: 'You can see where you are signed in.',
          link: { words: 'Security of your account', path: paths.security() },
        },
      ],
      why: 'You get this mail because a new password was asked for at your address.',
    }),
    'change-email': ({ token }, { platformName }) => ({
      subject: `Confirm your new address for ${platformName}`,
      heading: 'Confirm your new address',
      said: [
        `Somebody, hopefully you, wants to use this address for an account at the ${platformName} Marketplace.`,
        'Confirm that it is yours. The link works once, and not for long.',
      ],
      action: { words: 'Confirm the address', path: paths.confirmEmail(token) },
      care: [{ text: 'If it was not you, do nothing: without the link nothing changes.' }],
      why: 'You get this mail because your address was typed as the new one of an account.',
    }),
  };
