import { sql } from 'kysely';
import type { Database } from '#db/change.ts';

/** Each rule as a query for what breaks it, written from the definition and not from the code. */
const RULES: Readonly<Record<string, ReturnType<typeof sql>>> = {
  'the kept counts are those of the published reviews': sql`
    select r.listing_id from listing_rating r
    left join review v on v.listing_id = r.listing_id and v.state = 'published'
    group by r.listing_id
    having array[r.stars_1, r.stars_2, r.stars_3, r.stars_4, r.stars_5] <> array[
        count(*) filter (where v.rating = 1), count(*) filter (where v.rating = 2),
        count(*) filter (where v.rating = 3), count(*) filter (where v.rating = 4),
        count(*) filter (where v.rating = 5)]::integer[]
      or r.review_count <> count(v.id)
      or r.star_sum <> coalesce(sum(v.rating), 0)`,
  'a review counts as helpful for as many as say so': sql`
    select v.id from review v
    where v.helpful_count <> (select count(*) from review_vote o where o.review_id = v.id)`,
  'a person has one review of an app, and an organisation three': sql`
    select listing_id from review where state <> 'withdrawn'
    group by listing_id, person_id having count(*) > 1
    union all
    select listing_id from review where state <> 'withdrawn'
    group by listing_id, organisation_id having count(*) > 3`,
  'what is off the page has a decision with a reason that put it there': sql`
    select v.id from review v left join moderation_decision d on d.id = v.decision_id
    where v.state in ('returned', 'hidden', 'removed')
      and d.kind is distinct from case v.state
        when 'returned' then 'ask_edit' when 'hidden' then 'hide' else 'remove' end`,
  'what is held, flagged or appealed waits at the desk': sql`
    select v.id from review v
    where (v.state = 'held' or exists (
        select from review_flag f where f.review_id = v.id and f.outcome is null))
      and not exists (select from moderation_case c
        where c.review_id = v.id and c.kind = 'review' and c.closed_at is null)
    union all
    select a.id from appeal a left join moderation_case c on c.appeal_id = a.id
    where (a.state = 'open') <> (c.closed_at is null)`,
  'nothing waits for a decision about what is settled': sql`
    select c.id from moderation_case c join review v on v.id = c.review_id
    where c.kind = 'review' and c.closed_at is null and v.state not in ('held', 'published')`,
  'the history ends with what is said now, and shows only what was on the page': sql`
    select v.id from review v
    left join review_revision n on n.review_id = v.id and n.revision = v.revision
    where v.state <> 'withdrawn' and (
      (n.rating, n.title, n.body) is distinct from (v.rating, v.title, v.body)
      or n.is_public <> (v.state = 'published')
      or (select count(*) from review_revision a where a.review_id = v.id) <> v.revision)
    union all
    select review_id from review_revision a join review v on v.id = a.review_id
    where v.state = 'withdrawn'`,
  'each decision is in the audit, with its reason': sql`
    select d.id from moderation_decision d
    where not exists (select from audit_event e
      where e.subject_id = d.review_id and e.person_id = d.decided_by
        and e.reason = d.reason and e.policy = d.policy and e.acting_as = 'staff')`,
  'nobody answers an appeal against what they decided': sql`
    select a.id from appeal a join moderation_decision d on d.root_id = a.root_id
    where d.decided_by = a.answered_by and d.decided_at < a.answered_at
      and d.overturns is distinct from a.decision_id`,
  'a side appeals once in a row of decisions': sql`
    select root_id from appeal group by root_id, side,
      case when side = 'reporter' then person_id end having count(*) > 1`,
  'an answered flag names the decision': sql`
    select f.id from review_flag f left join moderation_decision d on d.id = f.decision_id
    where f.outcome in ('upheld', 'dismissed') and (
      d.id is null or (f.outcome = 'upheld') <> (d.kind in ('ask_edit', 'hide', 'remove')))`,
};

/** The rules that are broken, each with what breaks it. */
export async function brokenRules({ kysely }: Database): Promise<Record<string, unknown[]>> {
  const broken: Record<string, unknown[]> = {};
  for (const [rule, query] of Object.entries(RULES)) {
    const { rows } = await query.execute(kysely);
    if (rows.length > 0) broken[rule] = rows;
  }
  return broken;
}
