/**
 * Keeps what was ticked for a comparison in this browser, so that it survives going from page to page
 * and is the same in every tab. Without this script the form compares what is ticked on one page.
 */
import { COMPARED, chosenApps } from './choice.ts';

type Ticked = { slug: string; name: string };

const KEY = 'compare';
const tray = document.querySelector<HTMLFormElement>('#compare-tray');
if (tray) enliven(tray);

function enliven(form: HTMLFormElement): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form !== form) return;
    const others = read().filter(({ slug }) => slug !== target.value);
    write(target.checked ? [...others, { slug: target.value, name: nameOf(target) }] : others);
    show(form);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    write([]);
    show(form);
    focusAfter(form, 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const parameters = chosenApps(read().map(({ slug }) => slug)).map((slug) => ['apps', slug]);
    location.assign(`${form.action}?${new URLSearchParams(parameters)}`);
  });
  form.addEventListener('click', ({ target }) => {
    const slug = target instanceof HTMLElement ? target.dataset['slug'] : undefined;
    if (slug === undefined) return;
    const before = read();
    write(before.filter((one) => one.slug !== slug));
    show(form);
    focusAfter(
      form,
      before.findIndex((one) => one.slug === slug),
    );
  });
  addEventListener('storage', ({ key }) => key === KEY && show(form));
  // Also a page that comes back from the browser's memory, and cards that were put in place later.
  addEventListener('pageshow', () => show(form));
  new MutationObserver(() => tick(form)).observe(document.querySelector('main') ?? form, {
    childList: true,
    subtree: true,
  });
  show(form);
}

function show(form: HTMLFormElement): void {
  const ticked = read();
  form.dataset['count'] = String(ticked.length);
  const list = form.querySelector('[data-tray-apps]');
  list?.replaceChildren(...ticked.map(lineOf));
  const words = form.querySelector('[data-tray-words]');
  if (words) words.textContent = wordsFor(ticked.length);
  const button = form.querySelector<HTMLButtonElement>('[type="submit"]');
  if (button) button.disabled = ticked.length < COMPARED.least;
  tick(form);
}

/** Brings the boxes of this page in line; a full tray takes no more. */
function tick(form: HTMLFormElement): void {
  const slugs = new Set(read().map(({ slug }) => slug));
  for (const box of document.querySelectorAll<HTMLInputElement>('input[form="compare-tray"]')) {
    if (box.form !== form) continue;
    box.checked = slugs.has(box.value);
    box.disabled = !box.checked && slugs.size >= COMPARED.most;
  }
}

function lineOf({ name, slug }: Ticked): HTMLElement {
  const line = document.createElement('li');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.dataset['slug'] = slug;
  remove.ariaLabel = `Do not compare ${name}`;
  line.append(name, remove);
  return line;
}

/** What had the focus is gone: it goes to what took that place, or to the page once all are gone. */
function focusAfter(form: HTMLFormElement, place: number): void {
  const buttons = [...form.querySelectorAll<HTMLElement>('[data-slug]')];
  const next = buttons[place] ?? buttons.at(-1) ?? document.querySelector<HTMLElement>('main');
  next?.focus({ preventScroll: true });
}

function wordsFor(count: number): string {
  if (count < COMPARED.least) return 'Tick one more app to compare.';
  if (count < COMPARED.most) return `${count} apps to compare`;
  return `${count} apps to compare, which is the most`;
}

function nameOf(box: HTMLInputElement): string {
  const words = box.closest('label')?.querySelector('.visually-hidden')?.textContent;
  return words?.trim() || box.value;
}

/** Storage can be full, forbidden, or hold what somebody else wrote. */
function read(): Ticked[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isTicked).slice(0, COMPARED.most) : [];
  } catch {
    return [];
  }
}

function isTicked(one: unknown): one is Ticked {
  if (typeof one !== 'object' || one === null || !('slug' in one && 'name' in one)) return false;
  return typeof one.slug === 'string' && typeof one.name === 'string';
}

function write(ticked: readonly Ticked[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ticked.slice(0, COMPARED.most)));
  } catch {
    // What is ticked then lasts as long as the page.
  }
}
