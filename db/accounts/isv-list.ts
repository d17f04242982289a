import { type ExpressionBuilder, sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { Reading, Tables } from '../tables.ts';
import { mayDecideIsv } from './decide-isv.ts';
import { stateIn } from './suspension.ts';
import type { IsvState, Tier } from './table.ts';

export const ISVS_ON_A_PAGE = 25;
export const ISV_STATES: readonly IsvState[] = ['applied', 'active', 'suspended', 'left'];
export const TIERS: readonly Tier[] = ['premier', 'preferred', 'registered'];

/** What the list is narrowed to; every part may be left out. */
export type IsvsAsked = {
  state?: IsvState | undefined;
  tier?: Tier | undefined;
  /** Part of the name or address of a vendor, or of the address of one of its owners. */
  q?: string | undefined;
  /** The id of the last vendor of the page before. */
  after?: string | undefined;
};

export type IsvLine = {
  id: string;
  slug: string;
  name: string;
  state: IsvState;
  tier: Tier;
  suspendedUntil: Date | null;
  /** Apps on offer, or that would be if the vendor were active. */
  apps: number;
  owners: { name: string; email: string }[];
  since: Date;
};

export type IsvList = {
  isvs: IsvLine[];
  /** Of those that the tier and the words narrow it to. */
  counts: Record<IsvState, number>;
  /** For `after` of the next page; null on the last. */
  next: string | null;
};

/**
 * Vendors by name, a page of them.
 * @throws NotFound for all but program managers
 */
export async function isvList(
  reading: Reading,
  actor: Actor,
  asked: IsvsAsked,
  at: Date,
): Promise<IsvList> {
  if (!mayDecideIsv(actor)) throw new NotFound('There is no such page.');
  const [rows, counts] = await Promise.all([
    page(reading, asked, at),
    vendorsByState(reading, asked, at),
  ]);
  const isvs = rows.slice(0, ISVS_ON_A_PAGE).map(isvLineOf);
  const last = rows.length > ISVS_ON_A_PAGE ? isvs.at(-1) : undefined;
  return { isvs, counts, next: last?.id ?? null };
}

export function foundIsvs(reading: Reading, { q, tier }: Pick<IsvsAsked, 'q' | 'tier'>) {
  const words = q?.trim();
  return reading
    .selectFrom('isv as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .$if(tier !== undefined, (query) => query.where('i.tier', '=', tier ?? 'registered'))
    .$if(Boolean(words), (query) => query.where((where) => matches(where, words ?? '')));
}

type Joined = Tables & { i: Tables['isv']; o: Tables['organisation'] };

function matches(where: ExpressionBuilder<Joined, 'i' | 'o'>, words: string) {
  const part = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return where.or([
    where('o.name', 'ilike', part),
    where('i.slug', 'ilike', part),
    where.exists(
      where
        .selectFrom('membership as m')
        .innerJoin('person as p', 'p.id', 'm.person_id')
        .select('p.id')
        .whereRef('m.organisation_id', '=', 'i.organisation_id')
        .where('m.role', '=', 'owner')
        .where('p.email', 'ilike', part),
    ),
  ]);
}

/** How many vendors are in each state at a moment. @param asked narrows it by tier and words */
export async function vendorsByState(
  reading: Reading,
  asked: Pick<IsvsAsked, 'q' | 'tier'>,
  at: Date,
): Promise<Record<IsvState, number>> {
  const states = await foundIsvs(reading, asked)
    .select([stateIn(at).as('state'), sql<number>`count(*)`.as('count')])
    .groupBy(sql`1`)
    .execute();
  const countOf = (state: IsvState) => states.find((row) => row.state === state)?.count ?? 0;
  return {
    applied: countOf('applied'),
    active: countOf('active'),
    suspended: countOf('suspended'),
    left: countOf('left'),
  };
}

function page(reading: Reading, asked: IsvsAsked, at: Date) {
  const { after, state } = asked;
  return isvLines(foundIsvs(reading, asked), at)
    .$if(state !== undefined, (query) => query.where(stateIn(at), '=', state ?? 'active'))
    .$if(isId(after ?? ''), (query) =>
      query.where(
        sql<boolean>`(lower(o.name), o.id) >
          (select lower(name), id from organisation where id = ${after ?? ''})`,
      ),
    )
    .orderBy(sql`lower(o.name)`)
    .orderBy('o.id')
    .limit(ISVS_ON_A_PAGE + 1)
    .execute();
}

/** The columns of a line. */
export function isvLines(query: ReturnType<typeof foundIsvs>, at: Date) {
  return query
    .select(['o.id', 'o.name', 'o.created_at', 'i.slug', 'i.tier', 'i.suspended_until'])
    .select(stateIn(at).as('state'))
    .select(
      sql<number>`(select count(*) from listing l
        where l.vendor_id = o.id and l.state in ('live', 'deprecated'))`.as('apps'),
    )
    .select(
      sql<IsvLine['owners']>`(
        select coalesce(json_agg(json_build_object('name', p.name, 'email', p.email) order by p.id), '[]')
        from membership m join person p on p.id = m.person_id
        where m.organisation_id = o.id and m.role = 'owner'
      )`.as('owners'),
    );
}

export function isvLineOf(
  row: Awaited<ReturnType<ReturnType<typeof isvLines>['execute']>>[number],
): IsvLine {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    state: row.state,
    tier: row.tier,
    suspendedUntil: row.state === 'suspended' ? row.suspended_until : null,
    apps: row.apps,
    owners: row.owners,
    since: row.created_at,
  };
}
