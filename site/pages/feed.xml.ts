import type { APIRoute } from 'astro';
import { answerFeed } from '../machines/feed.ts';

/** `GET /feed.xml`: the 50 newest apps and releases, newest first, as Atom. */
export const GET: APIRoute = (context) => answerFeed(context, null);
