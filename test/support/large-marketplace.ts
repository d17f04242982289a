import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '#db/change.ts';
import { refreshStatistics } from '#db/statistics.ts';
import type { Tables } from '#db/tables.ts';
import { makeSearchable } from './searchable.ts';

/** As many apps as the largest catalogue at hand has. */
const APPS = 11_862;
const VENDORS = 6_000;
/** Apps with plans, media, releases, certificates, uses and reviews: enough that a table is large. */
const RICH = 3_000;
/** Acts on record. */
const EVENTS = 30_000;

/**
 * Fills a database with many apps, the rows around them, and statistics that say so. They are written
 * straight into the tables: which rows they are does not matter here, only how many.
 */
export async function fillMarketplace(database: Database): Promise<void> {
  await database.kysely.transaction().execute(async (trx) => {
    await addApps(trx);
    await addAround(trx);
  });
  await makeSearchable(database);
  await refreshStatistics(database.kysely);
}

const at = sql`timestamptz '2026-05-01 00:00Z' + n * interval '1 minute'`;

/** An id that is the same for the same n. */
function id(kind: number, n: RawBuilder<unknown> = sql`n`): RawBuilder<unknown> {
  return sql`('00000000-0000-7000-8000-' || lpad(${sql.lit(kind)}::text, 2, '0')
    || lpad((${n})::text, 10, '0'))::uuid`;
}

async function addApps(trx: Kysely<Tables>): Promise<void> {
  const vendors = sql`generate_series(1, ${VENDORS}) n`;
  const apps = sql`generate_series(1, ${APPS}) n`;
  const statements = [
    sql`insert into organisation (id, kind, name, created_at)
      select ${id(1)}, 'isv', 'Vendor ' || n, ${at} from ${vendors}`,
    sql`insert into isv (organisation_id, slug, state, tier)
      select ${id(1)}, 'vendor-' || n, 'active', 'registered' from ${vendors}`,
    sql`insert into listing (id, vendor_id, slug, state, state_changed_at, created_at, published_at)
      select ${id(2)}, ${id(1, sql`1 + n % ${VENDORS}`)}, 'app-' || n, 'live', ${at}, ${at}, ${at}
      from ${apps}`,
    sql`insert into listing_version (id, listing_id, number, state, name, tagline, description,
        description_html, primary_category_id, created_at, live_at)
      select ${id(3)}, ${id(2)}, 1, 'live', 'App ' || n, 'Does something', 'Text.', '<p>Text.</p>',
        (select c.id from (
          select id, row_number() over (order by slug) - 1 as place from category
          where parent_id is not null
        ) c where c.place = n % 25), ${at}, ${at}
      from ${apps}`,
  ];
  for (const statement of statements) await statement.execute(trx);
}

