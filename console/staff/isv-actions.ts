import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { approveIsv, changeTier } from '#db/accounts/decide-isv.ts';
import { TIERS } from '#db/accounts/isv-list.ts';
import { restoreIsv, suspendIsv } from '#db/accounts/suspend-isv.ts';
import { Invalid } from '#db/errors.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { paths } from '#site/paths.ts';
import { policyNamed } from '#site/policies/all.ts';
import { running } from '#site/running.ts';
import { dayIn } from './days.ts';
import { text } from './seen.ts';

const decision = { isv: text, reason: text };

/** What program managers decide about vendors. */
export const staffIsvs = {
  approve: defineAction({
    accept: 'form',
    input: z.object(decision),
    handler: ({ isv: isvId, reason }, { locals }) =>
      answering(locals, async () => {
        await approveIsv(signedIn(locals).actor, { isvId, reason }, running());
        return { goTo: paths.staffIsv(isvId, { done: 'approve' }) };
      }),
  }),

  changeTier: defineAction({
    accept: 'form',
    input: z.object({ ...decision, from: text, tier: text }),
    handler: ({ from, isv: isvId, reason, tier }, { locals }) =>
      answering(locals, async () => {
        const [seen, wanted] = [from, tier].map((given) => TIERS.find((one) => one === given));
        if (!seen || !wanted) throw new Invalid({ tier: 'Choose a tier.' });
        const input = { isvId, from: seen, to: wanted, reason };
        await changeTier(signedIn(locals).actor, input, running());
        return { goTo: paths.staffIsv(isvId, { done: 'tier' }) };
      }),
  }),

  suspend: defineAction({
    accept: 'form',
    input: z.object({ ...decision, policy: text, until: text }),
    handler: ({ isv: isvId, policy, reason, until }, { locals }) =>
      answering(locals, async () => {
        if (policy && !policyNamed(policy)) throw new Invalid({ policy: 'Choose a policy.' });
        const input = { isvId, reason, policy: policy || undefined, until: dayIn('until', until) };
        await suspendIsv(signedIn(locals).actor, input, running());
        return { goTo: paths.staffIsv(isvId, { done: 'suspend' }) };
      }),
  }),

  restore: defineAction({
    accept: 'form',
    input: z.object(decision),
    handler: ({ isv: isvId, reason }, { locals }) =>
      answering(locals, async () => {
        await restoreIsv(signedIn(locals).actor, { isvId, reason }, running());
        return { goTo: paths.staffIsv(isvId, { done: 'restore' }) };
      }),
  }),
};
