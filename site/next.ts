import { running } from './running.ts';

/**
 * Where somebody wanted to go before signing in, as a path of this site; null for anything else, so
 * that no link of ours leads elsewhere.
 */
export function nextPath(given: string | null | undefined): string | null {
  if (!given?.startsWith('/') || given.length > 2_000) return null;
  const { origin } = running();
  const target = URL.parse(given, origin);
  // A path that begins with two slashes names a host.
  if (target?.origin !== origin.origin || target.pathname.startsWith('//')) return null;
  return target.pathname + target.search + target.hash;
}
