import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayAddComponent } from './components.ts';

export type ComponentSetting = {
  id: string;
  slug: string;
  name: string;
  description: string;
  /** Counts the changes. */
  version: number;
  /** Apps that integrate with it in some version, also in one that nobody sees. */
  apps: number;
};

/**
 * The parts of the platform in their order, as those who settle them see them.
 * @throws NotFound for all but program managers
 */
export async function componentSettings(
  reading: Reading,
  actor: Actor,
): Promise<ComponentSetting[]> {
  if (!mayAddComponent(actor)) throw new NotFound('There is no such page.');
  return reading
    .selectFrom('platform_component as c')
    .select(['c.id', 'c.slug', 'c.name', 'c.description', 'c.version'])
    .select(
      sql<number>`(
        select count(distinct v.listing_id) from listing_integration n
        join listing_version v on v.id = n.version_id where n.component_id = c.id
      )`.as('apps'),
    )
    .orderBy('c.position')
    .orderBy('c.id')
    .execute();
}
