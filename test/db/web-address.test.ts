import { expect, test } from 'vitest';
import { LONGEST_WEB_ADDRESS, wrongWebAddress } from '#db/web-address.ts';

test.each([null, 'https://tidy.example', 'http://tidy.example:8080/a?b=c#d', 'https://[::1]/'])(
  '%o may stand in a link',
  (address) => {
    expect(wrongWebAddress(address)).toBeNull();
  },
);

test.each([
  '',
  'tidy.example',
  '//tidy.example',
  'https://',
  'https:tidy.example',
  'https://tidy example',
  'javascript:alert(1)',
  'javascript://tidy.example/%0aalert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'ftp://tidy.example',
  `https://tidy.example/${'x'.repeat(LONGEST_WEB_ADDRESS)}`,
])('%o may not', (address) => {
  expect(wrongWebAddress(address)).toBe('Give a web address that starts with https://.');
});

test.each([
  ['capitals in the scheme, which the check of the database refuses', 'HTTPS://tidy.example'],
  ['a character that Postgres cannot keep', 'https://tidy.example/\u0000'],
])('%s, is wrong here too', (_, address) => {
  expect(wrongWebAddress(address)).not.toBeNull();
});
