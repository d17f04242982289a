import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { forgetApp, MOST_SAVED, saveApps } from '#db/saved/save.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { slugsIn } from '../listings/slugs.ts';
import { nextPath } from '../next.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';

const text = formText();

/** What people keep an eye on, in their accounts. */
export const saved = {
  /** Saves apps, and leads back to `next`. */
  save: defineAction({
    accept: 'form',
    input: z.object({ apps: z.array(text).max(MOST_SAVED), next: text }),
    handler: ({ apps, next }, { locals }) =>
      answering(locals, async () => {
        await saveApps(signedIn(locals).actor, { slugs: slugsIn(apps) }, running());
        return { goTo: nextPath(next) ?? paths.saved() };
      }),
  }),

  /** Takes an app out again, and leads back to `next`. */
  forget: defineAction({
    accept: 'form',
    input: z.object({ app: text, next: text }),
    handler: ({ app, next }, { locals }) =>
      answering(locals, async () => {
        await forgetApp(signedIn(locals).actor, { slug: app }, running());
        return { goTo: nextPath(next) ?? paths.saved() };
      }),
  }),
};
