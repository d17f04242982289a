import { facetNames, type Named } from '#db/search/facet-names.ts';
import { type NamedApp, namesSince, writings } from '#db/search/names.ts';
import type { Reading } from '#db/tables.ts';
import { type NameList, nameList } from './name-list.ts';

/** All names of the marketplace, in the memory of this process. */
export type KnownNames = {
  apps: NameList<NamedApp>;
  vendors: NameList<Named>;
  categories: NameList<Named>;
};

export type NamesKeeper = {
  names: Readonly<KnownNames>;
  /** Takes apps out that turned out not to be on offer any more. */
  forget(ids: readonly string[]): void;
  stop(): void;
};

/** Milliseconds from one look for new names to the next. */
const EVERY = 1_000;
/** Looks after which all is compared: categories, which hardly change, and what is gone since. */
const ALL_EVERY = 60;

/**
 * Reads all names and keeps up with changes. A keystroke has to be answered within a few
 * milliseconds, and the beginning of a name is what most of them ask for.
 * @param onTrouble is told when the names cannot be read; those that are known stay
 */
export async function keepNames(
  reading: Reading,
  onTrouble: (error: unknown) => void,
): Promise<NamesKeeper> {
  const known = emptyNames();
  let last = 0;
  let looks = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async () => {
    if (looks % ALL_EVERY === 0) {
      const [facets, written] = await Promise.all([facetNames(reading), writings(reading)]);
      known.setCategories(facets.groups.flatMap((group) => [group, ...group.categories]));
      known.forget([...known.ids()].filter((id) => !written.has(id)));
      // A writing may have become visible after one with a higher number.
      const missed = [...written].filter(([id, writing]) => known.writingOf(id) !== writing);
      last = Math.min(last, ...missed.map(([, writing]) => writing - 1));
    }
    const apps = await namesSince(reading, last);
    known.put(apps);
    last = apps.reduce((highest, app) => Math.max(highest, app.writing), last);
    looks += 1;
  };
  const lookAgain = async () => {
    await look().catch(onTrouble);
    if (stopped) return;
    timer = setTimeout(() => void lookAgain(), EVERY);
    timer.unref();
  };
  await lookAgain();
  return {
    names: known.names,
    forget: known.forget,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function emptyNames() {
  const apps = new Map<string, NamedApp>();
  const vendors = new Map<string, Named>();
  let categories: readonly Named[] = [];
  const names: KnownNames = {
    // Trust is 0 to 100: what is still made stands before all that is deprecated.
    apps: nameList(
      (app) => app.name,
      (app) => app.trust - (app.deprecated ? 1_000 : 0),
    ),
    vendors: nameList(nameOf, alike),
    categories: nameList(nameOf, alike),
  };
  /** A vendor is known as long as it has an app. */
  const vendorsOf = (changed: readonly NamedApp[]) => {
    const slugs = new Set(changed.map((app) => app.vendorSlug));
    const current = new Map<string, Named>();
    for (const { vendor, vendorSlug } of apps.values()) {
      if (slugs.has(vendorSlug)) current.set(vendorSlug, { slug: vendorSlug, name: vendor });
    }
    const gone = new Set([...slugs].flatMap((slug) => vendors.get(slug) ?? []));
    for (const slug of slugs) vendors.delete(slug);
    for (const [slug, vendor] of current) vendors.set(slug, vendor);
    names.vendors.change(gone, [...current.values()]);
  };
  return {
    names,
    ids: () => apps.keys(),
    writingOf: (id: string) => apps.get(id)?.writing,
    setCategories(now: readonly Named[]) {
      const plain = now.map(({ name, slug }) => ({ slug, name }));
      names.categories.change(new Set(categories), plain);
      categories = plain;
    },
    put(written: readonly NamedApp[]) {
      if (written.length === 0) return;
      const replaced = written.flatMap((app) => apps.get(app.id) ?? []);
      for (const app of written) apps.set(app.id, app);
      names.apps.change(new Set(replaced), written);
      vendorsOf([...replaced, ...written]);
    },
    forget(ids: readonly string[]) {
      const gone = ids.flatMap((id) => apps.get(id) ?? []);
      if (gone.length === 0) return;
      for (const app of gone) apps.delete(app.id);
      names.apps.change(new Set(gone), []);
      vendorsOf(gone);
    },
  };
}

function nameOf({ name }: Named): string {
  return name;
}

function alike(): number {
  return 0;
}
