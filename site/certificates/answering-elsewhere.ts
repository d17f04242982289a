import { type CertificatePage, certificatePage } from '#db/certificates/page.ts';
import { NotFound } from '#db/errors.ts';

/**
 * What lets other sites show an answer about a certificate. Nobody may keep it without asking again,
 * so that a certificate that lapsed says so everywhere at once.
 */
const ELSEWHERE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-cache',
  // Opened by itself it runs nothing and loads nothing.
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
};

const MISSING = `${JSON.stringify({ error: 'There is no such certificate.' })}\n`;

/** Answers with a certificate as it stands now; with 404 and an `error` in words when there is none. */
export async function answerElsewhere(
  { keep, now, reading }: Pick<App.Locals, 'keep' | 'now' | 'reading'>,
  id: string | undefined,
  format: {
    type: string;
    /** Whether it says nothing of the time at which it was asked for. */
    mayBeKept: boolean;
    body: (certificate: CertificatePage) => string;
  },
): Promise<Response> {
  try {
    const certificate = await certificatePage(reading, id ?? '', now);
    if (format.mayBeKept)
      keep({ tags: [`app:${certificate.app.id}`], until: certificate.changesAt });
    const headers = { ...ELSEWHERE, 'content-type': `${format.type}; charset=utf-8` };
    return new Response(format.body(certificate), { headers });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const headers = { ...ELSEWHERE, 'content-type': 'application/json; charset=utf-8' };
    return new Response(MISSING, { status: 404, headers });
  }
}
