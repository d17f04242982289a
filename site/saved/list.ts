/** Fills the page of saved apps: the cards come from the server, the list from this browser. */
import { paths } from '../paths.ts';
import { onSavedElsewhere, saveApp, savedApps } from './saved-apps.ts';

/** Cards asked for at once: an address has to stay short. */
const AT_ONCE = 24;

const place = document.querySelector<HTMLElement>('#saved-apps');
const list = place?.querySelector('ul');
if (place && list) {
  void show(place, list);
  onSavedElsewhere(() => location.reload());
}

async function show(here: HTMLElement, list: HTMLElement): Promise<void> {
  const slugs = savedApps();
  const cards: Element[] = [];
  try {
    for (let first = 0; first < slugs.length; first += AT_ONCE) {
      cards.push(...(await cardsOf(slugs.slice(first, first + AT_ONCE))));
    }
  } catch {
    // What is there stays; the page says how to go on without this list.
    document.querySelector<HTMLElement>('#saved-failed')?.removeAttribute('hidden');
    return;
  }
  list.replaceChildren(...cards);
  for (const card of cards) card.append(removerOf(card, here, list));
  const isEmpty = cards.length === 0;
  document.querySelector<HTMLElement>('#saved-none')?.toggleAttribute('hidden', !isEmpty);
  here.hidden = isEmpty;
  const shown = new Set(cards.map(slugOf));
  showGone(slugs.filter((slug) => !shown.has(slug)));
}

/** Those that are not on offer: their pages say what happened. */
function showGone(slugs: readonly string[]): void {
  const notice = document.querySelector<HTMLElement>('#saved-gone');
  if (!notice) return;
  notice.hidden = slugs.length === 0;
  notice.querySelector('ul')?.replaceChildren(
    ...slugs.map((slug) => {
      const line = document.createElement('li');
      const link = document.createElement('a');
      link.href = paths.app(encodeURIComponent(slug));
      link.textContent = slug;
      line.append(
        link,
        ' ',
        removeButton(slug, () => {
          saveApp(slug, false);
          showGone(slugs.filter((one) => one !== slug));
        }),
      );
      return line;
    }),
  );
}

async function cardsOf(slugs: readonly string[]): Promise<Element[]> {
  const address = `/saved?${new URLSearchParams(slugs.map((slug) => ['apps', slug]))}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error('The saved apps did not come.');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('#saved-apps li')].map((card) => document.adoptNode(card));
}

function removerOf(card: Element, here: HTMLElement, list: HTMLElement): HTMLElement {
  const name = card.querySelector('h3')?.textContent.trim() ?? '';
  return removeButton(name, () => {
    saveApp(slugOf(card), false);
    const next = card.nextElementSibling ?? card.previousElementSibling;
    card.remove();
    next?.querySelector<HTMLElement>('.saved-remove')?.focus();
    if (list.children.length === 0) void show(here, list);
  });
}

function removeButton(name: string, remove: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button saved-remove';
  button.textContent = 'Remove';
  button.ariaLabel = `Remove ${name}`;
  button.addEventListener('click', remove);
  return button;
}

function slugOf(card: Element): string {
  return card.querySelector('input')?.value ?? '';
}
