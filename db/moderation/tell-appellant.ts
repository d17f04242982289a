import type { Change } from '../change.ts';
import type { MailKinds } from '../mail/kinds.ts';
import { queueMail } from '../mail/queue.ts';
import type { AppealTable } from './table.ts';

/** Mails what came of an appeal to whoever made it: with an account, or by the address of a report. */
export async function tellAppellant(
  change: Change,
  appeal: Pick<AppealTable, 'person_id' | 'report_id'>,
  answer: Omit<MailKinds['appeal-answered'], 'name' | 'reference'>,
): Promise<void> {
  const { trx } = change;
  const person = await trx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', appeal.person_id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const report = await trx
    .selectFrom('report')
    .select(['reference', 'email'])
    .where('id', '=', appeal.report_id)
    .executeTakeFirst();
  const to = person?.email ?? report?.email;
  if (!to) return;
  await queueMail(change, to, {
    kind: 'appeal-answered',
    data: { ...answer, name: person?.name ?? null, reference: report?.reference ?? null },
  });
}
