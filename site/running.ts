import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Tables } from '#db/tables.ts';
import type { Logos } from './pictures/logos.ts';
import type { SearchRecorder } from './search/record.ts';
import type { Searching } from './search/searching.ts';

/** What the web process lends to the pages that it serves. */
export type Running = {
  readonly kysely: Kysely<Tables>;
  readonly searching: Searching;
  readonly recorder: SearchRecorder;
  readonly now: () => Date;
  readonly origin: URL;
  /** Opens what was sealed, and signs challenges. */
  readonly appSecret: string;
  readonly log: Logger;
  /** True for trying out: what only a demo has is shown. */
  readonly demo: boolean;
  /** True in a demo without a mail server: mail goes nowhere and is read here. */
  readonly keepsMail: boolean;
  /** Takes in the logo of the marketplace. */
  readonly logos: Logos;
};

// The built pages are a bundle with modules of their own: a plain module variable would be two.
declare global {
  var vitrineRunning: Running | undefined;
}

/** Says what pages work with; called once, before the first request. */
export function setRunning(running: Running): void {
  globalThis.vitrineRunning = running;
}

/** What pages work with. */
export function running(): Running {
  const lent = globalThis.vitrineRunning;
  if (!lent) throw new Error('The web process has not been set up yet.');
  return lent;
}
