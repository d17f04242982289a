import { opensAt } from '../accounts/suspension.ts';
import { type Actor, isStaff } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { requireSeen } from '../platform/describe.ts';
import { checkShelf, type ShelfContent } from './content.ts';

/** Whether the actor may decide which apps the staff show together. */
export function mayArrangeShelves(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Puts a shelf there whole, or replaces the one of the same slug.
 * @param input.reason goes on record; what everybody reads is in `input.shelf`
 * @param input.seen the version that was shown, null for a shelf that is to be new; left out, nothing
 *   is compared
 * @returns its id
 * @throws Forbidden for all but program managers; Invalid for texts of a wrong length, other than
 *   3 to 12 apps, one named twice or not on offer, or without a reason; Conflict when it was arranged
 *   or removed meanwhile, or there is one of the same slug
 */
export function arrangeShelf(
  actor: Actor,
  input: { shelf: ShelfContent; reason: string; seen?: number | null },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    requireMayArrange(change.actor);
    const { shelf } = input;
    checkShelf(shelf);
    await requireSeenShelf(change, shelf.slug, input.seen);
    await requireOnOffer(change, shelf);
    const id = await putShelf(change, shelf, input.seen === null);
    await record(change, {
      verb: 'shelf.arranged',
      subject: { kind: 'shelf', id },
      as: 'staff',
      reason: input.reason,
      details: shelf,
    });
    return id;
  });
}

/**
 * Takes a shelf away. Its arrangement stays on record.
 * @param input.reason goes on record
 * @throws Forbidden for all but program managers, NotFound, Invalid without a reason, Conflict when it
 *   was arranged meanwhile
 */
export function removeShelf(
  actor: Actor,
  input: { slug: string; reason: string; seen?: number },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    requireMayArrange(change.actor);
    await requireSeenShelf(change, input.slug, input.seen);
    const removed = await change.trx
      .deleteFrom('shelf')
      .where('slug', '=', input.slug)
      .returning('id')
      .executeTakeFirst();
    if (!removed) throw new NotFound('There is no such shelf.');
    await record(change, {
      verb: 'shelf.removed',
      subject: { kind: 'shelf', id: removed.id },
      as: 'staff',
      reason: input.reason,
      details: { slug: input.slug },
    });
  });
}

function requireMayArrange(actor: Actor): void {
  if (!mayArrangeShelves(actor)) throw new Forbidden('Only a program manager arranges shelves.');
}

/** Holds the shelf as it was seen. */
async function requireSeenShelf({ trx }: Change, slug: string, seen: number | null | undefined) {
  if (seen === undefined) return;
  const row = await trx
    .selectFrom('shelf')
    .select('version')
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (seen !== null) return requireSeen(row ?? { version: -1 }, seen);
  if (row) throw new Conflict(`There is a shelf of the address ${slug} already.`);
}

/** Holds the listings, so that none leaves the shop before the shelf is there. */
async function requireOnOffer({ now, trx }: Change, shelf: ShelfContent): Promise<void> {
  const ids = shelf.apps.map((app) => app.listingId);
  const rows = await trx
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .select('l.id')
    .where('l.id', 'in', ids)
    .where('l.state', '=', 'live')
    .where(opensAt(now))
    .orderBy('l.id')
    .forShare(['l', 'i'])
    .execute();
  const offered = new Set(rows.map((row) => row.id));
  const wrong = ids.flatMap((id, index) =>
    offered.has(id) ? [] : [[`apps.${index}`, 'This app is not on offer; choose another.']],
  );
  if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong));
}

/** @param isNew whether it is somebody else's when there is one of the same slug by now */
async function putShelf(
  { now, trx }: Change,
  shelf: ShelfContent,
  isNew: boolean,
): Promise<string> {
  const columns = {
    title: shelf.title.trim(),
    reason: shelf.reason.trim(),
    position: shelf.position,
    shown_from: shelf.shownFrom,
    shown_until: shelf.shownUntil,
  };
  const { id } = await trx
    .insertInto('shelf')
    .values({ id: newId(now), slug: shelf.slug, ...columns })
    .$if(!isNew, (insert) =>
      insert.onConflict((conflict) =>
        conflict
          .column('slug')
          .doUpdateSet((set) => ({ ...columns, version: set('shelf.version', '+', 1) })),
      ),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('shelf_listing').where('shelf_id', '=', id).execute();
  const rows = shelf.apps.map((app, position) => ({
    shelf_id: id,
    listing_id: app.listingId,
    position,
    reason: app.reason.trim(),
  }));
  await trx.insertInto('shelf_listing').values(rows).execute();
  return id;
}
