/** How long crawlers may keep a sitemap. They come a few times a day. */
export const SITEMAP_KEPT = { seconds: 3_600 };

/** Making one reads every app, so that it is as old as this at most, in milliseconds. */
const MADE_EVERY = 10 * 60 * 1000;

/** Keeps the sitemap that is being made, whatever changes meanwhile. */
export function keepSitemap({ keep, now }: Pick<App.Locals, 'keep' | 'now'>): void {
  keep({ tags: [], until: new Date(now.getTime() + MADE_EVERY) });
}
