import { ActionError } from 'astro:actions';
import { Conflict, Forbidden, Invalid, NotFound } from '#db/errors.ts';
import { running } from './running.ts';

/**
 * The gate around the work of every action: what `db/` throws becomes the error that a page can
 * show. What is unknown is logged, and told as the number that it is logged under.
 * @param requestId of the request, `locals.requestId`
 */
export async function answering<Result>(
  requestId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asActionError(error, requestId);
  }
}

function asActionError(error: unknown, requestId: string): ActionError {
  if (error instanceof ActionError) return error;
  if (error instanceof Invalid) return fieldErrors(error.fields);
  if (error instanceof NotFound)
    return new ActionError({ code: 'NOT_FOUND', message: error.message });
  if (error instanceof Forbidden) {
    return new ActionError({ code: 'FORBIDDEN', message: error.message });
  }
  if (error instanceof Conflict)
    return new ActionError({ code: 'CONFLICT', message: error.message });
  running().log.error({ error, requestId }, 'an action failed');
  return new ActionError({
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side. Its number: ${requestId}`,
  });
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
