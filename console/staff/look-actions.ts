import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { Invalid } from '#db/errors.ts';
import { mayDescribePlatform } from '#db/platform/describe.ts';
import { chooseAccent, chooseLogo } from '#db/platform/look.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';
import { seen, text, whole } from './seen.ts';

/** How the marketplace looks. */
export const look = {
  /** Whoever leaves it to the style sheet sends `usual`. */
  chooseAccent: defineAction({
    accept: 'form',
    input: z.object({ ...seen, hue: whole, chroma: whole, lightness: whole, usual: text }),
    handler: ({ reason, seen: version, usual, ...accent }, { locals }) =>
      answering(locals, async () => {
        const input = { accent: usual ? null : accent, reason, seen: version };
        await chooseAccent(signedIn(locals).actor, input, running());
        return { goTo: paths.staffSettings({ done: 'accent' }) };
      }),
  }),

  chooseLogo: defineAction({
    accept: 'form',
    input: z.object({ ...seen, alt: text, logo: z.instanceof(File).optional() }),
    handler: ({ alt, logo, reason, seen: version }, { locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        if (!logo || logo.size === 0) throw new Invalid({ logo: 'Choose a picture.' });
        // Drawing takes work and room, so it waits for the answer that the change itself gives again.
        const isTakenIn = mayDescribePlatform(actor) && alt.trim() !== '' && reason.trim() !== '';
        const taken = isTakenIn
          ? await running().logos.keep(new Uint8Array(await logo.arrayBuffer()))
          : { kept: { storageKey: '', width: 1, height: 1 } };
        if ('refused' in taken) throw new Invalid({ logo: taken.refused });
        const input = { logo: { ...taken.kept, alt }, reason, seen: version };
        await chooseLogo(actor, input, running());
        return { goTo: paths.staffSettings({ done: 'logo' }) };
      }),
  }),

  removeLogo: defineAction({
    accept: 'form',
    input: z.object({ seen: whole, removeReason: text }),
    handler: ({ removeReason: reason, seen: version }, { locals }) =>
      answering(locals, async () => {
        if (reason.trim() === '')
          throw new Invalid({ removeReason: 'Say why; it goes on record.' });
        const input = { logo: null, reason, seen: version };
        await chooseLogo(signedIn(locals).actor, input, running());
        return { goTo: paths.staffSettings({ done: 'mark' }) };
      }),
  }),
};
