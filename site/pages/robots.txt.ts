import type { APIRoute } from 'astro';
import { answerText } from '../machines/answer.ts';
import { robotsText } from '../machines/robots.ts';
import { absolute } from '../search/absolute.ts';

/** Seconds: crawlers keep it for a day by themselves. */
const KEPT = { seconds: 3_600 };

/** `GET /robots.txt`: what crawlers are asked to leave alone, and where the sitemap is. */
export const GET: APIRoute = () =>
  answerText({ text: robotsText(absolute), type: 'text/plain; charset=utf-8' }, KEPT);
