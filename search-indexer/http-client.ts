import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

/** Connections kept open to Meilisearch; more requests at once wait for one of them. */
const CONNECTIONS = 32;

/** Meilisearch took the request and refused it; `code` is its own name for the reason. */
export class IndexRefused extends Error {
  override name = 'IndexRefused';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** How the client of Meilisearch sends its requests: an address and what `fetch` would be told. */
export type HttpClient = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Record<string, unknown>>;

/**
 * Sends requests on connections that stay open. A search takes 1 to 5 ms this way; with `fetch`,
 * which asks for compressed answers, it takes 40 ms longer: they come in two pieces, and the second
 * waits for an acknowledgement of the first.
 */
export function keepAliveClient(): HttpClient {
  const options = { keepAlive: true, maxSockets: CONNECTIONS, noDelay: true };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
  return (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const secure = url.protocol === 'https:';
    const body = typeof init.body === 'string' ? init.body : '';
    const headers = Object.fromEntries(new Headers(init.headers));
    return new Promise((resolve, reject) => {
      const send = secure ? https.request : http.request;
      const request = send(url, {
        method: init.method ?? 'GET',
        agent: secure ? agents['https:'] : agents['http:'],
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        ...(init.signal ? { signal: init.signal } : {}),
      });
      request.on('error', reject);
      request.on('response', (response) => read(response).then(resolve, reject));
      request.end(body);
    });
  };
}

async function read(response: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  const status = response.statusCode ?? 0;
  const answer: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
  if (status < 300) return answer;
  throw new IndexRefused(status, String(answer['code']), String(answer['message'] ?? status));
}
