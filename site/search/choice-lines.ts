import type { Counted } from '#db/search/question.ts';
import { escaped } from '../ui/escaped.ts';
import { numberText } from '../ui/number-text.ts';
import type { Choice } from './choices.ts';

/**
 * The lines of a list of filters, as HTML. A page has up to eighty, and a template of Astro for each
 * and for each of its parts costs more than the text itself.
 */
export function choiceLines(counted: Counted, choices: readonly Choice[]): string {
  return choices.map((choice) => line(counted, choice)).join('');
}

function line(counted: Counted, choice: Choice): string {
  const { chosen, count, disabled, inside, name, value } = choice;
  const type = counted === 'rating' ? 'radio' : 'checkbox';
  const state = `${chosen ? ' checked' : ''}${disabled ? ' disabled' : ''}`;
  const input = `<input type="${type}" name="${counted}" value="${escaped(value)}"${state}>`;
  const label = `<label>${input} <span>${escaped(name)}</span> <span>${numberText(count)}</span></label>`;
  return `<li>${label}${inside.length > 0 ? insideOf(counted, choice) : ''}</li>`;
}

function insideOf(counted: Counted, { inside, name }: Choice): string {
  const open = inside.some(({ chosen }) => chosen) ? ' open' : '';
  const opener = `<summary class="opener" aria-label="Categories of ${escaped(name)}"></summary>`;
  return `<details${open}>${opener}<ul role="list">${choiceLines(counted, inside)}</ul></details>`;
}
