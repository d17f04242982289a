import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { switchOrganisation } from '#db/accounts/switch-organisation.ts';
import { answering } from '../answering.ts';
import { nextPath } from '../next.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { signedIn } from './signed-in.ts';

/** No form of ours sends more in one field; what a field may hold is for `db/` to say. */
const LONGEST_FIELD = 2_000;
const text = z.string().max(LONGEST_FIELD, 'This is too long.').nullish();

export const organisations = {
  /** Acts for another organisation from now on, or for none. */
  switchTo: defineAction({
    accept: 'form',
    input: z.object({ organisation: text, next: text }),
    handler: (given, { locals }) =>
      answering(locals, async () => {
        const { actor, sessionId } = signedIn(locals);
        const organisationId = given.organisation || null;
        await switchOrganisation(actor, { sessionId, organisationId }, running());
        const next = nextPath(given.next);
        return { goTo: next ?? paths.organisation() };
      }),
  }),
};
