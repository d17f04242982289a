import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { askVendor } from '#db/questions/ask.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { answering } from '../answering.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';

/** No form of ours sends more in one field; what a question may hold is for `askVendor` to say. */
const LONGEST_FIELD = 20_000;
const text = z.string().max(LONGEST_FIELD, 'This is too long.').default('');

export const questions = {
  /** Mails a question to the vendor of an app. */
  ask: defineAction({
    accept: 'form',
    input: z.object({ app: text, text }),
    handler: ({ app, ...given }, { locals }) =>
      answering(locals, async () => {
        await askVendor(signedIn(locals).actor, { slug: app, ...given }, running());
        return { goTo: paths.askVendor(app, { done: 'sent' }) };
      }),
  }),
};
