import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { type FileStore, isFileKey } from '../storage/files.ts';
import { answerInWords } from './sentence.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};
/** Opened by itself, a picture runs nothing and loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
/** A key is never written twice with different content. */
const CACHE = 'public, max-age=31536000, immutable';

/** Answers `/media/KEY` with a picture of the file store. */
export async function answerMedia(
  response: ServerResponse,
  key: string,
  files: FileStore,
): Promise<void> {
  const type = TYPES[path.extname(key)];
  const content = type && isFileKey(key) ? await files.read(key) : null;
  if (!type || !content) return answerInWords(response, 404, 'There is no such picture.');
  response.writeHead(200, {
    'content-type': type,
    'content-length': content.length,
    'content-security-policy': POLICY,
    'cache-control': CACHE,
  });
  response.end(response.req.method === 'HEAD' ? undefined : content);
}
