import { sql } from 'kysely';
import type { Change } from '../change.ts';
import { newId } from '../identifier.ts';
import type { IsvState } from './table.ts';

export type ImportVendor = { name: string; website: string | null };

/** Where an imported app goes: its vendor, or why there is none for it. */
export type ImportTarget = { vendorId: string } | { refused: string };

/**
 * Finds or enters the vendors of an import, each unclaimed until its people come. The same name,
 * whatever its case and spacing, is the same vendor. One that manages its apps itself, or is not
 * active, takes no imported ones.
 * @returns a look-up from vendor to what was found
 */
export async function importVendors(
  change: Change,
  vendors: readonly ImportVendor[],
): Promise<(vendor: ImportVendor) => ImportTarget> {
  const byKey = new Map(vendors.toReversed().map((vendor) => [keyOf(vendor.name), vendor]));
  const targets = await knownVendors(change, byKey);
  const missing = [...byKey].filter(([key]) => !targets.has(key));
  const slugs = await freeSlugs(
    change,
    missing.map(([, vendor]) => slugOf(vendor.name)),
  );
  const rows = missing.map(([key, vendor], index) => ({
    id: newId(change.now),
    key,
    vendor,
    slug: slugs[index] ?? key,
  }));
  await enter(change, rows);
  for (const row of rows) targets.set(row.key, { vendorId: row.id });
  return ({ name }) => targets.get(keyOf(name)) ?? { refused: `The vendor ${name} is not known.` };
}

async function knownVendors(
  change: Change,
  vendors: ReadonlyMap<string, ImportVendor>,
): Promise<Map<string, ImportTarget>> {
  if (vendors.size === 0) return new Map();
  const keys = [...vendors.keys()];
  const rows = await change.trx
    .selectFrom('isv as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['o.id', 'o.name', 'i.import_key', 'i.claimed_at', 'i.state', 'i.website'])
    .where((where) =>
      where.or([
        where('i.import_key', 'in', keys),
        where(where.fn<string>('lower', ['o.name']), 'in', keys).and(
          'i.claimed_at',
          'is not',
          null,
        ),
      ]),
    )
    .forShare('i')
    .execute();
  await fillWebsites(change, vendors, rows);
  const isOpen = (row: KnownVendor) => row.claimed_at === null && row.state === 'active';
  const open = rows.filter(isOpen).map((row) => filed(row, { vendorId: row.id }));
  const closed = rows
    .filter((row) => !isOpen(row))
    .map((row) => filed(row, { refused: `The vendor ${row.name} manages its apps itself.` }));
  // Of two with one name the closed one counts: nothing is published in the name of its people.
  return new Map([...open, ...closed].flat());
}

/** A vendor that was renamed is known by both names. */
function filed(row: KnownVendor, target: ImportTarget): [string, ImportTarget][] {
  return [row.import_key, keyOf(row.name)].flatMap((key): [string, ImportTarget][] =>
    key === null ? [] : [[key, target]],
  );
}

type KnownVendor = {
  id: string;
  name: string;
  state: IsvState;
  import_key: string | null;
  claimed_at: Date | null;
  website: string | null;
};

/** A website that was not known before is taken from the first line that gives it. */
async function fillWebsites(
  change: Change,
  vendors: ReadonlyMap<string, ImportVendor>,
  rows: readonly KnownVendor[],
): Promise<void> {
  const found = rows.flatMap((row) => {
    const website = vendors.get(row.import_key ?? '')?.website;
    return website && !row.website && !row.claimed_at ? [{ id: row.id, website }] : [];
  });
  if (found.length === 0) return;
  await sql`
    update isv set website = found.website
    from unnest(
      ${found.map((one) => one.id)}::uuid[], ${found.map((one) => one.website)}::text[]
    ) as found (id, website)
    where isv.organisation_id = found.id
  `.execute(change.trx);
}

type NewVendor = { id: string; key: string; slug: string; vendor: ImportVendor };

async function enter(change: Change, rows: readonly NewVendor[]): Promise<void> {
  if (rows.length === 0) return;
  const { now, trx } = change;
  await trx
    .insertInto('organisation')
    .values(rows.map(({ id, vendor }) => ({ id, kind: 'isv', name: vendor.name, created_at: now })))
    .execute();
  await trx
    .insertInto('isv')
    .values(
      rows.map(({ id, key, slug, vendor }) => ({
        organisation_id: id,
        slug,
        state: 'active',
        tier: 'registered',
        website: vendor.website,
        import_key: key,
      })),
    )
    .execute();
}

/** The wished slugs, with a number behind those that are taken. */
async function freeSlugs(change: Change, wished: readonly string[]): Promise<string[]> {
  if (wished.length === 0) return [];
  const taken = new Set(await slugsLike(change, wished));
  return wished.map((wish) => {
    let slug = wish;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}`;
    taken.add(slug);
    return slug;
  });
}

/** Every slug that is one of these or one of these with a number behind. */
async function slugsLike(change: Change, wished: readonly string[]): Promise<string[]> {
  const rows = await change.trx
    .selectFrom('isv')
    .select('slug')
    .where('slug', 'in', [...wished])
    .union(
      change.trx
        .selectFrom('isv')
        .select('slug')
        .where(sql<string>`regexp_replace(slug, '-[0-9]+$', '')`, 'in', [...wished]),
    )
    .execute();
  return rows.map((row) => row.slug);
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Letters without their marks, the rest as hyphens; a name in another script has a number alone. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return slug || 'vendor';
}
