/** Moves what was saved in this browser into the account of whoever is signed in now. */
import { saveApp, savedApps } from './saved-apps.ts';

const form = document.querySelector<HTMLFormElement>('#move-saved');
const slugs = savedApps();
if (form && slugs.length > 0) void move(form, slugs);

async function move(form: HTMLFormElement, slugs: readonly string[]): Promise<void> {
  // The newest is named last: that is the order in which an account takes them.
  const body = new URLSearchParams(slugs.toReversed().map((slug) => ['apps', slug]));
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    // Led to where one signs in, nothing was saved.
    if (!response.ok || new URL(response.url).pathname !== new URL(form.action).pathname) return;
  } catch {
    // They stay in this browser, and the next page tries again.
    return;
  }
  for (const slug of slugs) saveApp(slug, false);
  if (document.querySelector('[data-in-account]')) location.reload();
}
