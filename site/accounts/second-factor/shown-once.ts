import type { AstroCookies } from 'astro';
import { z } from 'zod';
import { open, seal } from '#db/accounts/second-factor/seal.ts';
import { running } from '../../running.ts';

const COOKIE = '__Host-shown-once';
const SAFE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;
/** Seconds from making codes until the page that shows them has been opened. */
const LIFE = 120;
const WHAT = 'codes to show';

const shape = z.object({ until: z.number(), codes: z.array(z.string()) });

/**
 * Hands codes over to the next page, sealed for the person: nothing of them is kept on the server, where
 * they could be read again.
 * @param at the time of the request
 */
export function keepForOnce(
  cookies: AstroCookies,
  personId: string,
  codes: readonly string[],
  at: Date,
): void {
  const plain = JSON.stringify({ until: at.getTime() + LIFE * 1000, codes });
  const sealed = seal(running().appSecret, { what: WHAT, personId }, Buffer.from(plain));
  cookies.set(COOKIE, sealed.toString('base64url'), { ...SAFE, maxAge: LIFE });
}

/** The codes that were handed over, once; null when there are none, or they are of somebody else. */
export function takeForOnce(
  cookies: AstroCookies,
  personId: string,
  at: Date,
): readonly string[] | null {
  const sealed = cookies.get(COOKIE)?.value;
  if (sealed === undefined) return null;
  cookies.delete(COOKIE, SAFE);
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const plain = open(running().appSecret, { what: WHAT, personId }, bytes).toString();
    const { codes, until } = shape.parse(JSON.parse(plain));
    return until > at.getTime() ? codes : null;
  } catch {
    return null;
  }
}
