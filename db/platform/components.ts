import { type Actor, isStaff } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { newId } from '../identifier.ts';

/** Whether the actor may say which parts the platform has. */
export function mayAddComponent(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Adds a part of the platform that apps can integrate with, after those there are.
 * @returns its id
 * @throws Forbidden for all but program managers, Conflict when the slug is taken
 */
export function addComponent(
  actor: Actor,
  input: { slug: string; name: string; description: string; reason: string },
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    if (!mayAddComponent(change.actor)) {
      throw new Forbidden('Only a program manager changes the settings.');
    }
    const id = newId(change.now);
    const added = await change.trx
      .insertInto('platform_component')
      .values((values) => ({
        id,
        slug: input.slug,
        name: input.name,
        description: input.description,
        position: values
          .selectFrom('platform_component')
          .select((select) => select.fn.countAll<number>().as('position')),
      }))
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new Conflict(`There is a component ${input.slug} already.`);
    }
    await record(change, {
      verb: 'component.added',
      subject: { kind: 'platform_component', id },
      as: 'staff',
      reason: input.reason,
    });
    return id;
  });
}
