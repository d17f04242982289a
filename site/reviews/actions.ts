import { type ActionAPIContext, defineAction } from 'astro:actions';
import { z } from 'zod';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { postReview } from '#db/reviews/post.ts';
import { resolveReply } from '#db/reviews/resolve.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { browserOf } from '../accounts/browser.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { nextPath } from '../next.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';

const name = formText();
const text = formText(20_000);
const words = { rating: name, title: text, body: text, appVersion: name };

export const reviews = {
  /** Writes a first review of an app. */
  post: defineAction({
    accept: 'form',
    input: z.object({ listing: name, ...words }),
    handler: ({ listing: listingId, ...given }, context) =>
      answering(context.locals, async () => {
        const { actor } = signedIn(context.locals);
        const input = { listingId, ...textOf(given), ...whenceOf(context) };
        const id = await postReview(actor, input, running());
        return { goTo: paths.ownReview(id, { done: 'posted' }) };
      }),
  }),

  /** Changes the own review; what it said before stays in its history. */
  edit: defineAction({
    accept: 'form',
    input: z.object({ review: name, seen: name, ...words }),
    handler: ({ review: reviewId, seen, ...given }, context) =>
      answering(context.locals, async () => {
        const { actor } = signedIn(context.locals);
        const input = { reviewId, seen: Number(seen), ...textOf(given), ...whenceOf(context) };
        await editReview(actor, input, running());
        return { goTo: paths.ownReview(reviewId, { done: 'changed' }) };
      }),
  }),

  /** Takes the own review down for good. */
  withdraw: defineAction({
    accept: 'form',
    input: z.object({ review: name }),
    handler: ({ review: reviewId }, { locals }) =>
      answering(locals, async () => {
        await withdrawReview(signedIn(locals).actor, { reviewId }, running());
        return { goTo: paths.ownReviews({ done: 'withdrawn' }) };
      }),
  }),

  /** Says that a review helped, or takes that back, and leads to where it was read. */
  vote: defineAction({
    accept: 'form',
    input: z.object({ review: name, helpful: name, back: name }),
    handler: ({ back, helpful, review: reviewId }, { locals, url }) =>
      answering(locals, async () => {
        const input = { reviewId, isHelpful: helpful === 'yes' };
        await voteHelpful(signedIn(locals).actor, input, running());
        return { goTo: `${nextPath(back) ?? url.pathname}#review-${reviewId}` };
      }),
  }),

  /** Has a moderator look at a review. */
  flag: defineAction({
    accept: 'form',
    input: z.object({ app: name, review: name, reason: name, note: text }),
    handler: ({ app, note, reason, review: reviewId }, { locals }) =>
      answering(locals, async () => {
        await flagReview(signedIn(locals).actor, { reviewId, reason, note }, running());
        return { goTo: paths.flagReview(app, reviewId, { done: 'flagged' }) };
      }),
  }),

  /** Says what came of the vendor's reply. */
  resolve: defineAction({
    accept: 'form',
    input: z.object({ review: name, outcome: name }),
    handler: ({ outcome, review: reviewId }, { locals }) =>
      answering(locals, async () => {
        await resolveReply(signedIn(locals).actor, { reviewId, outcome }, running());
        return { goTo: paths.ownReview(reviewId, { done: 'resolved' }) };
      }),
  }),
};

function textOf(given: { rating: string; title: string; body: string; appVersion: string }) {
  const { appVersion, body, rating, title } = given;
  return { rating: Number(rating), title, body, appVersion: appVersion || null };
}

/** Where a review is sent from, and where links in it may lead without harm. */
function whenceOf(context: Pick<ActionAPIContext, 'clientAddress' | 'request'>) {
  return { network: browserOf(context).network, ownSites: [running().origin.origin] };
}
