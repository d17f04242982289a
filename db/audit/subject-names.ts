import { sql } from 'kysely';
import type { Reading } from '../tables.ts';

/** What an act was done to. */
export type Subject = { kind: string; id: string | null };

/** What the subjects of events are called, by id and in one question; what is gone has no name. */
export async function subjectNames(
  reading: Reading,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(subjects.flatMap(({ id }) => id ?? []))];
  if (ids.length === 0) return new Map();
  const asked = sql`any(${ids}::uuid[])`;
  const named = sql<{ id: string; name: string }>`(
    select id, name from organisation where id = ${asked}
    union all select id, name from person where id = ${asked}
    union all select id, name from category where id = ${asked}
    union all select id, name from platform_component where id = ${asked}
    union all select id, title from shelf where id = ${asked}
    union all select l.id, coalesce(v.name, l.slug) from listing l
      left join listing_version v on v.listing_id = l.id and v.state = 'live'
      where l.id = ${asked}
    union all select c.id, coalesce(v.name, l.slug) from certificate c
      join listing l on l.id = c.listing_id
      left join listing_version v on v.listing_id = l.id and v.state = 'live'
      where c.id = ${asked}
    union all select r.id, coalesce(v.name, l.slug) from review r
      join listing l on l.id = r.listing_id
      left join listing_version v on v.listing_id = l.id and v.state = 'live'
      where r.id = ${asked}
    union all select t.id, t.reference from report t where t.id = ${asked}
    union all select a.id, (
      select coalesce(v.name, l.slug, t.reference) from moderation_decision d
      left join review r on r.id = d.review_id
      left join report t on t.id = d.report_id
      left join listing l on l.id = coalesce(r.listing_id, t.listing_id)
      left join listing_version v on v.listing_id = l.id and v.state = 'live'
      where d.id = a.decision_id
    ) from appeal a where a.id = ${asked}
  )`;
  const rows = await reading.selectFrom(named.as<'n'>(sql`n`)).select(['n.id', 'n.name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
