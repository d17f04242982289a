import { readingOf } from '#db/connection.ts';
import { categoryTree } from '#db/listings/categories.ts';
import { remembered } from '../cache/remembered.ts';
import { running } from '../running.ts';

/** Milliseconds. Counting the apps is much for the page of a mistyped address, asked by many robots. */
const GROUPS_FOR = 60_000;

/** The groups of categories that hold apps, as they were at most a minute ago. */
export const knownGroups = remembered(GROUPS_FOR, async () => {
  const groups = await categoryTree(readingOf(running().kysely));
  return groups.filter((group) => group.count > 0);
});
