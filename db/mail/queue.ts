import type { Change } from '../change.ts';
import { newId } from '../identifier.ts';
import type { Mail } from './kinds.ts';

/** Has a mail sent once the change is committed: what is rolled back is told to nobody. */
export async function queueMail(change: Change, to: string, mail: Mail): Promise<void> {
  await change.trx
    .insertInto('mail')
    .values({
      id: newId(change.now),
      kind: mail.kind,
      recipient: to,
      data: JSON.stringify(mail.data),
      created_at: change.now,
      queued_at: null,
      sent_at: null,
      failed_reason: null,
    })
    .execute();
}
