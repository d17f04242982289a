import { isIPv4 } from 'node:net';

/**
 * The part of an address that names a network: enough to see that a sign-in came from elsewhere, too
 * little to name a household. Three of four numbers of IPv4; of IPv6 three of eight groups, which is
 * what a site has (RFC 6177).
 * @param client an address, or the first groups of one
 */
export function networkOf(client: string): string {
  if (isIPv4(client)) return `${client.split('.').slice(0, 3).join('.')}.0/24`;
  const groups = client.split(':');
  return groups.length < 3 ? 'unknown' : `${groups.slice(0, 3).join(':')}::/48`;
}
