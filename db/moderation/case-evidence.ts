import { sql } from 'kysely';
import { isId } from '../identifier.ts';
import type { SignalKind } from '../reviews/signals/table.ts';
import type { FlagOutcome, FlagReason, ReviewState } from '../reviews/table.ts';
import type { Reading } from '../tables.ts';

export type SignalSeen = {
  kind: SignalKind;
  /** Points of risk that it adds. */
  weight: number;
  details: Record<string, unknown>;
};

/** How often a flagger was right: `upheld` of the `judged` flags. */
export type FlagRecord = { judged: number; upheld: number };

export type FlagSeen = {
  by: string;
  /** Of people of the vendor; such flags are counted apart. */
  isOfVendor: boolean;
  reason: FlagReason;
  note: string;
  at: Date;
  /** Of the text that was flagged. */
  revision: number;
  outcome: FlagOutcome | null;
  record: FlagRecord;
};

export type ReportSeen = {
  reference: string;
  reason: string;
  details: string;
  at: Date;
  outcome: FlagOutcome | null;
};

/** Another review with nearly the same text, as that stands now. */
export type Twin = {
  id: string;
  title: string;
  body: string;
  author: string;
  app: { slug: string; name: string };
  state: ReviewState;
  createdAt: Date;
};

export type Evidence = {
  signals: SignalSeen[];
  twin: Twin | null;
  flags: FlagSeen[];
  reports: ReportSeen[];
};

/** What speaks against a review, as it stands in one of its texts. */
export async function evidenceAgainst(
  reading: Reading,
  review: { id: string; revision: number },
): Promise<Evidence> {
  const [signals, flags, reports] = await Promise.all([
    reading
      .selectFrom('review_signal')
      .select(['kind', 'weight', 'details'])
      .where('review_id', '=', review.id)
      .where('revision', '=', review.revision)
      .orderBy('weight', 'desc')
      .orderBy('kind')
      .execute(),
    flagsOf(reading, review.id),
    reading
      .selectFrom('report')
      .select(['reference', 'reason', 'details', 'created_at as at', 'outcome'])
      .where('review_id', '=', review.id)
      .orderBy('created_at', 'desc')
      .execute(),
  ]);
  return { signals, twin: await twinIn(reading, signals), flags, reports };
}

async function twinIn(reading: Reading, signals: readonly SignalSeen[]): Promise<Twin | null> {
  const id = signals.find(({ kind }) => kind === 'near_duplicate')?.details['reviewId'];
  if (typeof id !== 'string' || !isId(id)) return null;
  const row = await reading
    .selectFrom('review as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('listing as l', 'l.id', 'r.listing_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['r.id', 'r.title', 'r.body', 'r.state', 'r.created_at as createdAt'])
    .select(['p.name as author', 'l.slug', sql<string>`coalesce(v.name, l.slug)`.as('app')])
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { app, slug, ...twin } = row;
  return { ...twin, app: { slug, name: app } };
}

/** Open ones first, then the newest. */
async function flagsOf(reading: Reading, reviewId: string): Promise<FlagSeen[]> {
  const rows = await reading
    .selectFrom('review_flag as f')
    .innerJoin('person as p', 'p.id', 'f.person_id')
    .select(['p.name as by', 'f.vendor_id', 'f.reason', 'f.note', 'f.revision', 'f.outcome'])
    .select('f.created_at as at')
    .select([
      flagsOfSameFlagger(sql`o.outcome in ('upheld', 'dismissed')`).as('judged'),
      flagsOfSameFlagger(sql`o.outcome = 'upheld'`).as('upheld'),
    ])
    .where('f.review_id', '=', reviewId)
    .orderBy(sql`f.outcome is not null`)
    .orderBy('f.created_at', 'desc')
    .execute();
  return rows.map(({ judged, upheld, vendor_id, ...flag }) => ({
    ...flag,
    isOfVendor: vendor_id !== null,
    record: { judged, upheld },
  }));
}

/** Counts the flags of whoever raised flag `f`, on any review. */
function flagsOfSameFlagger(condition: ReturnType<typeof sql>) {
  return sql<number>`(
    select count(*) from review_flag o where o.person_id = f.person_id and ${condition}
  )`;
}
