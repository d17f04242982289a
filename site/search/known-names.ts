import { facetNames, type Named } from '#db/search/facet-names.ts';
import { type NamedApp, namesSince } from '#db/search/names.ts';
import type { Reading } from '#db/tables.ts';
import { type NameList, nameList } from './name-list.ts';

/** All names of the marketplace, in the memory of this process. */
export type KnownNames = {
  apps: NameList<NamedApp>;
  vendors: NameList<Named>;
  categories: NameList<Named>;
};

export type NamesKeeper = {
  names(): KnownNames;
  /** Takes apps out that turned out not to be on offer any more. */
  forget(ids: readonly string[]): void;
  stop(): void;
};

/** Milliseconds from one look for new names to the next. */
const EVERY = 1_000;
/** Looks after which all is read anew: categories, which hardly change, and what is gone since. */
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
  const apps = new Map<string, NamedApp>();
  let categories: Named[] = [];
  let last = 0;
  let looks = 0;
  let names = listsOf(apps, categories);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async () => {
    const isWhole = looks % ALL_EVERY === 0;
    looks += 1;
    const [written, facets] = await Promise.all([
      namesSince(reading, isWhole ? 0 : last),
      isWhole ? facetNames(reading) : null,
    ]);
    if (facets) {
      apps.clear();
      categories = facets.groups.flatMap((group) => [group, ...group.categories]);
    }
    for (const app of written) {
      apps.set(app.id, app);
      last = Math.max(last, app.writing);
    }
    if (facets || written.length > 0) names = listsOf(apps, categories);
  };
  const lookAgain = async () => {
    await look().catch(onTrouble);
    if (stopped) return;
    timer = setTimeout(() => void lookAgain(), EVERY);
    timer.unref();
  };
  await lookAgain();
  return {
    names: () => names,
    forget(ids) {
      for (const id of ids) apps.delete(id);
      if (ids.length > 0) names = listsOf(apps, categories);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function listsOf(apps: ReadonlyMap<string, NamedApp>, categories: readonly Named[]): KnownNames {
  const vendors = new Map<string, Named>();
  for (const { vendor, vendorSlug } of apps.values()) {
    vendors.set(vendorSlug, { slug: vendorSlug, name: vendor });
  }
  return {
    // Trust is 0 to 100: what is still made stands before all that is deprecated.
    apps: nameList(
      apps.values(),
      (app) => app.name,
      (app) => app.trust - (app.deprecated ? 1_000 : 0),
    ),
    vendors: nameList(
      vendors.values(),
      (vendor) => vendor.name,
      () => 0,
    ),
    categories: nameList(
      categories.map(({ name, slug }) => ({ slug, name })),
      (category) => category.name,
      () => 0,
    ),
  };
}
