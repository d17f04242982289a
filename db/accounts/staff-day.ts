import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { vendorsByState } from './isv-list.ts';
import type { IsvState } from './table.ts';

const WEEK = 7 * 24 * 60 * 60_000;

export type StaffDay = {
  vendors: Readonly<Record<IsvState, number>>;
  /** Reports about apps and pages: none is ever closed so far, so that all are counted. */
  reports: { lastWeek: number; all: number };
};

/**
 * The marketplace at a glance, for staff.
 * @throws NotFound for everybody else
 */
export async function staffDay(reading: Reading, actor: Actor, at: Date): Promise<StaffDay> {
  const isStaff = actor.kind === 'person' && actor.staffRoles.length > 0;
  if (!isStaff) throw new NotFound('There is no such page.');
  const since = new Date(at.getTime() - WEEK);
  const reports = await reading
    .selectFrom('report')
    .select((select) => select.fn.countAll<number>().as('all'))
    .select(sql<number>`count(*) filter (where created_at > ${since})`.as('last_week'))
    .executeTakeFirstOrThrow();
  return {
    vendors: await vendorsByState(reading, {}, at),
    reports: { lastWeek: reports.last_week, all: reports.all },
  };
}
