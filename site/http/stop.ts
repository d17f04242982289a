import type { Server } from 'node:http';
import net from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** Open connections that are idle may be about to send; they get this long, in milliseconds. */
const GRACE = 700;
/** Whatever is still running then is cut off. */
const LONGEST = 2_500;
const LOOK = 50;

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
    await arrived();
    // Server.close of http would close idle connections at once, on which a request may be under way.
    net.Server.prototype.close.call(server);
    await Promise.race([closed, sleep(GRACE)]);
    await arrived();
    for (const socket of silent) socket.destroy();
    const deadline = performance.now() + LONGEST;
    while (performance.now() < deadline && (await isOpen(server))) {
      await arrived();
      server.closeIdleConnections();
      await Promise.race([closed, sleep(LOOK)]);
    }
    server.closeAllConnections();
    await closed;
  };
}

/**
 * Lets in what has reached this machine but not yet this program: a timer runs before the sockets
 * are read, and closing a socket with a request in it would fail that request.
 */
async function arrived(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

function isOpen(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count > 0)));
}
