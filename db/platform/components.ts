import { type Actor, isStaff } from '../actor.ts';
import { differences } from '../audit/differences.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { movedTo, writePositions } from '../places.ts';
import { requireSeen } from './describe.ts';
import { checkedSlug, checkedTexts } from './kind-texts.ts';

/** Characters. */
export const COMPONENT_TEXTS = { name: 60, description: 160, slug: 60 } as const;

/** Whether the actor may say which parts the platform has. */
export function mayAddComponent(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Adds a part of the platform that apps can integrate with, after those there are.
 * @returns its id
 * @throws Forbidden for all but program managers, Invalid, Conflict when the slug is taken
 */
export function addComponent(
  actor: Actor,
  input: { slug: string; name: string; description: string; reason: string },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    requireMayChange(change.actor);
    const texts = checkedTexts(input, COMPONENT_TEXTS, { mayBeSilent: false });
    const slug = checkedSlug(input.slug, COMPONENT_TEXTS);
    const id = newId(change.now);
    const { length } = await lockComponents(change);
    const added = await change.trx
      .insertInto('platform_component')
      .values({ id, slug, ...texts, position: length + 1 })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new Conflict(`There is a component ${slug} already.`);
    }
    await recordComponent(change, 'component.added', id, input.reason, { slug, ...texts });
    return id;
  });
}

/**
 * Renames, describes and moves a part of the platform among the others.
 * @param input.place from 1 to how many there are
 * @param input.seen the version that was shown
 * @throws Forbidden for all but program managers, NotFound, Invalid, Conflict when it was changed
 *   meanwhile
 */
export function changeComponent(
  actor: Actor,
  input: {
    id: string;
    name: string;
    description: string;
    place: number;
    reason: string;
    seen: number;
  },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    requireMayChange(change.actor);
    const all = await lockComponents(change);
    const before = all.find(({ id }) => id === input.id);
    if (!before) throw new NotFound('There is no such component.');
    requireSeen(before, input.seen);
    const texts = checkedTexts(input, COMPONENT_TEXTS, { mayBeSilent: false });
    await writePositions(change, 'platform_component', movedTo(all, before.id, input.place));
    await change.trx
      .updateTable('platform_component')
      .set({ ...texts, version: before.version + 1 })
      .where('id', '=', before.id)
      .execute();
    const { description, name } = before;
    const details = differences(
      { name, description, place: all.indexOf(before) + 1 },
      { ...texts, place: input.place },
    );
    await recordComponent(change, 'component.changed', before.id, input.reason, details);
  });
}

/**
 * Takes a part of the platform away that no app integrates with, in no version.
 * @throws Forbidden for all but program managers, NotFound, Conflict while it is in use or when it
 *   was changed meanwhile
 */
export function removeComponent(
  actor: Actor,
  input: { id: string; reason: string; seen: number },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    requireMayChange(change.actor);
    const { trx } = change;
    const row = await trx
      .selectFrom('platform_component')
      .selectAll()
      .where('id', '=', input.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('There is no such component.');
    requireSeen(row, input.seen);
    const used = await trx
      .selectFrom('listing_integration')
      .select('component_id')
      .where('component_id', '=', row.id)
      .limit(1)
      .executeTakeFirst();
    if (used)
      throw new Conflict('It is in use: a component can go once no app integrates with it.');
    await trx.deleteFrom('platform_component').where('id', '=', row.id).execute();
    const { name, slug } = row;
    await recordComponent(change, 'component.removed', row.id, input.reason, { name, slug });
  });
}

/** All in their order; two who move some wait for each other. */
async function lockComponents({ trx }: Change) {
  // In an order that stays, so that two never wait for each other at once; read afterwards, because
  // whoever waited has to see what the other did.
  await trx.selectFrom('platform_component').select('id').orderBy('id').forNoKeyUpdate().execute();
  return trx
    .selectFrom('platform_component')
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute();
}

function requireMayChange(actor: Actor): void {
  if (!mayAddComponent(actor)) throw new Forbidden('Only a program manager changes the settings.');
}

function recordComponent(
  change: Change,
  verb: string,
  id: string,
  reason: string,
  details: Record<string, unknown>,
): Promise<void> {
  const subject = { kind: 'platform_component', id };
  return record(change, { verb, subject, as: 'staff', reason, details });
}
