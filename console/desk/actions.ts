import { type ActionAPIContext, defineAction } from 'astro:actions';
import { z } from 'zod';
import { answerAppeal } from '#db/moderation/answer-appeal.ts';
import { answerReport } from '#db/moderation/answer-report.ts';
import { nextCase } from '#db/moderation/case-place.ts';
import { claimCase, releaseCase } from '#db/moderation/claim.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { hideMany } from '#db/moderation/hide-many.ts';
import { endFreeze } from '#db/reviews/freeze.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { formText } from '#site/form-text.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';
import { text, whole } from '../staff/seen.ts';
import { queueIn, queueParameters } from './asked.ts';
import { chosenCases } from './chosen-cases.ts';
import { chosenItem } from './policy-items.ts';

/** What is longer is cut off nowhere: `db/` says in a sentence that it is too long. */
const words = formText(20_000);
const ruling = { case: text, kind: text, policy: text, reason: words, note: words };

/** What moderators do at the desk. */
export const desk = {
  claim: defineAction({
    accept: 'form',
    input: z.object({ case: text }),
    handler: ({ case: caseId }, { locals, url }) =>
      answering(locals, async () => {
        await claimCase(signedIn(locals).actor, { caseId }, running());
        return { goTo: backTo(url, caseId, 'claimed') };
      }),
  }),

  release: defineAction({
    accept: 'form',
    input: z.object({ case: text }),
    handler: ({ case: caseId }, { locals, url }) =>
      answering(locals, async () => {
        await releaseCase(signedIn(locals).actor, { caseId }, running());
        return { goTo: backTo(url, caseId, 'released') };
      }),
  }),

  decide: defineAction({
    accept: 'form',
    input: z.object({ ...ruling, seen: whole, ground: text }),
    handler: ({ case: caseId, ground, policy, ...given }, { locals }) =>
      answering(locals, async () => {
        const { actor } = signedIn(locals);
        const cited = chosenItem(policy);
        const input = { ...given, ...cited, caseId, ground: ground || null };
        await decideReview(actor, input, running());
        return { goTo: await onward(locals, caseId, given.kind) };
      }),
  }),

  hideMany: defineAction({
    accept: 'form',
    input: z.object({
      chosen: z.array(z.string().max(100)).max(1_000),
      policy: text,
      reason: words,
      note: words,
    }),
    handler: ({ chosen, note, policy, reason }, { locals, url }) =>
      answering(locals, async () => {
        const cases = chosenCases(chosen);
        const input = { ...chosenItem(policy), reason, note, cases };
        const { hidden, left } = await hideMany(signedIn(locals).actor, input, running());
        const query = { ...queueQuery(url), page: undefined, hidden: String(hidden) };
        const ids = left.map(({ caseId }) => caseId).join(' ');
        return { goTo: paths.staffReviews({ ...query, done: 'hidden', left: ids }) };
      }),
  }),

  answerReport: defineAction({
    accept: 'form',
    input: z.object(ruling),
    handler: ({ case: caseId, policy, ...given }, { locals }) =>
      answering(locals, async () => {
        const input = { ...given, ...chosenItem(policy), caseId };
        await answerReport(signedIn(locals).actor, input, running());
        return { goTo: await onward(locals, caseId, given.kind) };
      }),
  }),

  answerAppeal: defineAction({
    accept: 'form',
    // A report has no revision that somebody could have changed.
    input: z.object({ ...ruling, ground: text, seen: whole.nullable().catch(null) }),
    handler: ({ case: caseId, ground, kind, policy, ...given }, { locals }) =>
      answering(locals, async () => {
        const replacement = kind === 'keep' ? null : kind;
        const cited = chosenItem(policy);
        const input = { ...given, ...cited, caseId, kind: replacement, ground: ground || null };
        await answerAppeal(signedIn(locals).actor, input, running());
        return { goTo: await onward(locals, caseId, replacement === null ? 'keep' : 'replaced') };
      }),
  }),

  endFreeze: defineAction({
    accept: 'form',
    input: z.object({ listing: text, reason: words }),
    handler: ({ listing: listingId, reason }, { locals }) =>
      answering(locals, async () => {
        await endFreeze(signedIn(locals).actor, { listingId, reason }, running());
        return { goTo: paths.staffFreezes({ done: 'ended' }) };
      }),
  }),
};

/** The page that a button was pressed on: the queue as it was narrowed, or the case. */
function backTo(url: URL, caseId: string, done: string): string {
  if (url.pathname !== paths.staffReviews()) return paths.staffCase(caseId, { done });
  return `${paths.staffReviews({ ...queueQuery(url), done })}#case-${caseId}`;
}

function queueQuery(url: URL): Record<string, string | undefined> {
  const asked = queueIn(url);
  return asked ? queueParameters(asked) : {};
}

/** After a decision: the next case of the queue, or the queue when nothing is left in it. */
async function onward(
  { now, reading, viewer }: ActionAPIContext['locals'],
  caseId: string,
  done: string,
): Promise<string> {
  const next = viewer ? await nextCase(reading, viewer.actor, caseId, now) : null;
  return next === null
    ? paths.staffReviews({ done })
    : paths.staffCase(next, { done, before: caseId });
}
