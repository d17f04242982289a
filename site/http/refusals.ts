import type { IncomingMessage } from 'node:http';
import { isLoopback } from '#db/environment.ts';

/** Longest address, in characters; longer ones come from nobody's browser. */
const LONGEST_ADDRESS = 4_000;
/** Bytes of a request's body. Forms need far less; uploads will have a way of their own. */
export const LARGEST_BODY = 1_000_000;

const METHODS = new Set(['GET', 'HEAD', 'POST']);

export type Refusal = { status: number; sentence: string; headers?: Record<string, string> };

/** Why a request is not let in, judged by its first lines alone; null when it is welcome. */
export function refuse(request: IncomingMessage, origin: URL, port: number): Refusal | null {
  if (!isOurHost(request.headers.host, origin, port)) {
    return { status: 421, sentence: `This is ${origin.host}; the request was for another host.` };
  }
  if (!METHODS.has(request.method ?? '')) {
    const headers = { allow: [...METHODS].join(', ') };
    return { status: 405, sentence: 'This method is not known here.', headers };
  }
  const address = request.url ?? '';
  if (address.length > LONGEST_ADDRESS) {
    return { status: 414, sentence: `Use an address of at most ${LONGEST_ADDRESS} characters.` };
  }
  if (!isReadableAddress(address)) {
    return { status: 400, sentence: 'This address cannot be read: check its % signs.' };
  }
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return tooLarge;
  if (request.method === 'POST' && !isFromOurPage(request.headers.origin, origin, port)) {
    return fromElsewhere;
  }
  return null;
}

/**
 * Browsers tell from which site a form is sent. Without it, or from another site, somebody may be
 * made to send what they never saw (OWASP, Cross-Site Request Forgery Prevention).
 */
const fromElsewhere: Refusal = {
  status: 403,
  sentence:
    'This was not sent from a page of this site, so nothing was done. Open the form here and send it again.',
};

export const tooLarge: Refusal = {
  status: 413,
  sentence: `Send at most ${LARGEST_BODY / 1_000_000} MB.`,
  headers: { connection: 'close' },
};

function isFromOurPage(from: string | undefined, origin: URL, port: number): boolean {
  if (from === undefined || !URL.canParse(from)) return false;
  const { host, protocol } = new URL(from);
  return protocol === origin.protocol && isOurHost(host, origin, port);
}

/** On this machine both of its names are ours, whichever of them ORIGIN says. */
function isOurHost(host: string | undefined, origin: URL, port: number): boolean {
  if (host === undefined) return false;
  if (host.toLowerCase() === origin.host) return true;
  if (!isLoopback(origin)) return false;
  const names = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
  return names.includes(host.toLowerCase());
}

/** A path of this site: decodes, names no other host, and has no control characters. */
function isReadableAddress(address: string): boolean {
  if (!address.startsWith('/') || address.startsWith('//') || address.includes('\\')) return false;
  try {
    const path = decodeURIComponent(address.replace(/\?.*/s, ''));
    return !/\p{Cc}/u.test(path);
  } catch {
    return false;
  }
}
