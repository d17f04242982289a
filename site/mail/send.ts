import type { Kysely } from 'kysely';
import { readingOf } from '#db/connection.ts';
import { mailHost } from '#db/environment.ts';
import type { Outcome, Outgoing } from '#db/mail/deliver.ts';
import { platform } from '#db/platform/describe.ts';
import type { Tables } from '#db/tables.ts';
import { compose } from './compose.ts';
import type { Smtp } from './smtp.ts';
import type { MailContext } from './words/shape.ts';

/** What the mails of this marketplace say of it at the moment. */
export async function mailContext(kysely: Kysely<Tables>, origin: URL): Promise<MailContext> {
  const { name, supportEmail } = await platform(readingOf(kysely));
  return { platformName: name, supportEmail, origin };
}

/**
 * Puts a mail into words and gives it to the server.
 * @throws when the server may take it later
 */
export function sendMail(
  { id, mail, to, writtenAt }: Outgoing,
  by: { smtp: Smtp; from: string; context: MailContext },
): Promise<Outcome> {
  const { context, from, smtp } = by;
  const { html, replyTo, subject, text } = compose(mail, context);
  return smtp.send({
    messageId: `<${id}@${mailHost(context.origin)}>`,
    from: { name: context.platformName, address: from },
    to,
    replyTo,
    subject,
    text,
    html,
    date: writtenAt,
  });
}
