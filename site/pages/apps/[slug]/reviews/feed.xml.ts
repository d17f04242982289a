import type { APIRoute } from 'astro';
import { answerReviewsFeed } from '../../../../machines/reviews-feed.ts';

/** `GET /apps/{slug}/reviews/feed.xml`: the newest reviews of an app; 404 when none is on offer. */
export const GET: APIRoute = (context) => answerReviewsFeed(context, context.params['slug'] ?? '');
