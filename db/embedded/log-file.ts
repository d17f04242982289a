import { openSync, readFileSync, renameSync, statSync } from 'node:fs';

const largest = 1_000_000;

/** The output of a service: where to write it, and what this start has added. */
export type LogFile = { readonly descriptor: number; added(): string };

/** Opens a log to append to; above 1 MB the old one moves aside first, and one such is kept. */
export function openLog(file: string): LogFile {
  if (sizeOf(file) > largest) renameSync(file, `${file}.1`);
  const before = sizeOf(file);
  const descriptor = openSync(file, 'a', 0o600);
  return { descriptor, added: () => readFileSync(file).subarray(before).toString('utf8') };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
