import type { MailKind, MailKinds } from '#db/mail/kinds.ts';
import { asHtml } from './html.ts';
import { asText } from './text.ts';
import { organisationWords } from './words/organisation.ts';
import { manyLines, oneLine } from './words/plain.ts';
import { questionWords } from './words/questions.ts';
import { reportWords } from './words/reports.ts';
import { reviewWords } from './words/reviews.ts';
import { securityWords } from './words/security.ts';
import type { MailContext, MailLink, Words, WordsOf } from './words/shape.ts';
import { signInWords } from './words/sign-in.ts';
import { staffWords } from './words/staff.ts';
import { vendorWords } from './words/vendor.ts';

const words: WordsOf<MailKind> = {
  ...signInWords,
  ...securityWords,
  ...organisationWords,
  ...staffWords,
  ...vendorWords,
  ...questionWords,
  ...reviewWords,
  ...reportWords,
};

/** A mail as it is sent and shown. */
export type Composed = {
  subject: string;
  text: string;
  html: string;
  /** Its one button. */
  action: { words: string; href: string } | null;
  replyTo: { name: string; address: string } | null;
};

/**
 * Puts a mail into words, as text and as HTML.
 * @throws when the kind is none that this version knows
 */
export function compose<Kind extends MailKind>(
  { data, kind }: { [K in Kind]: { kind: K; data: MailKinds[K] } }[Kind],
  context: MailContext,
): Composed {
  const found: WordsOf<Kind>[Kind] | undefined = words[kind];
  if (!found) throw new Error(`There are no words for a mail of the kind ${kind}.`);
  const said = harmless(found(data, context));
  const absolute = (link: MailLink) => ({
    words: link.words,
    href: context.origin.origin + link.path,
  });
  const written = { said, absolute, context };
  return {
    subject: said.subject,
    text: asText(written),
    html: asHtml(written),
    action: said.action ? absolute(said.action) : null,
    replyTo: said.replyTo ?? null,
  };
}

/** What a mail says, with the links as whole addresses. */
export type Written = {
  said: Words;
  absolute: (link: MailLink) => { words: string; href: string };
  context: MailContext;
};

/** Mail programs show less than this of a subject, in characters. */
const LONGEST_SUBJECT = 150;

/** The same words, of which none can break out of its line. */
function harmless(given: Words): Words {
  const { action, care, facts, greets, quote, replyTo } = given;
  const link = (one: MailLink) => ({ words: oneLine(one.words), path: one.path });
  const signs = [...oneLine(given.subject)];
  return {
    subject: signs.slice(0, LONGEST_SUBJECT).join(''),
    heading: oneLine(given.heading),
    said: given.said.map(oneLine),
    care: care.map((one) => ({ ...one, text: oneLine(one.text) })),
    why: oneLine(given.why),
    ...(greets === undefined ? {} : { greets: oneLine(greets) }),
    ...(facts ? { facts: facts.map(([label, value]) => [label, oneLine(value)] as const) } : {}),
    ...(quote === undefined ? {} : { quote: manyLines(quote) }),
    ...(action ? { action: link(action) } : {}),
    ...(replyTo ? { replyTo: { ...replyTo, name: oneLine(replyTo.name) } } : {}),
  };
}
