import { tierName } from '../../accounts/words.ts';
import { paths } from '../../paths.ts';
import { policyNamed } from '../../policies/all.ts';
import { momentText } from './plain.ts';
import type { MailContext, Words, WordsOf } from './shape.ts';

const toConsole = { words: 'Open the console', path: paths.console() };
const because = (vendor: string) => `You get this mail because you are an owner of ${vendor}.`;

/** Mails about what staff decided on a vendor; each gives the reason that is on record. */
export const vendorWords: WordsOf<
  'isv-approved' | 'isv-tier-changed' | 'isv-suspended' | 'isv-restored'
> = {
  'isv-approved': ({ name, reason, vendor }, context) => ({
    subject: `${vendor} is a partner of ${context.platformName}`,
    heading: `Welcome, ${vendor}`,
    greets: name,
    said: ['Your application was approved: you can list apps from now on.', 'The reason given:'],
    quote: reason,
    action: toConsole,
    care: [questions(context)],
    why: because(vendor),
  }),
  'isv-tier-changed': ({ name, reason, tier, vendor }, context) => ({
    subject: `${vendor} has a new partner tier`,
    heading: `${vendor} is a ${tierName[tier]} partner now`,
    greets: name,
    said: ['The reason given:'],
    quote: reason,
    action: toConsole,
    care: [questions(context)],
    why: because(vendor),
  }),
  'isv-suspended': ({ name, policy, reason, until, vendor }, context) => ({
    subject: `${vendor} is suspended`,
    heading: `${vendor} is suspended`,
    greets: name,
    said: [
      'Your apps cannot be found for the time being. Who uses them already goes on.',
      'The reason given:',
    ],
    quote: reason,
    facts: [['Until', until === null ? 'Further notice' : momentText(until)]],
    action: toConsole,
    care: [...policyCited(policy), questions(context)],
    why: because(vendor),
  }),
  'isv-restored': ({ name, reason, vendor }, context) => ({
    subject: `${vendor} is no longer suspended`,
    heading: 'Your apps can be found again',
    greets: name,
    said: [`The suspension of ${vendor} has ended.`, 'The reason given:'],
    quote: reason,
    action: toConsole,
    care: [questions(context)],
    why: because(vendor),
  }),
};

function policyCited(slug: string | null): Words['care'] {
  const policy = slug === null ? null : policyNamed(slug);
  if (!policy) return [];
  const link = { words: policy.title, path: paths.policy(policy.slug) };
  return [{ text: `It rests on the policy ${policy.title}.`, link }];
}

function questions({ supportEmail }: MailContext): Words['care'][number] {
  if (supportEmail) return { text: `If you see it differently, write to ${supportEmail}.` };
  return {
    text: 'If you see it differently, tell our staff.',
    link: { words: 'Write to staff', path: paths.report() },
  };
}
