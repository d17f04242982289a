import type { Server } from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Open connections that are idle may be about to send; they get this long, in milliseconds. */
const GRACE = 500;
/** Whatever is still running then is cut off. */
const LONGEST = 2_500;

/**
 * Prepares a server to be stopped without failing a request.
 * @returns the stop: no new connections, the ones there are answered with `connection: close`, and
 *   after a moment those that are idle, or never said anything, are closed
 */
export function stoppable(server: Server): () => Promise<void> {
  // Browsers open connections ahead of need; Node does not count those as idle.
  const silent = new Set<net.Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', (request) => silent.delete(request.socket));
  return async () => {
    const closed = new Promise((resolve) => server.once('close', resolve));
    // Server.close of http would close idle connections at once, on which a request may be under way.
    net.Server.prototype.close.call(server);
    await Promise.race([closed, sleep(GRACE)]);
    for (const socket of silent) socket.destroy();
    const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
    await Promise.race([closed, sleep(LONGEST)]);
    clearInterval(closeIdle);
    server.closeAllConnections();
    await closed;
  };
}
