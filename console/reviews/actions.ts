import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { replyToReview } from '#db/reviews/reply.ts';
import { browserOf } from '#site/accounts/browser.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { formText } from '#site/form-text.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';
import { text, whole } from '../staff/seen.ts';

/** What vendors do about reviews of their apps. */
export const vendorReviews = {
  /** Writes the official reply, or changes it. */
  reply: defineAction({
    accept: 'form',
    input: z.object({ review: text, body: formText(20_000), seen: whole }),
    handler: ({ body, review: reviewId, seen }, context) =>
      answering(context.locals, async () => {
        const input = { reviewId, body, seen, network: browserOf(context).network };
        await replyToReview(signedIn(context.locals).actor, input, running());
        return { goTo: paths.vendorReview(reviewId, { done: 'replied' }) };
      }),
  }),
};
