import type { Change } from '../change.ts';
import type { Mail } from '../mail/kinds.ts';
import { queueMail } from '../mail/queue.ts';

/** Has a mail sent to every owner of an organisation, each by name. */
export async function tellOwners(
  change: Change,
  organisationId: string,
  mailTo: (name: string) => Mail,
): Promise<void> {
  const owners = await change.trx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.email', 'p.name'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.role', '=', 'owner')
    .where('p.deleted_at', 'is', null)
    .orderBy('p.id')
    .execute();
  for (const owner of owners) await queueMail(change, owner.email, mailTo(owner.name));
}
