import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import pino, { type Logger } from 'pino';
import type { Environment } from '#db/environment.ts';

/** A log that has grown over this is put aside at the next start, in bytes. */
const LARGE = 50_000_000;

/** Where the all-in-one start writes: structured lines into a file, grave ones also on screen. */
export type ShopLog = { log: Logger; file: string; descriptor: number };

/** Opens the log file of the data folder, shared with the programs beside. */
export function openShopLog(environment: Environment): ShopLog {
  const file = path.join(environment.dataDirectory, 'log', 'vitrine.log');
  mkdirSync(path.dirname(file), { recursive: true });
  putAside(file);
  const descriptor = openSync(file, 'a');
  const onScreen = {
    write(line: string) {
      const { msg, requestId } = JSON.parse(line);
      const number = requestId ? ` (number ${requestId})` : '';
      process.stderr.write(`  Error: ${msg}${number}; more in ${file}\n`);
    },
  };
  const streams = [
    { level: environment.logLevel, stream: pino.destination({ dest: descriptor, sync: false }) },
    { level: 'error', stream: onScreen },
  ] as const;
  const log = pino({ name: 'web', ...options(environment) }, pino.multistream([...streams]));
  return { log, file, descriptor };
}

/** The log of a web process of its own: structured lines on standard output. */
export function openLog(environment: Environment): Logger {
  return pino({ name: 'web', ...options(environment) });
}

function options(environment: Environment) {
  return {
    level: environment.logLevel,
    serializers: { error: pino.stdSerializers.err },
  };
}

function putAside(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGE) renameSync(file, `${file}.1`);
}
