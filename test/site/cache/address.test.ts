import { expect, test } from 'vitest';
import { hasSession, keptAddress } from '#site/cache/address.ts';
import { acceptedEncodings } from '#site/cache/encoding.ts';

test.each([
  ['/', '/'],
  ['/?utm_source=mail', '/'],
  ['/apps/pipewright?ref=x#y', '/apps/pipewright'],
  ['/apps/pipewright/reviews?page=2&stars=5&x=1', '/apps/pipewright/reviews?stars=5&page=2'],
  [
    '/apps/pipewright/reviews?record=2&industry=retail&version=4&size=1-10',
    '/apps/pipewright/reviews?version=4&industry=retail&size=1-10&record=2',
  ],
  [
    '/categories/crm-sales?tier=premier&pricing=paid&pricing=free&category=x',
    '/categories/crm-sales?tier=premier&pricing=free&pricing=paid',
  ],
  ['/compare?apps=b&apps=a', '/compare?apps=a&apps=b'],
  ['/vendors/tessaria?page=2', '/vendors/tessaria?page=2'],
  [
    '/certificates/019aab3e-6c00-7000-8000-000000000001.svg',
    '/certificates/019aab3e-6c00-7000-8000-000000000001.svg',
  ],
])('%s is kept as %s', (url, address) => {
  expect(keptAddress(url)).toBe(address);
});

test.each([
  '/search?q=x',
  '/saved',
  '/report',
  '/apps/Pipewright',
  '/apps/x/',
  '/nowhere',
  '/_actions/x',
])('%s is not kept', (url) => expect(keptAddress(url)).toBeNull());

test('who is signed in is told by the cookie of the session alone', () => {
  expect(hasSession('a=b; __Host-session=x')).toBe(true);
  expect(hasSession('session=x')).toBe(false);
  expect(hasSession(undefined)).toBe(false);
});

test.each([
  [undefined, ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['br;q=0, gzip;q=0.5', ['gzip', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*, br;q=0', ['gzip', 'identity']],
  ['br;q=x', ['identity']],
  ['GZIP', ['gzip', 'identity']],
])('%o is answered with one of %o', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings);
});
