import { isDeepStrictEqual } from 'node:util';
import { type Insertable, sql } from 'kysely';
import { type ImportTarget, importVendors } from '../accounts/import-vendors.ts';
import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { newId } from '../identifier.ts';
import { renderDescription } from './description.ts';
import type { ImportLine } from './import-line.ts';
import type { ListingVersionTable } from './table.ts';

/** Rows of one transaction: long enough to be quick, short enough to lose little on a crash. */
export const IMPORT_BATCH = 500;

export type Imported = {
  created: number;
  updated: number;
  unchanged: number;
  refused: { slug: string; reason: string }[];
};

type Known = Awaited<ReturnType<typeof lockKnown>>[number];
type Version = Insertable<ListingVersionTable>;

/** Whether the actor may import a catalogue: only the platform, from its command line. */
export function mayImportListings(actor: Actor): boolean {
  return actor.kind === 'system';
}

/**
 * Brings a batch of apps in, live at once, each under a vendor that nobody has claimed yet. An app
 * that was imported before gets a new version when something changed; whatever a vendor manages
 * itself is refused and stays as it is.
 * @param lines at most 500; of two with one slug the later counts
 * @throws Forbidden, Invalid for too many lines or an unknown category
 */
export function importListings(
  actor: Actor,
  input: { lines: readonly ImportLine[]; source: string },
  database: Database,
): Promise<Imported> {
  return change(database, actor, async (change) => {
    if (!mayImportListings(change.actor)) throw new Forbidden('Only the platform imports.');
    if (input.lines.length > IMPORT_BATCH) {
      throw new Invalid({ lines: `Import at most ${IMPORT_BATCH} lines at once.` });
    }
    // Two imports at once would wait for each other's rows in different orders.
    await sql`select pg_advisory_xact_lock(hashtext('import-listings'))`.execute(change.trx);
    const lines = [...new Map(input.lines.map((line) => [line.slug, line])).values()];
    const known = new Map((await lockKnown(change, lines)).map((row) => [row.slug, row]));
    const targets = await importVendors(
      change,
      lines.map((line) => line.vendor),
    );
    const former = await formerSlugs(change, lines);
    const sorted = lines.map((line) =>
      former.has(line.slug)
        ? { slug: line.slug, reason: `The address ${line.slug} leads to another app.` }
        : sort(line, known.get(line.slug), targets(line.vendor)),
    );
    const welcome = sorted.filter((one) => 'vendorId' in one);
    const refused = sorted.filter((one) => 'reason' in one);
    const imported = { ...(await write(change, welcome)), refused };
    await record(change, {
      verb: 'listings.imported',
      subject: { kind: 'catalogue', id: null },
      details: { source: input.source, ...imported, refused: refused.length },
    });
    return imported;
  });
}

/** Addresses that other apps had once, and that still lead there. */
async function formerSlugs(change: Change, lines: readonly ImportLine[]): Promise<Set<string>> {
  const slugs = lines.map((line) => line.slug);
  const rows = await change.trx
    .selectFrom('listing_former_slug')
    .select('slug')
    .where('slug', 'in', slugs)
    .execute();
  return new Set(rows.map((row) => row.slug));
}

type Welcome = { line: ImportLine; before: Known | undefined; vendorId: string };
type Refused = { slug: string; reason: string };

/** Whether a line may be written, and under which vendor. */
function sort(
  line: ImportLine,
  before: Known | undefined,
  target: ImportTarget,
): Welcome | Refused {
  const { slug } = line;
  if (before && !(before.imported && !before.claimed_at)) {
    return { slug, reason: `The app ${slug} is managed by its vendor.` };
  }
  if ('refused' in target) return { slug, reason: target.refused };
  return { line, before, vendorId: target.vendorId };
}

