import { defineMiddleware } from 'astro:middleware';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { platform } from '#db/platform/describe.ts';
import { remembered } from './cache/remembered.ts';
import { answersPosts, postedForm } from './posted-form.ts';
import { running } from './running.ts';

/** Set by `site/http`, which lets no such header in from outside. */
export const REQUEST_ID = 'x-request-id';

/** Milliseconds that the platform's name may be behind. */
const NAME_FOR = 2_000;
const rememberedPlatform = remembered(NAME_FOR, () => platform(readingOf(running().kysely)));

/** Who asks, with what and when; and what a page's error becomes. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { kysely, log, now } = running();
  const { locals, request } = context;
  locals.actor = anonymous;
  locals.reading = readingOf(kysely);
  locals.now = now();
  locals.keep ??= () => undefined;
  locals.requestId = request.headers.get(REQUEST_ID) ?? '';
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const form = isRead ? null : postedForm(context);
  if (!isRead && !form && !answersPosts(context.url.pathname)) return takesNoInput();
  try {
    locals.platform ??= await rememberedPlatform();
    return (await form?.send()) ?? (await next());
  } catch (error) {
    // An empty answer of these two makes Astro render the page of that name.
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    log.error({ error, requestId: locals.requestId, url: context.url.pathname }, 'a page failed');
    return new Response(null, { status: 500 });
  }
});

function takesNoInput(): Response {
  return new Response('This address takes no input.\n', {
    status: 405,
    headers: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
  });
}
