import type { IncomingMessage } from 'node:http';
import { LARGEST_BODY } from './refusals.ts';

/**
 * Reads a body whole. A length that was not announced is counted as it comes.
 * @returns null when it is larger than allowed; the rest is not read then
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
