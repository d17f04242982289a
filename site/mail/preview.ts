import type { KeptMail, MailState } from '#db/mail/kept.ts';
import type { Platform } from '#db/platform/describe.ts';
import { running } from '../running.ts';
import { type Composed, compose } from './compose.ts';

/** A state as a page says it. */
export const stateName: Record<MailState, string> = {
  waiting: 'Waiting',
  sent: 'Sent',
  simulated: 'Simulated',
  failed: 'Failed',
};

/** What the state means. */
export const stateMeaning: Record<MailState, string> = {
  waiting: 'The worker sends it as soon as the mail server takes it.',
  sent: 'The mail server has it.',
  simulated: 'This demo has no mail server: it was kept here and sent to nobody.',
  failed: 'Nobody tries again.',
};

/** A kept mail in the words in which it was or will be sent. */
export function composeKept({ mail }: KeptMail, platform: Platform): Composed {
  const { name: platformName, supportEmail } = platform;
  return compose(mail, { platformName, supportEmail, origin: running().origin });
}

/**
 * A mail as a page of its own for a frame. It runs nothing and loads nothing, and its links open in
 * the whole window.
 */
export function previewAnswer(html: string): Response {
  const framed = html.replace('<head>', '<head><base target="_top">');
  return new Response(framed, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        'sandbox allow-top-navigation-by-user-activation',
      ].join('; '),
      'x-frame-options': 'SAMEORIGIN',
    },
  });
}
