import { type Actor, asThemselves } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Forbidden, NotFound } from '../errors.ts';

/**
 * Has a session act for another organisation of its person, or for none. Whatever the session asked
 * for before is asked again for the new one: nothing of two organisations mixes.
 * @param input.organisationId null for nobody but oneself
 * @throws Forbidden for anybody but a person, NotFound for an organisation that the person is no member of,
 *   and for a session of somebody else
 */
export async function switchOrganisation(
  actor: Actor,
  input: { sessionId: string; organisationId: string | null },
  database: Database,
): Promise<void> {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to choose an organisation.');
  return change(database, asThemselves(actor), async (change) => {
    const { actor: who, trx } = change;
    const { organisationId, sessionId } = input;
    if (organisationId !== null) {
      const membership = await trx
        .selectFrom('membership')
        .select('role')
        .where('person_id', '=', who.personId)
        .where('organisation_id', '=', organisationId)
        .forShare()
        .executeTakeFirst();
      if (!membership) throw new NotFound('There is no such organisation among yours.');
    }
    const session = await trx
      .updateTable('session')
      .set({ organisation_id: organisationId })
      .where('id', '=', sessionId)
      .where('person_id', '=', who.personId)
      .executeTakeFirst();
    if (session.numUpdatedRows === 0n) throw new NotFound('This session has ended.');
    await record(change, {
      verb: 'session.switched',
      subject: { kind: 'organisation', id: organisationId },
    });
  });
}
