import type { Change } from '../change.ts';
import { noteVendorNetworks } from '../reviews/signals/networks.ts';
import { noteDevice } from './known-devices.ts';
import type { NewSession } from './session-rows.ts';
import { sessions } from './sessions.ts';

/**
 * Signs a person in, for the organisation of the newest session where the person is still a member,
 * else for the one joined first, else for none.
 * @param begun.secondFactorAt when the second factor was proved; null while there is none
 * @returns the session's token, for the cookie
 */
export async function beginSession(
  change: Change,
  begun: Omit<NewSession, 'organisationId'>,
): Promise<string> {
  const membership = await change.trx
    .selectFrom('membership as m')
    .leftJoin('session as s', (join) =>
      join
        .onRef('s.person_id', '=', 'm.person_id')
        .onRef('s.organisation_id', '=', 'm.organisation_id'),
    )
    .select('m.organisation_id')
    .where('m.person_id', '=', begun.personId)
    .orderBy('s.created_at', (by) => by.desc().nullsLast())
    .orderBy('m.created_at')
    .orderBy('m.organisation_id')
    .limit(1)
    .executeTakeFirst();
  await noteDevice(change, begun.personId, begun);
  await noteVendorNetworks(change, begun.personId, begun.network);
  return await sessions.create(change, {
    ...begun,
    organisationId: membership?.organisation_id ?? null,
  });
}
