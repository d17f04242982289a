import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { addCategory, changeCategory, removeCategory } from '#db/listings/change-category.ts';
import { addComponent, changeComponent, removeComponent } from '#db/platform/components.ts';
import { describePlatform } from '#db/platform/describe.ts';
import { removeShelf } from '#db/shelves/arrange.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';
import { look } from './look-actions.ts';
import { seen, text, whole } from './seen.ts';
import { arrange } from './shelf-actions.ts';

const words = { name: text, description: text };

/** What program managers settle. */
export const staffSettings = {
  ...look,
  arrangeShelf: arrange,

  describe: defineAction({
    accept: 'form',
    input: z.object({ ...seen, name: text, promise: text, supportEmail: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await describePlatform(signedIn(locals).actor, given, running());
        return { goTo: paths.staffSettings({ done: 'names' }) };
      }),
  }),

  addCategory: defineAction({
    accept: 'form',
    input: z.object({ ...words, reason: text, group: text, slug: text }),
    handler: ({ group, ...given }, { locals }) =>
      answering(locals, async () => {
        await addCategory(signedIn(locals).actor, { ...given, groupId: group || null }, running());
        return { goTo: paths.staffCategories({ done: 'added' }) };
      }),
  }),

  changeCategory: defineAction({
    accept: 'form',
    input: z.object({ ...words, ...seen, id: text, place: whole }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await changeCategory(signedIn(locals).actor, given, running());
        return { goTo: paths.staffCategories({ done: 'changed' }) };
      }),
  }),

  removeCategory: defineAction({
    accept: 'form',
    input: z.object({ ...seen, id: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await removeCategory(signedIn(locals).actor, given, running());
        return { goTo: paths.staffCategories({ done: 'removed' }) };
      }),
  }),

  addComponent: defineAction({
    accept: 'form',
    input: z.object({ ...words, reason: text, slug: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await addComponent(signedIn(locals).actor, given, running());
        return { goTo: paths.staffComponents({ done: 'added' }) };
      }),
  }),

  changeComponent: defineAction({
    accept: 'form',
    input: z.object({ ...words, ...seen, id: text, place: whole }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await changeComponent(signedIn(locals).actor, given, running());
        return { goTo: paths.staffComponents({ done: 'changed' }) };
      }),
  }),

  removeComponent: defineAction({
    accept: 'form',
    input: z.object({ ...seen, id: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await removeComponent(signedIn(locals).actor, given, running());
        return { goTo: paths.staffComponents({ done: 'removed' }) };
      }),
  }),

  removeShelf: defineAction({
    accept: 'form',
    input: z.object({ ...seen, slug: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        await removeShelf(signedIn(locals).actor, given, running());
        return { goTo: paths.staffShelves({ done: 'removed' }) };
      }),
  }),
};
