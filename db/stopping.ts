/**
 * A signal that is aborted when this program is asked to stop: by SIGTERM, by SIGINT, or because
 * the program that started it is gone. A second request changes nothing.
 */
export function untilStopped(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  return controller.signal;
}
