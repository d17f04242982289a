import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from '../http/server.ts';
import { hasSession, keptAddress } from './address.ts';
import { acceptedEncodings } from './encoding.ts';
import type { KeptPages } from './kept-pages.ts';
import { withForm } from './page.ts';
import { plainRequest, render, type SiteHandler } from './rendering.ts';
import { type Around, sendPage } from './send.ts';

/** Addresses that Astro answers by itself and nobody has use for; its image endpoint even fetches. */
const INTERNAL = /^\/(_image|_server-islands|404|500)(\/|\?|$)/;

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
    const address = isForAll(request) ? keptAddress(request.url ?? '') : null;
    if (address === null) {
      const { page } = await render(site, request);
      const [encoding = 'identity'] = acceptedEncodings(request.headers['accept-encoding']);
      return sendPage(request, response, await withForm(page, encoding), 'forOne');
    }
    const requestId = String(response.getHeader('x-request-id') ?? '');
    const page = await pages.ask(address, now(), () =>
      render(site, plainRequest(address, { host, 'x-request-id': requestId })),
    );
    sendPage(request, response, page, 'forAll');
  };
}

/**
 * Answers a request for a page that is kept under just this address, before anything else is asked;
 * false when there is none.
 * @param host the name by which the request must ask for this site
 */
export function answersAtOnce(pages: KeptPages, host: string, now: () => Date) {
  return (request: IncomingMessage, response: ServerResponse, around: Around): boolean => {
    if (request.headers.host !== host || !isForAll(request)) return false;
    const page = pages.get(request.url ?? '', now());
    if (!page) return false;
    sendPage(request, response, page, 'forAll', around);
    return true;
  };
}

function isForAll({ headers, method }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !hasSession(headers.cookie);
}
