import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { SecurityHeaders } from './security-headers.ts';

/** Answers in one plain sentence: for programs and for what no page can be made of. */
export function answerInWords(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : `${sentence}\n`);
}

/** The same on a connection that never became a request. */
export function answerOnSocket(
  socket: Socket,
  status: number,
  sentence: string,
  security: SecurityHeaders,
): void {
  const body = `${sentence}\n`;
  const headers = {
    ...security,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    'x-request-id': randomUUID(),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines].join('\r\n');
  // The other side may keep its half open for ever; ours would then be kept too.
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroySoon());
}
