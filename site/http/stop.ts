import type { Server } from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Open connections that are idle may be about to send; they get this long, in milliseconds. */
const GRACE = 500;
/** Whatever is still running then is cut off. */
const LONGEST = 2_500;

/**
 * Stops without failing a request: no new connections, the ones there are answered with
 * `connection: close`, idle ones are closed after a moment.
 */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.once('close', resolve));
  // Server.close of http would close idle connections at once, on which a request may be under way.
  net.Server.prototype.close.call(server);
  await Promise.race([closed, sleep(GRACE)]);
  const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, sleep(LONGEST)]);
  clearInterval(closeIdle);
  server.closeAllConnections();
  await closed;
}
