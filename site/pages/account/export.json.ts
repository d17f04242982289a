import type { APIRoute } from 'astro';
import { exportData } from '#db/accounts/export-data.ts';
import { signInFor } from '../../accounts/signed-in.ts';

/** `/account/export.json`: everything that is kept of whoever is signed in, to be downloaded. */
export const GET: APIRoute = async ({ locals, redirect, url }) => {
  if (!locals.viewer) return redirect(signInFor(url), 303);
  const data = await exportData(locals.reading, locals.viewer.actor, locals.now);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="my-data.json"',
      'cache-control': 'no-store',
    },
  });
};
