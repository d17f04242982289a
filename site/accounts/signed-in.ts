import { ActionError } from 'astro:actions';
import type { SignedIn } from '#db/accounts/session-rows.ts';
import { paths } from '../paths.ts';

/** For actions: who is signed in. @throws an error that leads to the page to sign in, and back */
export function signedIn(locals: Pick<App.Locals, 'viewer'>): SignedIn {
  if (locals.viewer) return locals.viewer;
  throw new ActionError({ code: 'UNAUTHORIZED', message: 'Sign in to go on.' });
}

/** For pages: where to sign in before this page can be shown. */
export function signInFor(url: URL): string {
  return paths.signIn({ next: url.pathname + url.search });
}
