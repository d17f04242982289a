import type { Logger } from 'pino';
import { EVERYTHING_CHANGED, followPageChanges } from '#db/page-changes.ts';
import type { AtOnce, Handler } from '../http/server.ts';
import { keptPages } from './kept-pages.ts';
import { answersAtOnce, pageHandler } from './page-handler.ts';
import { forgetRemembered } from './remembered.ts';
import type { SiteHandler } from './rendering.ts';

/** Bytes of pages in memory, of a process that takes some 200 MB without them: about 2,500 pages. */
const MOST_BYTES = 128_000_000;

/** The pages of the built site, kept in memory for as long as they are true. */
export function openPages(given: {
  site: SiteHandler;
  databaseUrl: string;
  origin: URL;
  now: () => Date;
  log: Logger;
}): { handler: Handler; atOnce: AtOnce; stop(): Promise<void> } {
  const { databaseUrl, log, now, origin, site } = given;
  const pages = keptPages(MOST_BYTES);
  const following = followPageChanges(databaseUrl, {
    changed(tags) {
      if (tags.includes(EVERYTHING_CHANGED)) forgetRemembered();
      pages.changed(tags);
    },
    following() {
      forgetRemembered();
      pages.resume();
    },
    lost() {
      log.warn('the database does not tell of changes; pages are rendered each time');
      pages.pause();
    },
  });
  return {
    handler: pageHandler({ site, pages, host: origin.host, now }),
    atOnce: answersAtOnce(pages, origin.host, now),
    stop: following.stop,
  };
}
