import { type ActionError, getActionContext } from 'astro:actions';
import type { APIContext } from 'astro';
import { z } from 'zod';
import { paths } from './paths.ts';

/** The pages with the form of an action; everywhere else one is refused. */
const PAGES_WITH_FORMS: readonly RegExp[] = [
  /^\/report(\/[a-z0-9-]+)?$/,
  /^\/(sign-in|sign-up|sign-out|reset-password)(\/[a-z-]+)*$/,
  /^\/invitations\/[\w-]+$/,
  /^\/apps\/[a-z0-9-]+\/(ask|review)$/,
  /^\/apps\/[a-z0-9-]+\/reviews\/[0-9a-f-]+(\/flag)?$/,
  /^\/(account|saved|console)(\/.*)?$/,
  /^\/demo\/people$/,
];
/** Pages that answer a form by themselves: it changes nothing and leads to an address. */
const PAGES_WITH_CHOICES = new Set<string>([paths.compare()]);
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Whether the page takes a POST that is no action. */
export function answersPosts(path: string): boolean {
  return PAGES_WITH_CHOICES.has(path);
}

/** What an action of a form answers: the address of the page that shows what came of it. */
const done = z.object({ goTo: z.string().startsWith('/') });

/**
 * The form that a request posts, or null when its page takes none.
 * @returns `send`, which runs the form's action. Done, it answers with the way to the next page, so
 *   that reloading sends nothing twice; refused, it answers null, and the page of the form, rendered
 *   with what was typed, finds the error by `Astro.getActionResult`. Whoever has to sign in or to
 *   prove the second factor first is led there and back
 */
export function postedForm(context: APIContext): { send(): Promise<Response | null> } | null {
  const { request, url } = context;
  const { action, serializeActionResult, setActionResult } = getActionContext(context);
  const isForm = FORM.test(request.headers.get('content-type') ?? '');
  const takesForms = PAGES_WITH_FORMS.some((page) => page.test(url.pathname));
  if (action?.calledFrom !== 'form' || !isForm || !takesForms) return null;
  return {
    async send() {
      const result = await action.handler();
      if (!result.error) return context.redirect(done.parse(result.data).goTo, 303);
      const detour = detourFor(result.error, withoutAction(url));
      if (detour) return context.redirect(detour, 303);
      // Without this Astro would run the action once more when the page asks for its result.
      setActionResult(action.name, serializeActionResult(result));
      return null;
    },
  };
}

/** The page of the form: its address without the name of the action. */
function withoutAction(url: URL): string {
  const page = new URL(url);
  page.searchParams.delete('_action');
  return page.pathname + page.search;
}

function detourFor(error: ActionError, from: string): string | null {
  if (error.code === 'UNAUTHORIZED') return paths.signIn({ next: from });
  if (error.code === 'PRECONDITION_REQUIRED') return paths.confirmItsYou({ next: from });
  return null;
}
