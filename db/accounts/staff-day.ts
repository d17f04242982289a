import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { vendorsByState } from './isv-list.ts';
import type { IsvState } from './table.ts';

const WEEK = 7 * 24 * 60 * 60_000;

export type StaffDay = {
  vendors: Readonly<Record<IsvState, number>>;
  /** Those that came, about apps, reviews and pages. */
  reports: { lastWeek: number };
  /**
   * What waits for a moderator. `reports` are the cases about apps and pages, as the queue counts them:
   * a report about a review is part of the case of that. `late` are those whose time is over.
   */
  cases: { open: number; reports: number; late: number };
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
      .select(sql<number>`count(*) filter (where created_at > ${since})`.as('lastWeek'))
      .executeTakeFirstOrThrow(),
    reading
      .selectFrom('moderation_case')
      .where('closed_at', 'is', null)
      .select((select) => select.fn.countAll<number>().as('open'))
      .select([
        sql<number>`count(*) filter (where kind = 'report')`.as('reports'),
        sql<number>`count(*) filter (where due_at < ${at})`.as('late'),
      ])
      .executeTakeFirstOrThrow(),
  ]);
  return { vendors, reports, cases };
}
