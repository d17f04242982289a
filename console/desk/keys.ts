/**
 * Keys of the desk. What a key does stands in the page: `data-key` on a control is the key that
 * presses it, `data-row` on what can be gone through, one after the other. The first link of a row
 * opens it, so that Enter needs nothing here.
 */

/** Where it is remembered that somebody wants no keys (WCAG 2.2, 2.1.4). */
const SETTING = 'desk-keys';
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const toggle = document.querySelector<HTMLInputElement>('[data-keys-switch] input');

function areOn(): boolean {
  return localStorage.getItem(SETTING) !== 'off';
}

function showSwitch(): void {
  const label = toggle?.parentElement;
  if (!toggle || !label) return;
  label.hidden = false;
  toggle.checked = areOn();
  toggle.addEventListener('change', () => {
    localStorage.setItem(SETTING, toggle.checked ? 'on' : 'off');
  });
}

/** Whether keys write, or choose, where the focus is. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function rowHere(): number {
  return rows.findIndex((row) => row.contains(document.activeElement));
}

/** The row to start from where none has the focus: the one that the page is about. */
function rowOfPage(): number {
  return rows.findIndex((row) => row.dataset['row'] === 'here');
}

function move(step: number): void {
  const here = rowHere() >= 0 ? rowHere() : rowOfPage();
  const to = here < 0 ? 0 : here + step;
  rows[Math.min(Math.max(to, 0), rows.length - 1)]?.querySelector('a')?.focus();
}

/** What a key presses: in the row with the focus, or else on the page beside all rows. */
function pressedBy(key: string): HTMLElement | null {
  const row = rows[rowHere() >= 0 ? rowHere() : rowOfPage()];
  const controls = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)];
  const inRow = controls.find((control) => row?.contains(control));
  return inRow ?? controls.find((control) => !control.closest('[data-row]')) ?? null;
}

function press(control: HTMLElement): void {
  if (control instanceof HTMLDetailsElement) {
    control.open = !control.open;
    control.querySelector('summary')?.focus();
    return;
  }
  if (control instanceof HTMLFieldSetElement) {
    const chosen = control.querySelector<HTMLInputElement>('input:checked');
    (chosen ?? control.querySelector('input'))?.focus();
    return;
  }
  control.focus();
  control.click();
}

/** @returns whether the key did something */
function answer(key: string): boolean {
  const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
  const isMove = key === 'j' || key === 'k' || (isArrow && rowHere() >= 0);
  if (isMove && rows.length > 0) {
    move(key === 'j' || key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  const control = pressedBy(key);
  if (control) press(control);
  return control !== null;
}

document.addEventListener('keydown', (event) => {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (hasModifier || event.defaultPrevented || isTyping(event.target) || !areOn()) return;
  if (answer(event.key)) event.preventDefault();
});

showSwitch();
