import { type ActionError, isInputError } from 'astro:actions';

/** What came of a form, for the page that shows it again. */
export type SentForm<Field extends string> = {
  /** What was typed, so that nothing of it is lost; empty for a page that was only opened. */
  typed: (field: Field) => string;
  /** The sentence for a field that needs a change. */
  error: (field: Field) => string | undefined;
  /** All of those, for the summary above the form. */
  summary: readonly { id: Field; sentence: string }[];
  /** What is wrong with the whole; null while nothing is. */
  refusal: string | null;
};

/**
 * Reads what somebody typed and sent, and what is wrong with it. The status of the answer becomes
 * that of the error.
 * @param form the page's request, its answer, and the error of its action
 * @param fields names of the fields, which are also their ids
 */
export async function sentForm<Field extends string>(
  form: { request: Request; response: { status?: number }; error: ActionError | undefined },
  fields: readonly Field[],
): Promise<SentForm<Field>> {
  const { error, request, response } = form;
  if (error) response.status = error.status;
  const data = error ? await request.formData().catch(() => null) : null;
  const wrong = new Map<string, string | undefined>();
  if (error && isInputError(error)) {
    for (const issue of error.issues) {
      const field = String(issue.path[0]);
      if (!wrong.has(field)) wrong.set(field, issue.message);
    }
  }
  return {
    typed(field) {
      const value = data?.get(field);
      return typeof value === 'string' ? value : '';
    },
    error: (field) => wrong.get(field),
    summary: fields.flatMap((id) => {
      const sentence = wrong.get(id);
      return sentence === undefined ? [] : [{ id, sentence }];
    }),
    refusal: refusalOf(error),
  };
}

function refusalOf(error: ActionError | undefined): string | null {
  if (!error) return null;
  return isInputError(error) ? 'Some fields need a change' : error.message;
}
