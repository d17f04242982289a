/**
 * Loaded before a program of ours: on SIGUSR2 it prints how many bytes of its heap are in use, after
 * everything that can go has gone. Needs `--expose-gc`.
 */
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  console.log(`heap ${process.memoryUsage().heapUsed}`);
});
