import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import { mayDecideIsv } from './decide-isv.ts';
import { foundIsvs, type IsvLine, isvLineOf, isvLines } from './isv-list.ts';

export type IsvDetail = IsvLine & {
  website: string | null;
  supportEmail: string | null;
  claimed: boolean;
  /** Null unless it is suspended. */
  suspension: { since: Date; until: Date | null; reason: string; policy: string | null } | null;
};

/**
 * One vendor, for those who decide about it.
 * @throws NotFound for all but program managers, and for an id that no vendor has
 */
export async function isvById(
  reading: Reading,
  actor: Actor,
  id: string,
  at: Date,
): Promise<IsvDetail> {
  const row =
    mayDecideIsv(actor) && isId(id)
      ? await isvLines(foundIsvs(reading, {}), at)
          .select(['i.website', 'i.support_email', 'i.claimed_at', 'i.suspended_at'])
          .select(['i.suspended_reason', 'i.suspended_policy'])
          .where('o.id', '=', id)
          .executeTakeFirst()
      : undefined;
  if (!row) throw new NotFound('There is no such vendor.');
  return {
    ...isvLineOf(row),
    website: row.website,
    supportEmail: row.support_email,
    claimed: row.claimed_at !== null,
    suspension:
      row.state === 'suspended' && row.suspended_at
        ? {
            since: row.suspended_at,
            until: row.suspended_until,
            reason: row.suspended_reason ?? '',
            policy: row.suspended_policy,
          }
        : null,
  };
}
