import { ActionError, defineAction } from 'astro:actions';
import { z } from 'zod';
import { Invalid } from '#db/errors.ts';
import { fileReport } from '#db/reports/file.ts';
import { answering } from '../answering.ts';
import { clientAddress } from '../http/client-address.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';
import { reportLimit } from './limit.ts';

/** No form of ours sends more in one field; what a field may hold is for `fileReport` to say. */
const LONGEST_FIELD = 20_000;
const text = z.string().max(LONGEST_FIELD, 'This is too long.').nullish();

export const reports = {
  /** Files a report; everybody may. Answers where to go then. */
  file: defineAction({
    accept: 'form',
    input: z.object({
      app: text,
      review: text,
      address: text,
      reason: text,
      details: text,
      email: text,
      website: text,
    }),
    handler: (given, context) =>
      answering(context.locals, async () => {
        if (given.website) throw new Invalid({ website: 'Leave this field empty.' });
        const client = clientAddress(
          context.clientAddress,
          context.request.headers.get('x-forwarded-for'),
        );
        const report = {
          app: given.app ?? null,
          review: given.review ?? null,
          address: given.address ?? null,
          reason: given.reason ?? '',
          details: given.details ?? '',
          email: given.email ?? null,
        };
        const { kysely, now } = running();
        const reference = await reportLimit.within(client, () =>
          fileReport(context.locals.actor, report, { kysely, now }),
        );
        if (reference === null) {
          throw new ActionError({
            code: 'TOO_MANY_REQUESTS',
            message:
              'Several reports came from your network within the hour. Try again later; what you wrote still stands below.',
          });
        }
        return { goTo: paths.reportReceived(reference) };
      }),
  }),
};
