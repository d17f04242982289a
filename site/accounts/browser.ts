import type { ActionAPIContext } from 'astro:actions';
import { networkOf } from '#db/accounts/networks.ts';
import type { Browser } from '#db/accounts/session-rows.ts';
import { clientAddress } from '../http/client-address.ts';

/** Where a request comes from: the whole address for limits alone, the network to be kept. */
export function browserOf(
  context: Pick<ActionAPIContext, 'clientAddress' | 'request'>,
): Browser & { address: string } {
  const { headers } = context.request;
  const address = clientAddress(context.clientAddress, headers.get('x-forwarded-for'));
  return {
    address,
    network: networkOf(address),
    userAgent: headers.get('user-agent') ?? '',
  };
}
