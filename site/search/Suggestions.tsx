import { createEffect, createMemo, createSignal, For, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { initialsOf, shadeOf } from '../listings/initials.ts';
import { newestOnly } from './asking.ts';
import type { SuggestBody } from './suggest-body.ts';
import {
  announcement,
  type Suggestion,
  type SuggestionGroup,
  suggestionGroups,
} from './suggestion-groups.ts';

/** Before that, nearly everything would be suggested. */
const LEAST_LETTERS = 2;
/** Milliseconds; a later answer helps nobody who types. */
const PATIENCE = 5_000;
const NONE = -1;

/**
 * Makes a search field a combobox with a list of suggestions (ARIA 1.2, 'list autocomplete with
 * manual selection'). The field stays what it is: without a chosen suggestion, Enter searches.
 */
export function mountSuggestions(form: HTMLFormElement, input: HTMLInputElement): void {
  const host = document.createElement('div');
  host.className = 'suggestions-host';
  form.append(host);
  render(() => <Suggestions input={input} />, host);
}

function Suggestions(props: { input: HTMLInputElement }): JSX.Element {
  const { input } = props;
  const listId = `${input.id}-list`;
  const idOf = (place: number) => `${listId}-${place}`;
  const [groups, setGroups] = createSignal<SuggestionGroup[]>([]);
  const [isOpen, setOpen] = createSignal(false);
  const [active, setActive] = createSignal(NONE);
  const [said, setSaid] = createSignal('');
  const count = createMemo(() => groups().reduce((sum, one) => sum + one.suggestions.length, 0));

  const close = () => {
    ask(null);
    setOpen(false);
    setActive(NONE);
    setSaid('');
  };
  const ask = newestOnly(suggestionsFor, (answer) => {
    setGroups(suggestionGroups(answer));
    setActive(NONE);
    setOpen(count() > 0 && document.activeElement === input);
    setSaid(announcement(count()));
  });
  const typed = () => {
    const text = input.value.trim();
    if (text.length >= LEAST_LETTERS) return ask(text);
    setGroups([]);
    close();
  };
  const move = (step: number) => {
    if (!isOpen()) return void setOpen(true);
    // The field itself is a place between the last suggestion and the first.
    const places = count() + 1;
    setActive(((active() + 1 + step + places) % places) - 1);
    document.getElementById(idOf(active()))?.scrollIntoView({ block: 'nearest' });
  };
  const closeOrClear = () => {
    if (isOpen()) return close();
    input.value = '';
    typed();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow !== undefined && count() > 0) move(arrow);
    else if (event.key === 'Escape') closeOrClear();
    else if (event.key === 'Enter' && isOpen() && active() !== NONE) {
      document.getElementById(idOf(active()))?.click();
    } else return;
    event.preventDefault();
  };

  input.addEventListener('input', typed);
  input.addEventListener('keydown', pressed);
  input.addEventListener('blur', close);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listId);
  createEffect(() => input.setAttribute('aria-expanded', String(isOpen())));
  createEffect(() => {
    if (active() === NONE) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', idOf(active()));
  });

  return (
    <>
      {/* A press must not take the focus out of the field: that would close the list under it. */}
      <div
        class="suggestions"
        id={listId}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isOpen()}
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        <For each={groups()}>
          {(group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, but no fieldset.
            <div role="group" aria-label={group.name}>
              <div class="suggestions-title" role="presentation">
                {group.name}
              </div>
              <For each={group.suggestions}>
                {(one) => (
                  <a
                    role="option"
                    id={idOf(one.place)}
                    href={one.href}
                    tabindex="-1"
                    aria-selected={active() === one.place}
                    onPointerMove={() => setActive(one.place)}
                  >
                    <Line suggestion={one} />
                  </a>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
      <div class="visually-hidden" role="status">
        {said()}
      </div>
    </>
  );
}

function Line({ suggestion }: { suggestion: Suggestion }): JSX.Element {
  return (
    <>
      {suggestion.app && <Icon name={suggestion.name} app={suggestion.app} />}
      <span class="suggestions-name">{suggestion.name}</span>
      {suggestion.detail && <span class="suggestions-detail">{suggestion.detail}</span>}
    </>
  );
}

function Icon(props: { name: string; app: NonNullable<Suggestion['app']> }): JSX.Element {
  const { app, name } = props;
  if (!app.icon) {
    return (
      <span class={`app-icon initials shade-${shadeOf(app.slug)}`} aria-hidden="true">
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <span class="app-icon" style={app.tint ? { background: app.tint } : {}}>
      <img src={new URL(app.icon).pathname} width="28" height="28" alt="" />
    </span>
  );
}

async function suggestionsFor(text: string): Promise<SuggestBody> {
  const response = await fetch(`/api/suggest?${new URLSearchParams({ q: text })}`, {
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`The suggestions answered ${response.status}.`);
  return response.json();
}
