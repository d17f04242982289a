import type { APIRoute } from 'astro';
import { NotFound } from '#db/errors.ts';
import { keptMail } from '#db/mail/kept.ts';
import { composeKept, previewAnswer } from '#site/mail/preview.ts';
import { running } from '#site/running.ts';

/**
 * GET /console/staff/mail/{id}/preview: the HTML of a mail, for the frame on its page.
 * @throws NotFound when it is no demo, the mail is none, or the visitor may not read it
 */
export const GET: APIRoute = async ({ locals, params }) => {
  if (!running().demo) throw new NotFound('Mail can be read in a demo alone.');
  const mail = await keptMail(locals.reading, locals.actor, params['id'] ?? '');
  return previewAnswer(composeKept(mail, locals.platform).html);
};
