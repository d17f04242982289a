import type { APIRoute } from 'astro';
import { auditLines } from '#db/audit/read.ts';
import { askedIn, auditParameters } from '../../audit/address.ts';
import { auditCsv, MOST_ROWS } from '../../audit/export.ts';

/**
 * `GET /console/staff/audit.csv`: what the audit shows under the same parameters, the newest first,
 * at most 50,000 rows. 404 for all but admins and program managers.
 */
export const GET: APIRoute = async ({ locals, url }) => {
  const { actor, now, reading } = locals;
  const asked = askedIn(auditParameters(url));
  // One more than there may be, to see whether there are more.
  const text = await auditCsv(auditLines(reading, actor, asked, MOST_ROWS + 1));
  const day = now.toISOString().slice(0, 10);
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${day}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
