import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { compose } from '#site/mail/compose.ts';
import { composed, context, KINDS, samples } from './samples.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off', 'long-title': 'off', 'doctype-style': 'off' },
  }),
);
const HOSTILE = '<b onclick="x">Eve\r\nBcc: all@evil.example\n</title><script>\u202Egnp.exe';

const SECURITY = 'https://apps.corvane.example/account/security';
const RESET = 'https://apps.corvane.example/reset-password';

test.each(KINDS)('%s says what it is, why it came and where to go', async (kind) => {
  const { html, subject, text } = composed(kind);
  expect(subject).not.toBe('');
  expect(text).toContain('You get this mail because');
  expect(html).toContain('You get this mail because');
  expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|NaN|\[object/);
  const report = await validator.validateString(html, 'mail.html');
  expect(report.results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual([]);
});

test.each(KINDS)('%s has the same links in its text and its HTML, all to this shop', (kind) => {
  const { action, html, text } = composed(kind);
  const inHtml = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  const inText = [...text.matchAll(/^https:\S+$/gm)].map(([href]) => href);
  expect(inText).toEqual(inHtml);
  for (const link of inHtml) expect(new URL(link).origin).toBe(context.origin.origin);
  if (action) expect(inHtml[0]).toBe(action.href);
});

test.each(KINDS)('%s loads nothing from anywhere and runs nothing', (kind) => {
  const { html } = composed(kind);
  expect(html).not.toMatch(/<(img|script|link|iframe|form)\b|src=|url\(|@import|style="/);
});

test.each(KINDS)('%s stays in one piece whatever people are called', async (kind) => {
  const { html, replyTo, subject, text } = composed(kind, HOSTILE);
  expect(subject).not.toMatch(/[\r\n\u202E]/);
  expect(replyTo?.name ?? '').not.toMatch(/[\r\n\u202E]/);
  expect(html).not.toMatch(/<script|<b |\u202E/);
  expect(html.match(/<\/title>/g)).toHaveLength(1);
  // What looks like a header stands inside a line or behind the mark of a quotation.
  expect(text).not.toMatch(/^Bcc:/m);
  expect(text).not.toContain('\u202E');
  const report = await validator.validateString(html, 'mail.html');
  expect(report.results).toEqual([]);
});

test.each([
  ['sign-up', '/sign-up/confirm?token=tok-1_2'],
  ['sign-up-known', '/sign-in'],
  ['reset-password', '/reset-password/choose?token=tok-1_2'],
  ['change-email', '/account/email/confirm?token=tok-1_2'],
  ['invitation', '/invitations/tok-1_2'],
  ['question-to-vendor', '/apps/pipewright'],
  ['question-asked', '/apps/pipewright'],
  ['isv-approved', '/console'],
  ['new-sign-in', '/account/security'],
] as const)('the button of %s leads to %s', (kind, path) => {
  expect(composed(kind).action?.href).toBe(context.origin.origin + path);
});

test.each(['password-changed', 'new-sign-in', 'second-factor-changed'] as const)(
  '%s leads to the security of the account and to a new password',
  (kind) => {
    const { text } = composed(kind);
    expect(text).toContain(`\n${SECURITY}\n`);
    expect(text).toContain(`\n${RESET}\n`);
  },
);

test.each(['email-changed', 'account-deleted'] as const)(
  '%s offers no new password, which would go to the other address, but a person',
  (kind) => {
    const data = { name: 'Ann', email: 'new@tests.example', at: '2026-11-27T20:43:00.000Z' };
    expect(composed(kind).text).toContain('write to help@corvane.example');
    const without = compose({ kind, data }, { ...context, supportEmail: null });
    expect(without.text).toContain('\nhttps://apps.corvane.example/report\n');
    expect(without.text).not.toContain(RESET);
  },
);

test('a suspension names the policy that it rests on, if there is one', () => {
  const { html, text } = composed('isv-suspended');
  const policy = 'https://apps.corvane.example/policies/acceptable-use';
  expect(text).toContain(`It rests on the policy Acceptable use.\n${policy}\n`);
  expect(html).toContain(`href="${policy}"`);
  const data = { ...samples()['isv-suspended'], policy: null };
  expect(compose({ kind: 'isv-suspended', data }, context).text).not.toContain('/policies/');
});

test('a mail to an address that anybody may have typed says nothing of theirs', () => {
  for (const kind of ['sign-up', 'change-email'] as const) {
    const { html, subject, text } = composed(kind, 'Win a car at evil.example');
    expect(subject + html + text).not.toContain('evil');
  }
});

test('a question keeps its lines, and the answer goes to the person', () => {
  const { html, replyTo, text } = compose(
    {
      kind: 'question-to-vendor',
      data: {
        app: 'Pipewright',
        appSlug: 'pipewright',
        question: 'Does it export?\r\n\r\nAs CSV & JSON?',
        name: 'Ann Lee',
        organisation: null,
        replyTo: 'ann@tests.example',
      },
    },
    context,
  );
  expect(replyTo).toEqual({ name: 'Ann Lee', address: 'ann@tests.example' });
  expect(text).toContain('> Does it export?\n> \n> As CSV & JSON?');
  expect(html).toContain('<blockquote>Does it export?\n\nAs CSV &amp; JSON?</blockquote>');
});

test('moments are told in UTC and say so', () => {
  expect(composed('password-changed').text).toContain('When: November 27, 2026 at 20:43 UTC');
});

test('a kind of a later version is no mail of this one', () => {
  const later: object = { kind: 'trial-ends', data: {} };
  expect(() => Reflect.apply(compose, null, [later, context])).toThrow(/no words.*trial-ends/);
});
