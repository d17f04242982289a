import type { APIRoute } from 'astro';
import { answerElsewhere } from '../../certificates/answering-elsewhere.ts';
import { certificateAsJson } from '../../certificates/as-json.ts';
import { absolute } from '../../search/absolute.ts';

/** A certificate for programs, in the shape of `certificateAsJson`; 404 for one that is not there. */
export const GET: APIRoute = ({ locals, params }) => {
  const context = { platform: locals.platform.name, at: locals.now, absolute };
  return answerElsewhere(locals, params['id'], {
    type: 'application/json',
    mayBeKept: false,
    body: (certificate) => `${JSON.stringify(certificateAsJson(certificate, context), null, 2)}\n`,
  });
};
