import { NotFound } from '#db/errors.ts';
import { whereIsApp } from '#db/listings/whereabouts.ts';
import type { Reading } from '#db/tables.ts';
import { paths } from '../paths.ts';

/**
 * Where a page about an app leads when the app is not on offer under its address: to its new
 * address, or to the page of the app, which says what became of it.
 * @param moved the page's own address under another slug
 * @throws the error that the page met, where there is nothing to lead to
 */
export async function elsewhere(
  error: unknown,
  { at, reading, slug }: { at: Date; reading: Reading; slug: string },
  moved: (slug: string) => string,
): Promise<{ path: string; status: 301 | 302 }> {
  if (!(error instanceof NotFound)) throw error;
  const where = await whereIsApp(reading, slug, at);
  if (where.kind === 'moved') return { path: moved(where.slug), status: 301 };
  if (where.kind === 'unknown' || where.kind === 'offered') throw error;
  return { path: paths.app(slug), status: 302 };
}
