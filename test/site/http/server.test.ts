import { request as httpRequest } from 'node:http';
import net from 'node:net';
import { expect, inject, test } from 'vitest';
import { isLong } from '../../support/rounds.ts';

const url = inject('shopUrl');
const { port } = new URL(url);

const SECURITY = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'x-request-id',
];

/** A request as raw text, for what no client would send; resolves with the raw answer. */
function raw(text: string, wait = 2_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.setTimeout(wait, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(text);
  });
}

const get = (path: string, host = `localhost:${port}`) =>
  raw(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);

test.each([
  ['the home page', '/', 200],
  ['an unknown page', '/nowhere', 404],
  ['an unknown app', '/apps/nothing-of-this-name', 404],
  ['a file', '/favicon.svg', 200],
  ['a missing file', '/_astro/none.css', 404],
  ['a missing picture', '/media/none/icon.svg', 404],
  ['health', '/healthz', 200],
  ['readiness', '/readyz', 200],
  ['an address that cannot be read', '/%E0%A4%A', 400],
])('%s carries the security headers', async (_, path, status) => {
  const answer = await get(path);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const head = answer.slice(0, answer.indexOf('\r\n\r\n')).toLowerCase();
  for (const name of SECURITY) expect(head).toContain(`\r\n${name}: `);
  expect(head).not.toContain('unsafe-inline');
});

test('a request for another host is answered with 421', async () => {
  const answer = await get('/', 'elsewhere.example');
  expect(answer).toMatch(/^HTTP\/1.1 421 /);
  expect(answer).not.toContain('elsewhere.example');
  expect(answer.toLowerCase()).toContain('\r\nx-content-type-options: nosniff');
});

test('localhost and 127.0.0.1 are both this shop', async () => {
  expect(await get('/healthz', `127.0.0.1:${port}`)).toMatch(/^HTTP\/1.1 200 /);
  expect(await get('/healthz', `localhost:${port}`)).toMatch(/^HTTP\/1.1 200 /);
});

test('a body that is announced as too large is answered with 413 before it is sent', async () => {
  const answer = await raw(
    `POST / HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-length: 50000000\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  expect(answer.toLowerCase()).toContain('\r\ncontent-security-policy: ');
});

test('a body that turns out too large is answered with 413', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers: { origin: url } }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    for (let sent = 0; sent < 1_100_000; sent += 100_000) request.write(Buffer.alloc(100_000));
  });
  expect(status).toBe(413);
});

test('a page takes no form that it does not have', async () => {
  const response = await fetch(url, { method: 'POST', headers: { origin: url } });
  expect(response.status).toBe(405);
});

test('methods that nobody needs are answered with 405', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const answer = await raw(
      `${method} / HTTP/1.1\r\nhost: localhost:${port}\r\nconnection: close\r\n\r\n`,
    );
    expect(answer, method).toMatch(/^HTTP\/1.1 405 /);
  }
});

test.each([
  ['without a host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 421],
  ['with an expectation', `GET / HTTP/1.1\r\nhost: localhost:${port}\r\nexpect: foo\r\n\r\n`, 417],
  ['for a tunnel', 'CONNECT elsewhere:443 HTTP/1.1\r\nhost: elsewhere:443\r\n\r\n', 405],
])('a request %s is answered with all headers', async (_, text, status) => {
  const answer = await raw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const name of SECURITY) expect(answer.toLowerCase()).toContain(`\r\n${name}: `);
});

test.runIf(isLong)(
  'a connection is gone after its 408, also when the other side keeps its half open',
  async () => {
    const socket = net.connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    socket.write(`GET / HTTP/1.1\r\nhost: localhost:${port}\r\n`);
    socket.resume();
    await new Promise((resolve) => socket.once('end', resolve));
    const refused = new Promise((resolve) => socket.once('error', resolve));
    const poke = setInterval(() => socket.write('x'), 50);
    expect(await refused).toBeInstanceOf(Error);
    clearInterval(poke);
  },
);

test('what is no request at all is answered with 400, headers that are too long with 431', async () => {
  const nonsense = await raw('HELLO\r\n\r\n');
  expect(nonsense).toMatch(/^HTTP\/1.1 400 /);
  expect(nonsense.toLowerCase()).toContain('x-content-type-options: nosniff');
  const long = await raw(`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(40_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1.1 431 /);
});

test('a request that never ends is answered with 408', async () => {
  const answer = await raw(`GET / HTTP/1.1\r\nhost: localhost:${port}\r\n`, 15_000);
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  expect(answer.toLowerCase()).toContain('content-security-policy: ');
});

test.each([
  '/categories/%00',
  '/categories/..%2f..%2fetc%2fpasswd',
  '/apps/%F0%9F%92%A9',
  `/apps/${'a'.repeat(3_000)}`,
  `/apps/${'a'.repeat(5_000)}`,
  '/apps/a%27%20or%201=1--',
  '/vendors/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '/categories/crm-sales?page=0',
  '/categories/crm-sales?page=-1',
  '/categories/crm-sales?page=abc',
  '/categories/crm-sales?page=99999999999999999999',
  '/categories/crm-sales?page=1.5',
  '/categories/crm-sales?page=999999',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/media/../package.json',
  '/media/..%2f..%2fpackage.json',
  '/media/demo/kumiki-boards/icon.svg.bak',
  '/_actions/anything',
  '/_image?href=/favicon.svg&f=png',
  '/_server-islands/x',
  '/500',
  '/404',
  '/%',
  '/.env',
  '/index.astro',
])('nonsense in an address is a 4xx in words: %s', async (path) => {
  const answer = await get(path);
  expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
  expect(answer).not.toMatch(/at .*\.(ts|mjs|js):\d+/);
  expect(answer.length).toBeGreaterThan(200);
});

test('parameters that nobody knows change nothing', async () => {
  const response = await fetch(`${url}/categories/crm-sales?sort=%27&utm=1&sort[]=x`);
  expect(response.status).toBe(200);
});

test('a request id from outside is not believed', async () => {
  const response = await fetch(url, { headers: { 'x-request-id': 'mine' } });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('readiness says which engine answers searches', async () => {
  const response = await fetch(`${url}/readyz`);
  expect(await response.json()).toMatchObject({
    ready: true,
    postgres: 'ok',
    indexing: { waiting: expect.any(Number), failed: 0 },
  });
});

test('1,000 slow connections do not stop the others', async () => {
  const slow = Array.from({ length: 1_000 }, () => {
    const socket = net.connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\n');
    return socket;
  });
  try {
    const started = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(url)));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  } finally {
    for (const socket of slow) socket.destroy();
  }
});
