import { defineMiddleware } from 'astro:middleware';
import type { APIContext } from 'astro';
import { organisationsOf } from '#db/accounts/organisations-of.ts';
import { anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Forbidden, NotFound } from '#db/errors.ts';
import { platform } from '#db/platform/describe.ts';
import { remembered } from './cache/remembered.ts';
import { withoutSecrets } from './http/secrets.ts';
import { answersPosts, postedForm } from './posted-form.ts';
import { running } from './running.ts';
import { signedInBy } from './session.ts';

/** Set by `site/http`, which lets no such header in from outside. */
export const REQUEST_ID = 'x-request-id';

/** Milliseconds that the platform's name may be behind. */
const NAME_FOR = 2_000;
const rememberedPlatform = remembered(NAME_FOR, () => platform(readingOf(running().kysely)));

/** Who asks, with what and when; and what a page's error becomes. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { log } = running();
  const { locals, request } = context;
  begin(context);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const form = isRead ? null : postedForm(context);
  if (!isRead && !form && !answersPosts(context.url.pathname)) return takesNoInput();
  try {
    locals.platform ??= await rememberedPlatform();
    locals.viewer ??= await signedInBy(context, locals.now);
    if (locals.viewer) {
      locals.actor = locals.viewer.actor;
      locals.organisations ??= await organisationsOf(locals.reading, locals.viewer.actor.personId);
    }
    const response = (await form?.send()) ?? (await next());
    if (locals.retryAfter) response.headers.set('retry-after', String(locals.retryAfter));
    return response;
  } catch (error) {
    // An empty answer of these two makes Astro render the page of that name. Whoever may not see a
    // page is not told that there is one.
    if (error instanceof NotFound || error instanceof Forbidden) {
      return new Response(null, { status: 404 });
    }
    const url = withoutSecrets(context.url.pathname);
    log.error({ error, requestId: locals.requestId, url }, 'a page failed');
    return new Response(null, { status: 500 });
  }
});

/** The rendering of an error page comes here once more, with the locals of the page that failed. */
function begin({ locals, request }: APIContext): void {
  const { kysely, now } = running();
  locals.actor = anonymous;
  locals.viewer ??= null;
  locals.reading = readingOf(kysely);
  locals.now = now();
  locals.keep ??= () => undefined;
  locals.requestId = request.headers.get(REQUEST_ID) ?? '';
}

function takesNoInput(): Response {
  return new Response('This address takes no input.\n', {
    status: 405,
    headers: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
  });
}
