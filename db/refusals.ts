import { Conflict, Invalid, NotFound } from './errors.ts';

/** The code that Postgres gives a refusal, or null for other errors. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * What Postgres refuses, as a fact for people: the last gate behind the checks of each mutation.
 * Other errors come back as they are. Codes: appendix A of the PostgreSQL manual.
 */
export function asDomainError(error: unknown): unknown {
  const code = codeOf(error) ?? '';
  // An id that is no UUID names nothing, and neither does one without its row.
  if (code === '22P02' || code === '23503') return new NotFound('There is no such thing.');
  if (code === '23505' || code === '23P01') {
    return new Conflict('Somebody has entered the same already.');
  }
  if (code === '23514' || code === '23502' || /^22\w{3}$/.test(code)) {
    return new Invalid({ input: 'This input cannot be kept: a value is not as it must be.' });
  }
  return error;
}
