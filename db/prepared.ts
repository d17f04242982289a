import type pg from 'pg';

/** Questions that a process names; those beyond are planned each time, so that nothing grows. */
const MOST_NAMES = 400;
/** Everything but a question is planned faster than it is done. */
const QUESTION = /^(select|with)\b/;

const names = new Map<string, string>();

/**
 * Has the questions of a connection prepared once: a page's question names many tables, and planning
 * it takes several times as long as answering it.
 */
export function prepareQuestions(client: pg.PoolClient): void {
  const { query } = client;
  Object.defineProperty(client, 'query', {
    value: (...given: unknown[]) => Reflect.apply(query, client, named(given)),
  });
}

function named([text, values, ...rest]: readonly unknown[]): unknown[] {
  const name = typeof text === 'string' && QUESTION.test(text) ? nameOf(text) : null;
  return name === null ? [text, values, ...rest] : [{ name, text, values }, ...rest];
}

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES) return null;
  const name = `question_${names.size}`;
  names.set(text, name);
  return name;
}
