import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { vendorsByState } from './isv-list.ts';
import type { IsvState } from './table.ts';

const WEEK = 7 * 24 * 60 * 60_000;

export type StaffDay = {
  vendors: Readonly<Record<IsvState, number>>;
  /** Reports about apps, reviews and pages. */
  reports: { lastWeek: number; open: number };
  /** What waits for a moderator; `late` are those whose time to be decided is over. */
  cases: { open: number; late: number };
};

/**
 * The marketplace at a glance, for staff.
 * @throws NotFound for everybody else
 */
export async function staffDay(reading: Reading, actor: Actor, at: Date): Promise<StaffDay> {
  const isStaff = actor.kind === 'person' && actor.staffRoles.length > 0;
  if (!isStaff) throw new NotFound('There is no such page.');
  const since = new Date(at.getTime() - WEEK);
  const [vendors, reports, cases] = await Promise.all([
    vendorsByState(reading, {}, at),
    reading
      .selectFrom('report')
      .select([
        sql<number>`count(*) filter (where outcome is null)`.as('open'),
        sql<number>`count(*) filter (where created_at > ${since})`.as('lastWeek'),
      ])
      .executeTakeFirstOrThrow(),
    reading
      .selectFrom('moderation_case')
      .where('closed_at', 'is', null)
      .select((select) => select.fn.countAll<number>().as('open'))
      .select(sql<number>`count(*) filter (where due_at < ${at})`.as('late'))
      .executeTakeFirstOrThrow(),
  ]);
  return { vendors, reports, cases };
}
