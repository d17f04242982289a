/**
 * Suggestions are loaded when somebody first goes into a search field; until then, and when that
 * fails, it is a plain form.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-field]')) {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) continue;
  if (input === document.activeElement) load(form, input);
  else input.addEventListener('focus', () => load(form, input), { once: true });
}

function load(form: HTMLFormElement, input: HTMLInputElement): void {
  const before = input.value;
  import('./Suggestions.tsx').then(
    ({ mountSuggestions }) => {
      mountSuggestions(form, input);
      // What was typed while the suggestions were loading is asked now.
      if (input.value !== before) input.dispatchEvent(new Event('input'));
    },
    () => undefined,
  );
}
