import type { APIContext, AstroCookies } from 'astro';
import {
  isToBeMarked,
  markSeen,
  SESSION_LIMITS,
  type SignedIn,
} from '#db/accounts/session-rows.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { readingOf } from '#db/connection.ts';
import { running } from './running.ts';

/** `__Host-`: sent to this host alone, over https, whatever a neighbouring host sets (RFC 6265bis). */
const SESSION = '__Host-session';
/** Holds who has given the password and not yet the second factor. */
const HALF_SIGNED_IN = '__Host-sign-in';

/** Not in an address, where logs and histories would keep it. */
const MAILED = '__Host-mailed-to';

const SAFE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;
const TOKEN = /^[\w-]{20,100}$/;

/**
 * Who sends this cookie, at this moment. A cookie of nobody is taken away when a page is opened: what
 * runs beside, such as a form that was sent twice, may still hold one that was just replaced.
 */
export async function signedInBy(
  { cookies, request }: Pick<APIContext, 'cookies' | 'request'>,
  at: Date,
): Promise<SignedIn | null> {
  const token = cookies.get(SESSION)?.value;
  if (token === undefined) return null;
  const { kysely } = running();
  const found = TOKEN.test(token) ? await sessions.validate(readingOf(kysely), token, at) : null;
  const opensPage = (request.headers.get('sec-fetch-dest') ?? 'document') === 'document';
  if (!found && opensPage && request.method === 'GET') cookies.delete(SESSION, SAFE);
  if (found && isToBeMarked(found, at)) await markSeen(kysely, token, at);
  return found;
}

/** The token of the session, for ending it. */
export function sessionToken(cookies: AstroCookies): string | null {
  return cookies.get(SESSION)?.value ?? null;
}

/** Signs the browser in: the session's own limits end it earlier than the cookie's. */
export function keepSession(cookies: AstroCookies, token: string): void {
  cookies.set(SESSION, token, { ...SAFE, maxAge: SESSION_LIMITS.people.whole / 1000 });
  cookies.delete(HALF_SIGNED_IN, SAFE);
}

/** Signs the browser out. */
export function dropSession(cookies: AstroCookies): void {
  cookies.delete(SESSION, SAFE);
}

/** The one-time token of somebody who still has to prove a second factor. */
export function halfSignedIn(cookies: AstroCookies): string | null {
  return cookies.get(HALF_SIGNED_IN)?.value ?? null;
}

/** Remembers for ten minutes who has given the password. */
export function keepHalfSignedIn(cookies: AstroCookies, token: string): void {
  cookies.set(HALF_SIGNED_IN, token, { ...SAFE, maxAge: 600 });
}

/** The address that a link was just mailed to, so that the next page can name it; an hour at most. */
export function mailedTo(cookies: AstroCookies): string | null {
  return cookies.get(MAILED)?.value ?? null;
}

export function keepMailedTo(cookies: AstroCookies, email: string): void {
  cookies.set(MAILED, email.trim(), { ...SAFE, maxAge: 3600 });
}
