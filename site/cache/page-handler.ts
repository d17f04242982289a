import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from '../http/server.ts';
import { hasSession, keptAddress } from './address.ts';
import { acceptedEncodings } from './encoding.ts';
import type { KeptPages } from './kept-pages.ts';
import { type Page, withForm } from './page.ts';
import { plainRequest, render, type SiteHandler } from './rendering.ts';

/** Addresses that Astro answers by itself and nobody has use for; its image endpoint even fetches. */
const INTERNAL = /^\/(_image|_server-islands|404|500)(\/|\?|$)/;
/** A visitor's browser asks each time whether the page is still the same, and is told so in few bytes. */
const FOR_ALL = 'public, no-cache';
const FOR_ONE = 'private, no-cache';

/**
 * Answers pages: those that are the same for everybody from memory, others rendered each time.
 * @param host of ORIGIN; what is kept never depends on how a request names this site
 */
export function pageHandler(given: {
  site: SiteHandler;
  pages: KeptPages;
  host: string;
  now: () => Date;
}): Handler {
  const { host, now, pages, site } = given;
  return async (request, response) => {
    if (INTERNAL.test(request.url ?? '')) request.url = '/404';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isForAll = isRead && !hasSession(request.headers.cookie);
    const address = isForAll ? keptAddress(request.url ?? '') : null;
    if (address === null) {
      const { page } = await render(site, request);
      const [encoding = 'identity'] = acceptedEncodings(request.headers['accept-encoding']);
      return send(request, response, await withForm(page, encoding), FOR_ONE);
    }
    const kept = pages.get(address, now());
    if (kept) return send(request, response, kept, FOR_ALL);
    const requestId = String(response.getHeader('x-request-id') ?? '');
    const page = await pages.ask(address, now(), () =>
      render(site, plainRequest(address, { host, 'x-request-id': requestId })),
    );
    send(request, response, page, FOR_ALL);
  };
}

/** Sends a page in the smallest form that the client takes, or says that it has it already. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  cacheControl: string,
): void {
  const { bodies, digest, headers, status } = page;
  if (response.destroyed) return;
  if (status !== 200) {
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    return void response.end(bodies.identity);
  }
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  const encoding = accepted.find((one) => bodies[one]) ?? 'identity';
  const body = bodies[encoding] ?? bodies.identity;
  const etag = `"${digest}-${encoding}"`;
  const about = {
    'cache-control': cacheControl,
    ...headers,
    etag,
    vary: 'accept-encoding, cookie',
  };
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, about);
    return void response.end();
  }
  response.writeHead(200, {
    ...about,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(body);
}