async function addAround(trx: Kysely<Tables>): Promise<void> {
  const rich = sql`generate_series(1, ${RICH}) n`;
  const kept = [
    ...['plan', 'listing_media', 'listing_integration', 'compliance_claim', 'review'],
    ...['review_reply', 'review_vote'],
  ];
  const triggers = (what: 'enable' | 'disable') =>
    kept.map((table) => sql`alter table ${sql.ref(table)} ${sql.raw(what)} trigger user`);
  const statements = [
    ...triggers('disable'),
    sql`insert into person (id, email, name, created_at)
      select ${id(4)}, 'p' || n || '@tests.example', 'Person', ${at} from ${rich}`,
    sql`insert into organisation (id, kind, name, created_at)
      select ${id(5)}, 'customer', 'Customer', ${at} from ${rich}`,
    sql`insert into customer (organisation_id, industry, size_band, region)
      select ${id(5)}, 'retail', '11-50', 'Europe' from ${rich}`,
    sql`insert into platform_component (id, slug, name, description, position)
      values (${id(6, sql`1`)}, 'records', 'Records', 'Customers.', 1)`,
    sql`insert into plan (id, version_id, position, kind, name)
      select ${id(7)}, ${id(3)}, 0, 'free', 'Free' from ${rich}`,
    sql`insert into listing_media (id, version_id, kind, position, storage_key, width, height, alt)
      select ${id(8)}, ${id(3)}, 'icon', 0, 'x.svg', 1, 1, '' from ${rich}`,
    sql`insert into listing_integration (version_id, component_id, direction, purpose)
      select ${id(3)}, ${id(6, sql`1`)}, 'both', 'To know customers' from ${rich}`,
    sql`insert into compliance_claim (version_id, standard, verifier, verified_on)
      select ${id(3)}, 'gdpr', 'Audits Ltd', '2026-02-28' from ${rich}`,
    sql`insert into app_release (id, listing_id, version, released_at, notes)
      select ${id(9)}, ${id(2)}, '1.0', ${at}, '' from ${rich}`,
    sql`insert into certificate (id, listing_id, app_version, track, level, state, valid_from,
        valid_until, issued_by, issued_at)
      select ${id(10)}, ${id(2)}, '1.0', 'security', 'basic', 'issued', ${at},
        ${at} + interval '1 year', ${id(4)}, ${at} from ${rich}`,
    sql`insert into certificate_criterion (certificate_id, position, criterion, method, result)
      select ${id(10)}, 0, 'A', 'B', 'met' from ${rich}`,
    sql`insert into entitlement (id, organisation_id, listing_id, kind, mode, valid_from)
      select ${id(11)}, ${id(5)}, ${id(2)}, 'free', 'live', ${at} from ${rich}`,
    sql`insert into review (id, listing_id, person_id, organisation_id, entitlement_id, state,
        rating, title, body, entitlement_kind, used_days, industry, size_band, created_at, updated_at)
      select ${id(12)}, ${id(2)}, ${id(4)}, ${id(5)}, ${id(11)}, 'published', 4, 'Title',
        'It does what we need it to do.', 'free', 10, 'retail', '11-50', ${at}, ${at} from ${rich}`,
    sql`insert into review_revision (review_id, revision, rating, title, body, written_at, is_public)
      select ${id(12)}, 1, 4, 'Title', 'It does what we need it to do.', ${at}, true from ${rich}`,
    sql`insert into review_reply (review_id, person_id, body, created_at, updated_at)
      select ${id(12)}, ${id(4)}, 'Thank you for it.', ${at}, ${at} from ${rich}`,
    sql`insert into review_vote (review_id, person_id, created_at)
      select ${id(12)}, ${id(4, sql`1 + n % ${RICH}`)}, ${at} from ${rich}`,
    sql`insert into review_flag (id, review_id, person_id, reason, note, revision, created_at)
      select ${id(14)}, ${id(12)}, ${id(4, sql`1 + n % ${RICH}`)}, 'spam', '', 1, ${at} from ${rich}`,
    sql`insert into moderation_decision (id, review_id, revision, kind, policy, policy_item, reason,
        note, decided_by, decided_at, state_before, root_id)
      select ${id(15)}, ${id(12)}, 1, 'dismiss', 'reviews', 10, 'It is about the app.', '', ${id(4)},
        ${at}, 'published', ${id(15)} from ${rich}`,
    sql`insert into appeal (id, decision_id, root_id, side, person_id, grounds, created_at, state,
        answered_at)
      select ${id(17)}, ${id(15)}, ${id(15)}, 'author', ${id(4)}, 'It is our own experience.', ${at},
        'lapsed', ${at} from ${rich}`,
    sql`insert into report (id, reference, listing_id, reason, details, created_at)
      select ${id(18)}, to_char(n, 'FM0000"-"0000"-"0000'), ${id(2)},
        'spam', 'It stands there three times.', ${at} from ${rich}`,
    // One in a hundred waits still.
    sql`insert into moderation_case (id, kind, review_id, risk, opened_at, due_at, queued_at,
        closed_at, outcome, decision_id)
      select ${id(16)}, 'review', ${id(12)}, 5, ${at}, ${at}, ${at},
        case when n % 100 > 0 then ${at} end, case when n % 100 > 0 then 'decided' end,
        case when n % 100 > 0 then ${id(15)} end from ${rich}`,
    sql`insert into membership (organisation_id, organisation_kind, person_id, role, created_at)
      select ${id(5)}, 'customer', ${id(4)}, 'owner', ${at} from ${rich}`,
    sql`insert into audit_event (id, at, acting_as, person_id, verb, subject_kind, subject_id, reason)
      select ${id(13)}, ${at}, 'staff', ${id(4, sql`1 + n % ${RICH}`)}, 'listing.removed', 'listing',
        ${id(2, sql`1 + n % ${RICH}`)}, 'Because.' from generate_series(1, ${EVENTS}) n`,
    // What is checked at the end is checked now: no table is altered with that still to come.
    sql`set constraints all immediate`,
    ...triggers('enable'),
  ];
  for (const statement of statements) await statement.execute(trx);
}
