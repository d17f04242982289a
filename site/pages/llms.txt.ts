import type { APIRoute } from 'astro';
import { categoryTree } from '#db/listings/categories.ts';
import { answerKept } from '../machines/answer.ts';
import { llmsText } from '../machines/llms.ts';
import { absolute } from '../search/absolute.ts';

/** Seconds. */
const KEPT = { seconds: 3_600 };

/** `GET /llms.txt`: the marketplace in words for language models (https://llmstxt.org). */
export const GET: APIRoute = async ({ locals, request }) => {
  const { platform, reading } = locals;
  const text = llmsText({ platform, groups: await categoryTree(reading) }, absolute);
  return answerKept(request, { text, type: 'text/plain; charset=utf-8' }, KEPT);
};
