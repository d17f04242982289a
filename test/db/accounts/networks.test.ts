import { expect, test } from 'vitest';
import { deviceName } from '#db/accounts/device-name.ts';
import { networkOf } from '#db/accounts/networks.ts';

test.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:1:2', '2001:db8:1::/48'],
  ['', 'unknown'],
  ['nonsense', 'unknown'],
])('of %s is kept %s', (client, network) => {
  expect(networkOf(client)).toBe(network);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    'Samsung Internet on Android',
  ],
  ['curl/8.9.1', 'An unknown browser'],
  ['', 'An unknown browser'],
])('%s is called by a name that its owner knows', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
