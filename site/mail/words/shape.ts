import type { MailKind, MailKinds } from '#db/mail/kinds.ts';

export type MailLink = { words: string; path: string };

/** What a mail says, before it is laid out as text and as HTML. All of it is plain text. */
export type Words = {
  subject: string;
  heading: string;
  /** Whom it greets; left out where the name may be anybody's words to a stranger. */
  greets?: string;
  said: readonly string[];
  facts?: readonly (readonly [label: string, value: string])[];
  /** What a person wrote, with its line breaks. */
  quote?: string;
  action?: MailLink;
  /** What to do next, above all if it was somebody else. */
  care: readonly { text: string; link?: MailLink }[];
  /** Why it came. */
  why: string;
  /** Who gets an answer. */
  replyTo?: { name: string; address: string };
};

/** What every mail knows beside its own data. */
export type MailContext = {
  platformName: string;
  supportEmail: string | null;
  /** Where its links lead to. */
  origin: URL;
};

export type WordsOf<Kind extends MailKind> = {
  readonly [K in Kind]: (data: MailKinds[K], context: MailContext) => Words;
};
