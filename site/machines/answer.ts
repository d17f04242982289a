import { createHash } from 'node:crypto';

/**
 * An answer for programs that come again and again: with an ETag of its content, and without the
 * content for whoever has it.
 * @param cache.seconds how long it may be kept unasked
 */
export function answerKept(
  request: Request,
  content: { text: string; type: string },
  cache: { seconds: number },
): Response {
  const etag = `"${createHash('sha256').update(content.text).digest('hex').slice(0, 32)}"`;
  const headers = { etag, 'cache-control': `public, max-age=${cache.seconds}` };
  const known = (request.headers.get('if-none-match') ?? '').split(',');
  if (known.some((one) => one.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(content.text, { headers: { ...headers, 'content-type': content.type } });
}

/** The same for what is large and made while it is sent. */
export function answerInPieces(
  pieces: AsyncGenerator<string>,
  cache: { seconds: number },
): Response {
  const encoder = new TextEncoder();
  const bytes = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(bytes, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': `public, max-age=${cache.seconds}`,
    },
  });
}
