import { expect, test } from 'vitest';
import { clientAddress } from '#site/http/client-address.ts';

test.each([
  ['a peer of the internet', '198.51.100.7', null, '198.51.100.7'],
  ['what a peer of the internet claims', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['what a balancer here says', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['the last entry alone', '10.1.2.3', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['a balancer of a private network', '::ffff:192.168.0.2', '203.0.113.9', '203.0.113.9'],
  ['a balancer by IPv6', 'fd00::1', '::ffff:203.0.113.9', '203.0.113.9'],
  ['a balancer that says nothing', '::1', null, '0:0:0:0'],
  ['nonsense in the header', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['an empty last entry', '127.0.0.1', '203.0.113.9,', '127.0.0.1'],
  ['172.32 is not private', '172.32.0.1', '203.0.113.9', '172.32.0.1'],
  ['one home by IPv6', '2001:db8:1:2:a:b:c:d', null, '2001:db8:1:2'],
  ['the same home, written short', '127.0.0.1', '2001:0DB8:1:2::d', '2001:db8:1:2'],
])('%s', (_, peer, forwardedFor, expected) => {
  expect(clientAddress(peer, forwardedFor)).toBe(expected);
});
