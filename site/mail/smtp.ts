import { createTransport } from 'nodemailer';
import { isLoopback } from '#db/environment.ts';
import type { Outcome } from '#db/mail/deliver.ts';

/**
 * Waiting for the server, in milliseconds. Once it has the letter it gets the ten minutes of RFC
 * 5321 (4.5.3.2.6): whoever hangs up on a slow one sends the letter twice.
 */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 600_000 };

/** A letter with its stamp on it. */
export type Letter = {
  /** The same for a repeat, so that whoever gets both knows. */
  messageId: string;
  from: { name: string; address: string };
  to: string;
  replyTo: { name: string; address: string } | null;
  subject: string;
  text: string;
  html: string;
  date: Date;
};

/** Gives letters to a mail server. */
export type Smtp = {
  /**
   * @returns whether the server took it, or why it never will
   * @throws when it may take it later
   */
  send(letter: Letter): Promise<Outcome>;
};

/**
 * A mail server; each letter gets a connection of its own.
 * @param url such as smtps://user:password@host. What follows `?` are options of nodemailer.
 */
export function openSmtp(url: string): Smtp {
  const transport = createTransport({
    ...PATIENCE,
    url,
    requireTLS: hasSecretToHide(url),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, replyTo, ...letter }) {
      if (!ADDRESS.test(to)) return { refused: 'This is no address that mail can be sent to.' };
      try {
        await transport.sendMail({
          ...letter,
          to: { name: '', address: to },
          ...(replyTo && ADDRESS.test(replyTo.address) ? { replyTo } : {}),
          envelope: { from: letter.from.address, to: [to] },
          headers: {
            'Auto-Submitted': 'auto-generated',
            // What Exchange heeds in its place, so that no absence is answered.
            'X-Auto-Response-Suppress': 'OOF, AutoReply',
          },
        });
        return 'sent';
      } catch (error) {
        const refused = refusal(error);
        if (refused === null) throw error;
        return { refused };
      }
    },
  };
}

/** One address and nothing that could be read as two. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/** A password goes over no line that others can read: the server must offer TLS. */
function hasSecretToHide(url: string): boolean {
  const parsed = new URL(url);
  return parsed.protocol === 'smtp:' && parsed.password !== '' && !isLoopback(parsed);
}

/** What speaks of our account and not of the letter: it wants signing in first. */
const OURS_TO_MEND = [530, 534, 535, 538];

/** Why the server will never take this letter, or null when it may. */
function refusal(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const command = 'command' in error ? error.command : null;
  const code = 'responseCode' in error ? Number(error.responseCode) : Number.NaN;
  const isPermanent = 'permanent' in error && error.permanent === true;
  // Of the commands, the recipient's and the letter's; what is said to the others is our concern.
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  if (!isPermanent || !isAboutLetter || OURS_TO_MEND.includes(code)) return null;
  const response = 'response' in error ? String(error.response) : error.message;
  return response.slice(0, 500);
}
