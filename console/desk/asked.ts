import { CASE_KINDS, type QueueAsked, SIGNAL_KINDS } from '#db/moderation/queue.ts';
import { pageAsked } from '#site/ui/page-numbers.ts';

/**
 * Which part of the queue an address asks for. What cannot be meant is left out.
 * @returns null when the page is no number from 1 on
 */
export function queueIn(url: URL): QueueAsked | null {
  const page = pageAsked(url);
  if (page === null) return null;
  const given = (name: string) => url.searchParams.get(name);
  return {
    kind: CASE_KINDS.find((one) => one === given('kind')) ?? null,
    isMine: given('mine') === 'yes',
    signal: SIGNAL_KINDS.find((one) => one === given('signal')) ?? null,
    page,
  };
}

/** The same as parameters of an address, without what goes without saying. */
export function queueParameters(asked: QueueAsked): Record<string, string | undefined> {
  const { isMine, kind, page, signal } = asked;
  return {
    kind: kind ?? undefined,
    mine: isMine ? 'yes' : undefined,
    signal: signal ?? undefined,
    page: page === 1 ? undefined : String(page),
  };
}
