/**
 * An answer for programs that come again and again.
 * @param cache.seconds how long it may be kept unasked
 */
export function answerText(
  content: { text: string; type: string },
  cache: { seconds: number },
): Response {
  return new Response(content.text, {
    headers: {
      'content-type': content.type,
      'cache-control': `public, max-age=${cache.seconds}`,
    },
  });
}

/** The same for what is large and made in pieces. */
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
