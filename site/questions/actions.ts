import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { askVendor } from '#db/questions/ask.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';

const text = formText(20_000);

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
