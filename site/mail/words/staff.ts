import { staffRoleName } from '../../accounts/role-words.ts';
import { paths } from '../../paths.ts';
import type { WordsOf } from './shape.ts';

/** Mails about who belongs to the staff. */
export const staffWords: WordsOf<'staff-role-given' | 'staff-role-taken'> = {
  'staff-role-given': ({ name, reason, role }, { platformName }) => ({
    subject: `You are ${staffRoleName[role].toLowerCase()} at ${platformName} now`,
    heading: `You belong to the staff of ${platformName}`,
    greets: name,
    said: ['An admin gave you a role. It holds once you have signed in with a second factor.'],
    facts: [
      ['Role', staffRoleName[role]],
      ['Reason', reason],
    ],
    action: { words: 'Set up the second factor', path: paths.secondFactor() },
    care: [{ text: 'If that surprises you, ask an admin.' }],
    why: `You get this mail because you are on the staff of ${platformName}.`,
  }),
  'staff-role-taken': ({ name, reason, role }, { platformName }) => ({
    subject: `You are no longer ${staffRoleName[role].toLowerCase()} at ${platformName}`,
    heading: 'A staff role was taken from you',
    greets: name,
    said: ['It stopped at once. Your account and your other roles stay.'],
    facts: [
      ['Role', staffRoleName[role]],
      ['Reason', reason],
    ],
    care: [{ text: 'If that surprises you, ask an admin.' }],
    why: `You get this mail because you were on the staff of ${platformName}.`,
  }),
};
