import type { AstroCookies } from 'astro';
import type { Composed } from '../mail/compose.ts';
import { demoMailTo } from '../mail/demo-mail.ts';
import { mailedTo } from '../session.ts';

/** To whom a link was just mailed; in a demo also the mail itself. */
export type MailSent = { email: string | null; demoMail: Composed | null };

/** What a page says after a link was mailed; asked for in its frontmatter. */
export async function mailSent(cookies: AstroCookies, locals: App.Locals): Promise<MailSent> {
  const email = mailedTo(cookies);
  return { email, demoMail: email === null ? null : await demoMailTo(email, locals) };
}
