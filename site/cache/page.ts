import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Ways to send a body, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A rendered answer. */
export type Page = {
  status: number;
  headers: OutgoingHttpHeaders;
  /** The body as it is, and compressed as far as that was made. */
  bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>>;
  /** Of the body, without quotes; two pages with the same one are the same. */
  digest: string;
};

/** What is smaller fits into one packet, compressed or not. */
const LEAST_BYTES = 1_000;
const TEXT = /^(text\/|application\/(json|xml|[\w.+-]+\+(json|xml))|image\/svg)/;
/** Of 11 and 9; more costs far more time than it saves bytes. */
const LEVELS = { kept: { br: 7, gzip: 8 }, once: { br: 3, gzip: 4 } } as const;

/** A page from what was rendered; how long it is depends on how it is sent. */
export function pageOf(status: number, rendered: OutgoingHttpHeaders, body: Buffer): Page {
  const { 'content-length': _, ...headers } = rendered;
  const digest = createHash('sha1').update(body).digest('base64url');
  return { status, headers, bodies: { identity: body }, digest };
}

/** The page with every form of its body, for one that is sent many times. */
export async function withAllForms(page: Page): Promise<Page> {
  if (!isCompressible(page)) return page;
  const { identity } = page.bodies;
  const [br, gzip] = await Promise.all([
    compress(identity, 'br', 'kept'),
    compress(identity, 'gzip', 'kept'),
  ]);
  return { ...page, bodies: { identity, br, gzip } };
}

/** The page with its body in one form, for one that is sent once. */
export async function withForm(page: Page, encoding: Encoding): Promise<Page> {
  if (encoding === 'identity' || page.bodies[encoding] || !isCompressible(page)) return page;
  const body = await compress(page.bodies.identity, encoding, 'once');
  return { ...page, bodies: { ...page.bodies, [encoding]: body } };
}

/** Bytes that it takes in memory, about. */
export function bytesOf({ bodies }: Page): number {
  return ENCODINGS.reduce((sum, encoding) => sum + (bodies[encoding]?.length ?? 0), 1_000);
}

function isCompressible({ bodies, headers }: Page): boolean {
  const type = String(headers['content-type'] ?? '');
  return bodies.identity.length >= LEAST_BYTES && TEXT.test(type) && !headers['content-encoding'];
}

function compress(
  body: Buffer,
  encoding: Exclude<Encoding, 'identity'>,
  times: keyof typeof LEVELS,
): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: LEVELS[times].gzip });
  return brotlied(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: LEVELS[times].br,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
