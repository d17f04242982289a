import { BlockList, isIP } from 'node:net';

/** Loopback, private and link-local networks: from there come balancers, and nobody else. */
const NEAR = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  NEAR.addSubnet(network, bits, 'ipv4');
}
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');
NEAR.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whom to count a request for, by its network address. Behind a balancer that is the last entry of
 * X-Forwarded-For, the one that the balancer itself wrote; all before it is what the client claims.
 * From a peer elsewhere the header is not believed at all. Of IPv6 the first half stands for the
 * client, for a home has 2^64 addresses of its own.
 * @param peer address of the other end of the connection
 * @param forwardedFor the header, or null
 */
export function clientAddress(peer: string, forwardedFor: string | null): string {
  const direct = plain(peer);
  const told = plain(forwardedFor?.split(',').at(-1)?.trim() ?? '');
  return network(isNear(direct) && isIP(told) !== 0 ? told : direct);
}

/** Node tells an IPv4 peer of a socket for both as ::ffff:192.0.2.1. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function isNear(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && NEAR.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [start = '', end = ''] = address.toLowerCase().split('::', 2);
  const groups = start.split(':').filter((group) => group !== '');
  const after = end.split(':').filter((group) => group !== '');
  const gap = address.includes('::') ? Math.max(0, 8 - groups.length - after.length) : 0;
  const whole = [...groups, ...Array.from({ length: gap }, () => '0'), ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
