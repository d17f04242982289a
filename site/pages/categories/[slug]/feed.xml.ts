import type { APIRoute } from 'astro';
import { answerFeed } from '../../../machines/feed.ts';

/** `GET /categories/{slug}/feed.xml`: the same of one category or group; 404 for an unknown one. */
export const GET: APIRoute = (context) => answerFeed(context, context.params['slug'] ?? '');
