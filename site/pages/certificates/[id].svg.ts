import type { APIRoute } from 'astro';
import { answerElsewhere } from '../../certificates/answering-elsewhere.ts';
import { badgeSvg } from '../../certificates/badge.ts';

/** The badge of a certificate, to be shown on any site; 404 for one that is not there. */
export const GET: APIRoute = ({ locals, params }) =>
  answerElsewhere(locals, params['id'], {
    type: 'image/svg+xml',
    mayBeKept: true,
    body: (certificate) => badgeSvg(certificate, locals.platform.name),
  });
