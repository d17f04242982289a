import type { Actor } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { Forbidden } from '../errors.ts';
import type { Reading } from '../tables.ts';

/** More than anybody keeps an eye on; the oldest go. */
export const MOST_SAVED = 200;

/**
 * Saves apps for the actor, the last named the newest. Apps that nobody can see are passed over, and
 * one that is saved already stays where it is.
 * @param input.slugs at most `MOST_SAVED` count
 * @throws Forbidden for anybody but a person
 */
export function saveApps(
  actor: Actor,
  input: { slugs: readonly string[] },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const { now, trx } = change;
    const personId = savingPerson(change);
    const slugs = input.slugs.slice(-MOST_SAVED);
    if (slugs.length === 0) return;
    const listings = await trx
      .selectFrom('listing')
      .select(['id', 'slug'])
      .where('slug', 'in', slugs)
      .where('state', '<>', 'unpublished')
      .execute();
    if (listings.length === 0) return;
    const rows = listings.map(({ id, slug }) => ({
      person_id: personId,
      listing_id: id,
      // A millisecond apart, so that their order stays.
      saved_at: new Date(now.getTime() + slugs.indexOf(slug) - slugs.length),
    }));
    await trx
      .insertInto('saved_app')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .deleteFrom('saved_app')
      .where('person_id', '=', personId)
      .where('listing_id', 'not in', (select) =>
        select
          .selectFrom('saved_app')
          .select('listing_id')
          .where('person_id', '=', personId)
          .orderBy('saved_at', 'desc')
          .orderBy('listing_id')
          .limit(MOST_SAVED),
      )
      .execute();
  });
}

/**
 * Takes an app out of what the actor saved; one that is not there stays so.
 * @throws Forbidden for anybody but a person
 */
export function forgetApp(
  actor: Actor,
  input: { slug: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const personId = savingPerson(change);
    await change.trx
      .deleteFrom('saved_app')
      .where('person_id', '=', personId)
      .where('listing_id', 'in', (select) =>
        select.selectFrom('listing').select('id').where('slug', '=', input.slug),
      )
      .execute();
  });
}

/** Slugs of what a person saved, the newest first. */
export async function savedSlugs(reading: Reading, personId: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('saved_app as s')
    .innerJoin('listing as l', 'l.id', 's.listing_id')
    .select('l.slug')
    .where('s.person_id', '=', personId)
    .orderBy('s.saved_at', 'desc')
    .orderBy('s.listing_id')
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Whether a person has saved an app. */
export async function isSaved(
  reading: Reading,
  input: { personId: string; slug: string },
): Promise<boolean> {
  const row = await reading
    .selectFrom('saved_app as s')
    .innerJoin('listing as l', 'l.id', 's.listing_id')
    .select('l.id')
    .where('s.person_id', '=', input.personId)
    .where('l.slug', '=', input.slug)
    .executeTakeFirst();
  return row !== undefined;
}

function savingPerson({ actor }: Change): string {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to save apps.');
  return actor.personId;
}
