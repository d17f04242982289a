import type { APIRoute } from 'astro';
import { categoryTree } from '#db/listings/categories.ts';
import { answerText } from '../machines/answer.ts';
import { llmsText } from '../machines/llms.ts';
import { absolute } from '../search/absolute.ts';

/** Seconds. */
const KEPT = { seconds: 3_600 };

/** `GET /llms.txt`: the marketplace in words for language models (https://llmstxt.org). */
export const GET: APIRoute = async ({ locals }) => {
  const { platform, reading } = locals;
  const text = llmsText({ platform, groups: await categoryTree(reading) }, absolute);
  locals.keep({ tags: ['apps'], until: null });
  return answerText({ text, type: 'text/plain; charset=utf-8' }, KEPT);
};
