import type { SentForm } from './sent-form.ts';

/**
 * The version that a form was filled in on. One that was refused keeps its own: with the version of
 * now, a second press would overwrite what nobody has seen.
 * @param now the version of what stands in the database
 * @returns `isStale` when somebody changed it since the form was opened
 */
export function shownVersion(
  form: Pick<SentForm<'seen'>, 'typed' | 'refusal'>,
  now: number,
): { seen: string; isStale: boolean } {
  const seen = form.refusal === null ? String(now) : form.typed('seen');
  return { seen, isStale: seen !== String(now) };
}
