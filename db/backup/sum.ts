import { createHash } from 'node:crypto';

const LINE_FEED = 10;

export type Sum = { sha256: string; bytes: number; lines: number };

/** Adds up a stream: its hash, its bytes, and its line feeds, of which COPY ends each row with one. */
export function sumUp(): { add(chunk: Uint8Array): void; result(): Sum } {
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;
  return {
    add(chunk) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
        lines += 1;
      }
    },
    result: () => ({ sha256: hash.copy().digest('hex'), bytes, lines }),
  };
}
