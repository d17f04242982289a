import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Keep, Made } from './kept-pages.ts';
import { pageOf } from './page.ts';

/** The handler of the built site. */
export type SiteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: object,
) => Promise<void>;

/** Where a page's frontmatter says that it can be kept, and why not longer. */
export type Locals = { keep: (keep: Keep) => void };

/** What may follow a chunk: how it is encoded, and what to call once it is written. */
type Writing = [encoding?: BufferEncoding | (() => void), written?: () => void];

/**
 * Has the site answer a request, whole and apart from any connection: what is made for one visitor
 * who leaves is still of use to the others.
 * @throws what broke the answer off before its end
 */
export async function render(site: SiteHandler, request: IncomingMessage): Promise<Made> {
  let keep: Keep | null = null;
  const locals: Locals = {
    keep(given) {
      keep = given;
    },
  };
  const chunks: Buffer[] = [];
  let head: { status: number; headers: OutgoingHttpHeaders } | null = null;
  const response = new ServerResponse(request);
  const ended = new Promise<void>((resolve, reject) => {
    Object.assign(response, {
      writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
        head = { status, headers };
        return response;
      },
      write(chunk: Uint8Array | string, ...[encoding, written]: Writing) {
        chunks.push(bytesOf(chunk));
        (typeof encoding === 'function' ? encoding : written)?.();
        return true;
      },
      end(chunk?: Uint8Array | string) {
        if (chunk !== undefined) chunks.push(bytesOf(chunk));
        resolve();
        return response;
      },
      // Half an answer is none: whoever asks gets an error, and nothing is kept.
      destroy(reason?: Error) {
        reject(reason ?? new Error('The answer broke off.'));
        return response;
      },
    });
  });
  await Promise.all([site(request, response, undefined, locals), ended]);
  // The site stops watching the connection when the answer is through.
  response.emit('finish');
  response.emit('close');
  const { headers, status } = head ?? { status: response.statusCode, headers: {} };
  const [only = Buffer.alloc(0)] = chunks;
  const page = pageOf(status, headers, chunks.length > 1 ? Buffer.concat(chunks) : only);
  return { page, keep: status === 200 ? keep : null };
}

/** The bytes of what is written, without copying them. */
function bytesOf(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** A request by nobody in particular: what it is answered with is the same for everybody. */
export function plainRequest(path: string, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = path;
  request.headers = headers;
  request.push(null);
  return request;
}