/** The listings that have these slugs already, with what their live version says. */
function lockKnown(change: Change, lines: readonly ImportLine[]) {
  return change.trx
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['l.id', 'l.slug', 'l.imported', 'l.vendor_id', 'i.claimed_at'])
    .select(['v.id as version_id', 'v.number', 'v.name', 'v.tagline', 'v.description'])
    .select(['v.primary_category_id', 'v.tags', 'v.aliases', 'v.homepage', 'v.license'])
    .where(
      'l.slug',
      'in',
      lines.map((line) => line.slug),
    )
    .forUpdate('l')
    .execute();
}

async function write(change: Change, welcome: readonly Welcome[]) {
  const categoryIds = await categoriesBySlug(change);
  const made = { created: 0, updated: 0, unchanged: 0 };
  const listings = [];
  const versions: Version[] = [];
  const superseded: string[] = [];
  const moved: { id: string; vendorId: string }[] = [];
  for (const { line, before, vendorId } of welcome) {
    const said = columnsOf(line, categoryIds.get(line.category));
    if (before && saysTheSame(before, said) && before.vendor_id === vendorId) {
      made.unchanged += 1;
      continue;
    }
    const id = before?.id ?? newId(change.now);
    made[before ? 'updated' : 'created'] += 1;
    if (!before) listings.push(listingRow(id, line.slug, vendorId, change.now));
    if (before?.version_id) superseded.push(before.version_id);
    if (before && before.vendor_id !== vendorId) moved.push({ id, vendorId });
    versions.push(versionRow(id, (before?.number ?? 0) + 1, said, change.now));
  }
  if (listings.length > 0) await change.trx.insertInto('listing').values(listings).execute();
  await moveToVendors(change, moved);
  await supersede(change, superseded);
  if (versions.length > 0) {
    await change.trx.insertInto('listing_version').values(versions).execute();
  }
  return made;
}

async function categoriesBySlug(change: Change): Promise<Map<string, string>> {
  const rows = await change.trx
    .selectFrom('category')
    .select(['id', 'slug'])
    .where('parent_id', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.slug, row.id]));
}

function columnsOf(line: ImportLine, categoryId: string | undefined) {
  if (!categoryId) throw new Invalid({ category: `There is no category ${line.category}.` });
  return {
    name: line.name,
    tagline: line.tagline,
    description: line.description,
    primary_category_id: categoryId,
    tags: line.tags,
    aliases: line.aliases,
    homepage: line.homepage,
    license: line.license,
  };
}

type Said = ReturnType<typeof columnsOf>;

function saysTheSame(before: Known, said: Said): boolean {
  const { name, tagline, description, primary_category_id } = before;
  const { tags, aliases, homepage, license } = before;
  const content = { name, tagline, description, primary_category_id };
  return isDeepStrictEqual({ ...content, tags, aliases, homepage, license }, said);
}

function listingRow(id: string, slug: string, vendorId: string, now: Date) {
  return {
    id,
    slug,
    vendor_id: vendorId,
    state: 'live',
    state_changed_at: now,
    imported: true,
    created_at: now,
    published_at: now,
  } as const;
}

function versionRow(listingId: string, number: number, said: Said, now: Date): Version {
  return {
    id: newId(now),
    listing_id: listingId,
    number,
    state: 'live',
    ...said,
    description_html: renderDescription(said.description),
    created_at: now,
    submitted_at: now,
    live_at: now,
  };
}

async function moveToVendors(
  change: Change,
  moved: readonly { id: string; vendorId: string }[],
): Promise<void> {
  if (moved.length === 0) return;
  await sql`
    update listing set vendor_id = moved.vendor_id
    from unnest(
      ${moved.map((one) => one.id)}::uuid[], ${moved.map((one) => one.vendorId)}::uuid[]
    ) as moved (id, vendor_id)
    where listing.id = moved.id
  `.execute(change.trx);
}

async function supersede(change: Change, versionIds: readonly string[]): Promise<void> {
  if (versionIds.length === 0) return;
  await change.trx
    .updateTable('listing_version')
    .set({ state: 'superseded' })
    .where('id', 'in', [...versionIds])
    .execute();
}
