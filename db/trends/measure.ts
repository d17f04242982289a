import { sql } from 'kysely';
import { system } from '../actor.ts';
import { change, type Database } from '../change.ts';

/*
 * The measure follows the trending list of Flathub: growth, confidence from volume, steadiness,
 * squashed. Flathub counts installs by the thousand, we count organisations, so numbers are smaller.
 */

/** What is new, and what it is compared with, in days: one week against the two before. */
const RECENT_DAYS = 7;
const BEFORE_DAYS = 14;
/** Fewer organisations than this in the recent days are chance, or one vendor's friends. */
const FEWEST_STARTS = 3;
/** So many recent starts make a growth half as trustworthy as endless ones would. */
const HALF_TRUSTED_STARTS = 5;
/** Starts a day that every app is taken to have had, so that a growth from nothing is not endless. */
const USUAL_STARTS_A_DAY = 0.5;
/** What remains of a score when everybody came on one day, as after one mailing. */
const LEAST_STEADINESS = 0.5;
/** A score goes from minus to plus this, and only a growth without end would reach it. */
const HIGHEST_SCORE = 20;

/**
 * Measures for every app on offer how many more organisations start using it than before, and
 * replaces what was measured last. An organisation starts once: with its first live use of the app,
 * so that a subscription after a trial is no second start.
 * @returns how many apps have a score; those with too few starts have none
 */
export function measureTrends(database: Database): Promise<number> {
  return change(database, system('measure-trends'), async ({ now, trx }) => {
    // Of two at once the second waits here; without, each would delete only what it sees.
    await sql`lock table listing_trend in share row exclusive mode`.execute(trx);
    await trx.deleteFrom('listing_trend').execute();
    const measured = await sql`
      insert into listing_trend (listing_id, score, starts_recent, starts_before, measured_at)
      select c.listing_id,
        ${HIGHEST_SCORE} * tanh(growth * trust * steadiness), c.recent, c.before, ${now}
      from (${startsUpTo(now)}) c
      join listing l on l.id = c.listing_id and l.state = 'live'
      join isv i on i.organisation_id = l.vendor_id and i.state = 'active'
      cross join lateral (
        select c.recent / ${RECENT_DAYS}::float8 as rate, c.before / ${BEFORE_DAYS}::float8 as usual
      ) rates
      cross join lateral (
        select (rate - usual) / (usual + ${USUAL_STARTS_A_DAY}::float8) as growth,
          c.recent / (c.recent + ${HALF_TRUSTED_STARTS}::float8) as trust,
          ${LEAST_STEADINESS}::float8
            + (1 - ${LEAST_STEADINESS}::float8) * c.days / ${RECENT_DAYS}::float8 as steadiness
      ) parts
      where c.recent >= ${FEWEST_STARTS}
    `.execute(trx);
    return Number(measured.numAffectedRows ?? 0n);
  });
}

/** Of each listing: organisations that started lately and before, and on how many days lately. */
function startsUpTo(now: Date) {
  return sql`
    select listing_id,
      count(*) filter (where days_ago < ${RECENT_DAYS})::integer as recent,
      count(*) filter (where days_ago >= ${RECENT_DAYS})::integer as before,
      count(distinct days_ago) filter (where days_ago < ${RECENT_DAYS}) as days
    from (
      select listing_id,
        floor(extract(epoch from ${now}::timestamptz - min(valid_from)) / 86400) as days_ago
      from entitlement
      where mode = 'live' and valid_from <= ${now}
      group by listing_id, organisation_id
    ) starts
    where days_ago < ${RECENT_DAYS + BEFORE_DAYS}
    group by listing_id
  `;
}
