import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { STAFF_ROLES } from '#db/accounts/roles.ts';
import { giveStaffRoleTo } from '#db/accounts/staff-people.ts';
import { takeStaffRole } from '#db/accounts/take-staff-role.ts';
import { Invalid } from '#db/errors.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';
import { text } from './seen.ts';

/** What admins decide about staff. */
export const staffPeople = {
  give: defineAction({
    accept: 'form',
    input: z.object({ email: text, role: text, reason: text }),
    handler: (input, { locals }) =>
      answering(locals, async () => {
        await giveStaffRoleTo(signedIn(locals).actor, input, running());
        return { goTo: paths.staffPeople({ done: 'given' }) };
      }),
  }),

  /** `held` names the person and the role, with a space between the two. */
  take: defineAction({
    accept: 'form',
    input: z.object({ held: text, takeReason: text }),
    handler: ({ held, takeReason: reason }, { locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const [personId = '', name] = held.split(' ');
        const role = STAFF_ROLES.find((one) => one === name);
        if (!role || reason.trim() === '') {
          throw new Invalid({
            ...(!role && { held: 'Choose whose role.' }),
            ...(reason.trim() === '' && { takeReason: 'Say why; it goes on record.' }),
          });
        }
        await takeStaffRole(actor, { personId, role, reason }, running());
        // Whoever gave back their own role may not see this page any more.
        const isOwn = personId === actor.personId && role === 'admin';
        return { goTo: isOwn ? paths.home() : paths.staffPeople({ done: 'taken' }) };
      }),
  }),
};
