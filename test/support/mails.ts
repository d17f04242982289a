import type { Database } from '#db/change.ts';
import type { MailKind } from '#db/mail/kinds.ts';

/** What waits to be mailed to an address, the oldest first. */
export async function mailsTo(
  email: string,
  { kysely }: Database,
): Promise<{ kind: string; data: Record<string, unknown> }[]> {
  return await kysely
    .selectFrom('mail')
    .select(['kind', 'data'])
    .where('recipient', '=', email)
    .orderBy('id')
    .execute();
}

/** What the link of the newest mail of a kind holds. */
export async function tokenIn(email: string, kind: MailKind, database: Database): Promise<string> {
  const mails = await mailsTo(email, database);
  const token = mails.findLast((mail) => mail.kind === kind)?.data['token'];
  if (typeof token !== 'string') throw new Error(`No link was mailed to ${email}.`);
  return token;
}
