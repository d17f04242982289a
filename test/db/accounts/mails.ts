import type { Database } from '#db/change.ts';

/** What was queued for an address, oldest first. */
export async function mailsTo(email: string, { kysely }: Database) {
  return kysely
    .selectFrom('mail')
    .select(['kind', 'data'])
    .where('recipient', '=', email)
    .orderBy('id')
    .execute();
}

/** The token of the newest link that was mailed to an address. */
export async function tokenMailedTo(email: string, { kysely }: Database): Promise<string> {
  const { token } = await kysely
    .selectFrom('mail')
    .select((select) => select.ref('data', '->>').key('token').as('token'))
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return String(token);
}

export async function emailOf({ personId }: { personId: string }, { kysely }: Database) {
  const person = kysely.selectFrom('person').select('email').where('id', '=', personId);
  return (await person.executeTakeFirstOrThrow()).email;
}
