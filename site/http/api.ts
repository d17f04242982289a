import type { ServerResponse } from 'node:http';
import type { Handler } from './server.ts';

/** What a program gets: JSON, or an `error` in words. */
export type ApiAnswer = { status: number; body: object };

/** By path: what the parameters of an address are answered with. */
export type ApiAnswers = Readonly<
  Record<string, (parameters: URLSearchParams) => Promise<ApiAnswer>>
>;

/**
 * Addresses for programs, which answer JSON to GET and HEAD and are never kept. They need nothing of
 * what a page needs, and are asked at every keystroke: Astro would cost as long as the answer.
 * @param onFailure is told what went wrong; whoever asked is told its number alone
 */
export function apiHandler(
  answers: ApiAnswers,
  onFailure: (error: unknown, requestId: string) => void,
): Handler {
  return async (request, response, next) => {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const answer = answers[path];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!answer || !isRead) return next();
    try {
      const { body, status } = await answer(new URLSearchParams(query));
      send(response, status, body, request.method === 'HEAD');
    } catch (failure) {
      const requestId = String(response.getHeader('x-request-id') ?? '');
      onFailure(failure, requestId);
      const error = `Something went wrong on our side. Its number: ${requestId}`;
      send(response, 500, { error }, request.method === 'HEAD');
    }
  };
}

function send(response: ServerResponse, status: number, body: object, isHead: boolean): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  response.end(isHead ? undefined : text);
}
