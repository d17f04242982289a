/**
 * Shows the results of a changed filter at once: the page for it is fetched and its results, counts
 * and chips take the place of those here. Without this script the button 'Show results' does it.
 */
const filters = document.querySelector<HTMLFormElement>('#filters');
if (filters) enliven(filters);

function enliven(form: HTMLFormElement): void {
  form.dataset['live'] = '';
  form.addEventListener('change', () => {
    const address = addressOf(form);
    history.pushState(null, '', address);
    void show(address);
  });
  form.addEventListener('submit', (event) => {
    // Everything is shown already; on small screens it is behind the sheet.
    event.preventDefault();
    form.hidePopover();
  });
  addEventListener('popstate', () => void show(location.href));
}

/** The address that the form would lead to, without what is not filled in. */
function addressOf(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') parameters.append(name, value);
  }
  return parameters.size === 0 ? form.action : `${form.action}?${parameters}`;
}

let underWay: AbortController | null = null;

async function show(address: string): Promise<void> {
  underWay?.abort();
  const fetching = new AbortController();
  underWay = fetching;
  document.querySelector('#results')?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, { signal: fetching.signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    // What has been replaced by a newer change must not be shown.
    if (fetching.signal.aborted) return;
    if (!response.ok || !page.querySelector('#results')) throw new Error('No results came.');
    takeOver(page);
  } catch {
    // The browser shows what is there, or why it cannot.
    if (!fetching.signal.aborted) location.assign(address);
  }
}

function takeOver(page: Document): void {
  for (const id of ['results', 'kept-filters', 'filters-count']) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(document.adoptNode(fresh));
  }
  for (const fresh of page.querySelectorAll<HTMLElement>('#filters fieldset')) {
    const here = document.querySelector<HTMLElement>(
      `#filters fieldset[data-facet="${fresh.dataset['facet']}"]`,
    );
    if (here) renew(here, fresh);
  }
  const words = document.querySelector<HTMLInputElement>('#search-words');
  const asked = page.querySelector<HTMLInputElement>('#search-words');
  if (words && asked && words !== document.activeElement) words.value = asked.value;
  document.title = page.title;
  const status = document.querySelector('#results-status');
  const heading = document.querySelector('#results :is(h1, .results-count)');
  if (status) status.textContent = heading?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Counts and ticks change in place, so that the focus stays where it is and nothing is closed that
 * was opened. Only a list with other values than before is replaced.
 */
function renew(here: HTMLElement, fresh: HTMLElement): void {
  const now = inputsOf(fresh);
  const before = inputsOf(here);
  const isSame =
    before.length === now.length && before.every((one, place) => one.value === now[place]?.value);
  if (!isSame) {
    here.replaceWith(document.adoptNode(fresh));
    return;
  }
  for (const [place, input] of before.entries()) {
    const other = now[place];
    if (!other) continue;
    input.checked = other.checked;
    input.disabled = other.disabled;
    const count = input.parentElement?.children[2];
    const newCount = other.parentElement?.children[2];
    if (count && newCount) count.textContent = newCount.textContent;
  }
}

function inputsOf(fieldset: HTMLElement): HTMLInputElement[] {
  return [...fieldset.querySelectorAll('input')];
}
