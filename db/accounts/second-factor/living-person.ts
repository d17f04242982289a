import type { Change } from '../../change.ts';

/** The person of an account that is still there, and stays so until the change is done. */
export async function livingPerson(
  { trx }: Change,
  id: string,
): Promise<{ id: string; email: string; name: string } | null> {
  const person = await trx
    .selectFrom('person')
    .select(['id', 'email', 'name'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return person ?? null;
}
