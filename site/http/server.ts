import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Logger } from 'pino';
import { readBody } from './body.ts';
import { type Refusal, refuse, tooLarge } from './refusals.ts';
import { withoutSecrets } from './secrets.ts';
import { securityHeaders, setSecurityHeaders } from './security-headers.ts';
import { answerInWords, answerOnSocket } from './sentence.ts';

/** Milliseconds. A slow sender holds a connection, never a place in line. */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const CHECK_EVERY = 1_000;
/** Longer than balancers keep connections, so that they close them and not we. */
const KEEP_ALIVE = 65_000;

/** Answers a request, or leaves it to the next by calling `next`. */
export type Handler = (
  request: IncomingMessage & { body?: Buffer },
  response: ServerResponse,
  next: () => void,
) => void | Promise<void>;

/**
 * Answers a request by itself, with these headers around its own, or leaves it to the handlers. They
 * are lists of names and values.
 */
export type AtOnce = (
  request: IncomingMessage,
  response: ServerResponse,
  around: { always: readonly string[]; own: readonly string[] },
) => boolean;

export type ServerOptions = {
  origin: URL;
  port: number;
  log: Logger;
  /** True once the process is stopping: connections are then closed after their answer. */
  isStopping: () => boolean;
  /** Asked before anything else; what it answers is answered a few times as fast. */
  atOnce: AtOnce;
  handlers: readonly Handler[];
};

/**
 * The HTTP server around every handler: the same headers, limits, request ids and log on each
 * answer, also on errors and files.
 */
export function createWebServer(options: ServerOptions): Server {
  const security = securityHeaders(options.origin);
  // A missing Host is refused by us, with our headers, and not by Node with none.
  const settings = { connectionsCheckingInterval: CHECK_EVERY, requireHostHeader: false };
  const always = Object.entries(security).flat();
  const server = createServer(settings, (request, response) => {
    const started = performance.now();
    const requestId = randomUUID();
    const own = ['x-request-id', requestId];
    if (options.isStopping()) own.push('connection', 'close');
    if (options.atOnce(request, response, { always, own })) {
      return logWhenClosed(request, response, options, { requestId, started });
    }
    setSecurityHeaders(response, security);
    identify(request, response, options, requestId);
    serve(request, response, options).catch((error: unknown) => {
      if (!isHungUp(error)) options.log.error({ error, requestId }, 'a request failed');
      answerInWords(response, 500, `Something went wrong on our side. Its number: ${requestId}`);
    });
  });
  server.on('checkExpectation', (request, response) => {
    setSecurityHeaders(response, security);
    identify(request, response, options, randomUUID());
    answerInWords(response, 417, 'This expectation cannot be met.');
  });
  server.on('connect', (_request, socket) => {
    if (!(socket instanceof Socket)) return void socket.destroy();
    answerOnSocket(socket, 405, 'This is not a proxy.', security);
  });
  server.headersTimeout = HEADERS_WITHIN;
  server.requestTimeout = REQUEST_WITHIN;
  server.keepAliveTimeout = KEEP_ALIVE;
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    if (!socket.writable || !(socket instanceof Socket)) return void socket.destroy();
    const refusal = notARequest(error.code);
    answerOnSocket(socket, refusal.status, refusal.sentence, security);
  });
  return server;
}

async function serve(request: IncomingMessage, response: ServerResponse, options: ServerOptions) {
  const refusal = refuse(request, options.origin, options.port);
  if (refusal) return decline(response, refusal);
  const withBody: IncomingMessage & { body?: Buffer } = request;
  if (request.method === 'POST') {
    const body = await readBody(request);
    if (!body) return decline(response, tooLarge);
    withBody.body = body;
  }
  await pass(withBody, response, options.handlers);
}

/** Each handler in turn, until one answers. */
async function pass(
  request: IncomingMessage & { body?: Buffer },
  response: ServerResponse,
  handlers: readonly Handler[],
): Promise<void> {
  const [first, ...rest] = handlers;
  if (!first) return answerInWords(response, 404, 'There is nothing at this address.');
  let passedOn: Promise<void> | undefined;
  await first(request, response, () => {
    passedOn = pass(request, response, rest);
  });
  await passedOn;
}

function decline(response: ServerResponse, refusal: Refusal): void {
  answerInWords(response, refusal.status, refusal.sentence, refusal.headers);
}

/** An id of our own for each request: one from outside could not be trusted in the log. */
function identify(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  requestId: string,
) {
  request.headers['x-request-id'] = requestId;
  response.setHeader('x-request-id', requestId);
  if (options.isStopping()) response.setHeader('connection', 'close');
  logWhenClosed(request, response, options, {
    requestId,
    started: performance.now(),
  });
}

function logWhenClosed(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  { requestId, started }: { requestId: string; started: number },
) {
  if (!options.log.isLevelEnabled('info')) return;
  response.on('close', () => {
    const { method } = request;
    const url = withoutSecrets(request.url ?? '');
    const ms = Math.round((performance.now() - started) * 10) / 10;
    options.log.info({ requestId, method, url, status: response.statusCode, ms }, 'request');
  });
}

function notARequest(code: string | undefined): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, sentence: 'The request did not arrive in time.' };
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return { status: 431, sentence: 'The headers of the request are too long.' };
  }
  return { status: 400, sentence: 'This is not a request that can be read.' };
}

function isHungUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
