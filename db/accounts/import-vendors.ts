import type { Change } from '../change.ts';
import { newId } from '../identifier.ts';

export type ImportVendor = { name: string; website: string | null };

/**
 * Finds or enters the vendors of an import, each unclaimed until its people come. The same name,
 * whatever its case and spacing, is the same vendor.
 * @returns a look-up from vendor to organisation id
 */
export async function importVendors(
  change: Change,
  vendors: readonly ImportVendor[],
): Promise<(vendor: ImportVendor) => string> {
  const byKey = new Map(vendors.toReversed().map((vendor) => [keyOf(vendor.name), vendor]));
  const ids = await knownVendors(change, [...byKey.keys()]);
  const missing = [...byKey].filter(([key]) => !ids.has(key));
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
  for (const row of rows) ids.set(row.key, row.id);
  return (vendor) => {
    const id = ids.get(keyOf(vendor.name));
    if (!id) throw new Error(`The vendor ${vendor.name} was not among those imported.`);
    return id;
  };
}

async function knownVendors(change: Change, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await change.trx
    .selectFrom('isv')
    .select(['organisation_id', 'import_key'])
    .where('import_key', 'in', [...keys])
    .execute();
  return new Map(rows.map((row) => [row.import_key ?? '', row.organisation_id]));
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
    .where((where) =>
      where(
        where.fn<string>('regexp_replace', ['slug', where.val('-[0-9]+$'), where.val('')]),
        'in',
        [...wished],
      ),
    )
    .union(
      change.trx
        .selectFrom('isv')
        .select('slug')
        .where('slug', 'in', [...wished]),
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
