/** The button that saves an app in this browser. */
import { onSavedElsewhere, saveApp, savedApps } from './saved-apps.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]')) {
  const slug = button.dataset['save'] ?? '';
  const show = () => {
    const isSaved = savedApps().includes(slug);
    const words = button.querySelector('[data-save-words]');
    if (words) words.textContent = isSaved ? 'Saved' : 'Save';
    button.ariaPressed = String(isSaved);
  };
  button.addEventListener('click', () => {
    const isKept = saveApp(slug, !savedApps().includes(slug));
    show();
    if (!isKept) button.title = 'This browser does not let pages keep anything.';
  });
  addEventListener('pageshow', show);
  onSavedElsewhere(show);
  show();
  button.hidden = false;
}
