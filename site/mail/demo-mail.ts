import { mailJustWritten } from '#db/mail/kept.ts';
import { running } from '../running.ts';
import type { Composed } from './compose.ts';
import { composeKept } from './preview.ts';

/**
 * In a demo that mails nothing: the newest mail to the address that the visitor has just typed, to
 * be shown by `DemoMail.astro`. Anywhere else there is none. A page asks for it in its frontmatter.
 */
export async function demoMailTo(to: string, locals: App.Locals): Promise<Composed | null> {
  const { keepsMail } = running();
  if (!keepsMail) return null;
  const { now: at, platform, reading } = locals;
  const mail = await mailJustWritten(reading, { to, at, demo: keepsMail });
  return mail ? composeKept(mail, platform) : null;
}
