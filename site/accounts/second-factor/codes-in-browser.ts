/** Gives the page with new codes its buttons to copy and to print them. */
export function mountCodes(): void {
  const copy = document.querySelector<HTMLButtonElement>('[data-copy-codes]');
  const print = document.querySelector<HTMLButtonElement>('[data-print-codes]');
  const copied = document.querySelector<HTMLElement>('[data-copied]');
  const codes = [...document.querySelectorAll('.codes code')].map((code) => code.textContent);
  if (!copy || !print || !copied || codes.length === 0) return;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(`${codes.join('\n')}\n`);
      copied.textContent = 'Copied.';
    } catch {
      copied.textContent = 'The browser does not let us copy. Mark and copy them by hand.';
    }
  });
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
