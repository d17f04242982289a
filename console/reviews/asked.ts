import { INBOX_STATES, type InboxAsked } from '#db/reviews/inbox.ts';
import { pageAsked } from '#site/ui/page-numbers.ts';

const STARS = [1, 2, 3, 4, 5] as const;

/**
 * Which reviews of the inbox an address asks for. What cannot be meant is left out.
 * @returns null when the page is no number from 1 on
 */
export function inboxIn(url: URL): InboxAsked | null {
  const page = pageAsked(url);
  if (page === null) return null;
  const given = (name: string) => url.searchParams.get(name);
  return {
    app: given('app')?.slice(0, 200) || null,
    state: INBOX_STATES.find((one) => one === given('state')) ?? null,
    stars: STARS.find((one) => String(one) === given('stars')) ?? null,
    page,
  };
}

/** The same as parameters of an address, without what goes without saying. */
export function inboxParameters(asked: InboxAsked): Record<string, string | undefined> {
  const { app, page, stars, state } = asked;
  return {
    app: app ?? undefined,
    state: state ?? undefined,
    stars: stars === null ? undefined : String(stars),
    page: page === 1 ? undefined : String(page),
  };
}
