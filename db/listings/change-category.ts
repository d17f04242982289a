import { type Actor, isStaff } from '../actor.ts';
import { differences } from '../audit/differences.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { movedTo, writePositions } from '../places.ts';
import { requireSeen } from '../platform/describe.ts';
import { checkedSlug, checkedTexts } from '../platform/kind-texts.ts';

/** Characters. */
export const CATEGORY_TEXTS = { name: 60, description: 300, slug: 60 } as const;

/** Whether the actor may say which categories there are. */
export function mayChangeCategories(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Adds a group, or a category to one, after those there are.
 * @param input.groupId null for a group
 * @param input.slug the last part of its address, for good
 * @returns its id
 * @throws Forbidden for all but program managers, NotFound for an unknown group, Invalid, Conflict
 *   when the address is taken
 */
export function addCategory(
  actor: Actor,
  input: {
    groupId: string | null;
    name: string;
    slug: string;
    description: string;
    reason: string;
  },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    requireMayChange(change.actor);
    const texts = checkedTexts(input, CATEGORY_TEXTS, { mayBeSilent: true });
    const slug = checkedSlug(input.slug, CATEGORY_TEXTS);
    const siblings = await lockSiblings(change, input.groupId);
    const id = newId(change.now);
    const added = await change.trx
      .insertInto('category')
      .values({ id, slug, ...texts, parent_id: input.groupId, position: siblings.length + 1 })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new Conflict(`Another category has the address ${slug} already.`);
    }
    await recordCategory(change, 'category.added', id, input.reason, { slug, ...texts });
    return id;
  });
}

/**
 * Renames, describes and moves a category among those of its group, or a group among the groups.
 * @param input.place from 1 to how many there are beside it, itself included
 * @param input.seen the version that was shown
 * @throws Forbidden for all but program managers, NotFound, Invalid, Conflict when it was changed
 *   meanwhile
 */
export function changeCategory(
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
    const siblings = await lockSiblings(change, await groupOf(change, input.id));
    const before = siblings.find(({ id }) => id === input.id);
    if (!before) throw new NotFound('There is no such category.');
    requireSeen(before, input.seen);
    const texts = checkedTexts(input, CATEGORY_TEXTS, { mayBeSilent: true });
    const place = siblings.indexOf(before) + 1;
    await writePositions(change, 'category', movedTo(siblings, before.id, input.place));
    await change.trx
      .updateTable('category')
      .set({ ...texts, version: before.version + 1 })
      .where('id', '=', before.id)
      .execute();
    const { description, name } = before;
    const details = differences({ name, description, place }, { ...texts, place: input.place });
    await recordCategory(change, 'category.changed', before.id, input.reason, details);
  });
}

/**
 * Takes a category away that no app is in, in no version, or a group without categories.
 * @throws Forbidden for all but program managers, NotFound, Conflict while it is in use or when it
 *   was changed meanwhile
 */
export function removeCategory(
  actor: Actor,
  input: { id: string; reason: string; seen: number },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    requireMayChange(change.actor);
    const row = await lockCategory(change, input.id);
    requireSeen(row, input.seen);
    if (await isInUse(change, row.id)) {
      throw new Conflict('It is in use: a category can go once no app and no category is in it.');
    }
    await change.trx.deleteFrom('category').where('id', '=', row.id).execute();
    const { name, slug } = row;
    await recordCategory(change, 'category.removed', row.id, input.reason, { name, slug });
  });
}

/** The group that a category is in, for good; null for a group. */
async function groupOf({ trx }: Change, id: string): Promise<string | null> {
  const row = await trx
    .selectFrom('category')
    .select('parent_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such category.');
  return row.parent_id;
}

/** A lock under which no version can come to refer to the category. */
async function lockCategory({ trx }: Change, id: string) {
  const row = await trx
    .selectFrom('category')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such category.');
  return row;
}

/** The categories of a group, or the groups, in their order; two who move some wait for each other. */
async function lockSiblings({ trx }: Change, groupId: string | null) {
  if (groupId !== null) {
    const group = await trx
      .selectFrom('category')
      .select('id')
      .where('id', '=', groupId)
      .where('parent_id', 'is', null)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!group) throw new NotFound('There is no such group of categories.');
  }
  const siblings = trx
    .selectFrom('category')
    .where('parent_id', groupId === null ? 'is' : '=', groupId);
  // In an order that stays, so that two never wait for each other at once; read afterwards, because
  // whoever waited has to see what the other did.
  await siblings.select('id').orderBy('id').forNoKeyUpdate().execute();
  return siblings.selectAll().orderBy('position').orderBy('id').execute();
}

async function isInUse({ trx }: Change, id: string): Promise<boolean> {
  const [version, also, part] = await Promise.all(
    [
      trx.selectFrom('listing_version').select('id').where('primary_category_id', '=', id).limit(1),
      trx
        .selectFrom('listing_version_category')
        .select('version_id as id')
        .where('category_id', '=', id)
        .limit(1),
      trx.selectFrom('category').select('id').where('parent_id', '=', id).limit(1),
    ].map((query) => query.executeTakeFirst()),
  );
  return Boolean(version ?? also ?? part);
}

function requireMayChange(actor: Actor): void {
  if (!mayChangeCategories(actor)) {
    throw new Forbidden('Only a program manager changes the settings.');
  }
}

function recordCategory(
  change: Change,
  verb: string,
  id: string,
  reason: string,
  details: Record<string, unknown>,
): Promise<void> {
  return record(change, { verb, subject: { kind: 'category', id }, as: 'staff', reason, details });
}
