import { once } from 'node:events';
import { createServer } from 'node:net';
import { codeOf } from './failed.ts';

/**
 * A loopback TCP port that nothing listens on.
 * @param preferred taken when it is free, so that a service keeps its address over restarts
 */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await isFree(preferred))) return preferred;
  return await tryPort(0);
}

async function isFree(port: number): Promise<boolean> {
  try {
    await tryPort(port);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES') return false;
    throw error;
  }
}

async function tryPort(port: number): Promise<number> {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP port has a number');
  return address.port;
}
