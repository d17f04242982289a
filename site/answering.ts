import { ActionError } from 'astro:actions';
import {
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  SecondFactorNeeded,
  TooOften,
} from '#db/errors.ts';
import { running } from './running.ts';

/**
 * The gate around the work of every action: what `db/` throws becomes the error that a page can
 * show. What is unknown is logged, and told as the number that it is logged under.
 * @param locals of the request
 */
export async function answering<Result>(
  locals: Pick<App.Locals, 'requestId' | 'retryAfter'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooOften) locals.retryAfter = error.seconds;
    throw asActionError(error, locals.requestId);
  }
}

function asActionError(error: unknown, requestId: string): ActionError {
  if (error instanceof ActionError) return error;
  if (error instanceof Invalid) return fieldErrors(error.fields);
  if (error instanceof TooOften) {
    return new ActionError({ code: 'TOO_MANY_REQUESTS', message: laterText(error.seconds) });
  }
  const code = codeOf(error);
  if (code !== null && error instanceof Error) {
    return new ActionError({ code, message: error.message });
  }
  running().log.error({ error, requestId }, 'an action failed');
  return new ActionError({
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side. Its number: ${requestId}`,
  });
}

function codeOf(error: unknown) {
  if (error instanceof NotFound) return 'NOT_FOUND';
  if (error instanceof SecondFactorNeeded) return 'PRECONDITION_REQUIRED';
  if (error instanceof Forbidden) return 'FORBIDDEN';
  if (error instanceof Conflict) return 'CONFLICT';
  return null;
}

function laterText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return `This was tried too often. Try again in ${wait}; what you typed still stands below.`;
}

/**
 * The error that Astro itself makes of wrong input, so that a page finds the sentences of both under
 * `fields`. Astro exports no way to make one; these are the parts by which `isInputError` knows it.
 */
function fieldErrors(fields: Readonly<Record<string, string>>): ActionError {
  const issues = Object.entries(fields).map(([field, message]) => ({
    code: 'custom',
    path: [field],
    message,
  }));
  const error = new ActionError({ code: 'BAD_REQUEST', message: 'Some fields need a change.' });
  return Object.assign(error, { type: 'AstroActionInputError', issues });
}
