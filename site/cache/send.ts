import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { acceptedEncodings } from './encoding.ts';
import type { Encoding, Page } from './page.ts';

/** Who may keep an answer. A browser asks each time whether it is still the same, in few bytes. */
export const CACHE_CONTROL = { forAll: 'public, no-cache', forOne: 'private, no-cache' } as const;
export type Audience = keyof typeof CACHE_CONTROL;

/** A page in one encoding. Headers are lists of names and values, which Node sends fastest. */
type Form = { etag: string; headers: readonly string[]; body: Buffer };
/** The last header is the length, which an answer without a body does not have. */
const LENGTH = 2;

/** The forms of pages that are sent again and again; they go with their pages. */
const forms = new WeakMap<Page, Map<Encoding, Form>>();

/** Headers of an answer that are not the page's own. */
export type Around = {
  /** The same for every answer of this process. */
  always: readonly string[];
  /** Of this answer alone. */
  own: readonly string[];
};
const NOTHING: Around = { always: [], own: [] };

/** Sends a page in the smallest form that the client takes, or says that it has it already. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  audience: Audience,
  around: Around = NOTHING,
): void {
  if (response.destroyed) return;
  if (page.status !== 200) {
    const head = listed({ 'cache-control': 'no-store', ...page.headers });
    response.writeHead(page.status, head).end(page.bodies.identity);
    return;
  }
  const { body, etag, headers } = formFor(request, page, audience, around);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers.slice(0, -LENGTH).concat(around.own)).end();
    return;
  }
  response.writeHead(200, headers.concat(around.own)).end(body);
}

function formFor(
  { headers }: IncomingMessage,
  page: Page,
  audience: Audience,
  { always }: Around,
): Form {
  const accepted = acceptedEncodings(headers['accept-encoding']);
  const encoding = accepted.find((one) => page.bodies[one]) ?? 'identity';
  // What every answer carries is in the list only where nobody has set it before.
  if (always.length === 0) return newForm(page, encoding, audience, always);
  const known = forms.get(page)?.get(encoding);
  if (known) return known;
  const form = newForm(page, encoding, audience, always);
  forms.set(page, new Map(forms.get(page)).set(encoding, form));
  return form;
}

function newForm(
  { bodies, digest, headers }: Page,
  encoding: Encoding,
  audience: Audience,
  always: readonly string[],
): Form {
  const body = bodies[encoding] ?? bodies.identity;
  const etag = `"${digest}-${encoding}"`;
  const own = listed({
    'cache-control': CACHE_CONTROL[audience],
    ...headers,
    etag,
    vary: 'accept-encoding, cookie',
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  // What a page sets by itself, a policy of its own say, stands in place of what is always sent.
  const names = new Set(own.filter((_, place) => place % 2 === 0));
  const others = always.filter((_, place) => !names.has(always[place - (place % 2)] ?? ''));
  return { etag, headers: [...others, ...own, 'content-length', String(body.length)], body };
}

function listed(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, String(one)]),
  );
}
