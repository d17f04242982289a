import type { APIRoute } from 'astro';
import { NotFound } from '#db/errors.ts';
import { EVERYTHING_CHANGED } from '#db/page-changes.ts';
import { themeSheet } from '../styles/theme.ts';

/** `GET /theme.css`: the accent that the staff chose; not there while they have chosen none. */
export const GET: APIRoute = ({ locals }) => {
  const { accent } = locals.platform;
  if (!accent) throw new NotFound('There is no accent but that of the style sheet.');
  locals.keep({ tags: [EVERYTHING_CHANGED], until: null });
  return new Response(themeSheet(accent), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
