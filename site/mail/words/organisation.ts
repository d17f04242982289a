import { roleName } from '../../accounts/role-words.ts';
import { paths } from '../../paths.ts';
import { momentText } from './plain.ts';
import type { WordsOf } from './shape.ts';

const signIn = { words: 'Sign in', path: paths.signIn() };

/** Mails about who belongs to an organisation. */
export const organisationWords: WordsOf<
  'invitation' | 'member-joined' | 'role-changed' | 'member-removed'
> = {
  invitation: ({ inviter, organisation, role, token, until }, { platformName }) => ({
    subject: `${inviter} invites you to ${organisation} at ${platformName}`,
    heading: `Join ${organisation}`,
    said: [
      `${inviter} invites you to work for ${organisation} at the ${platformName} Marketplace. You see more before you decide.`,
    ],
    facts: [
      ['Your role', roleName(role)],
      ['Valid until', momentText(until)],
    ],
    action: { words: 'See the invitation', path: paths.invitation(token) },
    care: [
      { text: 'If you know neither of them, do nothing: you belong to nobody unless you accept.' },
    ],
    why: `You get this mail because ${inviter} typed your address.`,
  }),
  'member-joined': ({ member, name, organisation }) => ({
    subject: `${member} joined ${organisation}`,
    heading: `${member} joined ${organisation}`,
    greets: name,
    said: ['The invitation was accepted.'],
    action: signIn,
    care: [{ text: 'If you do not know this person, sign in and take them off the team.' }],
    why: `You get this mail because you are an owner of ${organisation}.`,
  }),
  'role-changed': ({ name, organisation, role }) => ({
    subject: `Your role in ${organisation} was changed`,
    heading: 'You have another role now',
    greets: name,
    said: [`An owner of ${organisation} changed what you may do there.`],
    facts: [['Your role', roleName(role)]],
    action: signIn,
    care: [{ text: 'If that surprises you, ask an owner.' }],
    why: `You get this mail because you belong to ${organisation}.`,
  }),
  'member-removed': ({ name, organisation }) => ({
    subject: `You no longer belong to ${organisation}`,
    heading: `You no longer belong to ${organisation}`,
    greets: name,
    said: ['You cannot act for it any more. Your own account stays.'],
    care: [{ text: 'If that surprises you, ask an owner.' }],
    why: `You get this mail because you belonged to ${organisation}.`,
  }),
};
