import { afterEach, expect, test } from 'vitest';
import { sendMail } from '#site/mail/send.ts';
import { openSmtp } from '#site/mail/smtp.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { context, samples } from './samples.ts';

const ID = '019e8e6b-0000-7000-8000-000000000001';
const writtenAt = new Date('2026-11-27T20:43:00Z');
const from = 'no-reply@corvane.example';
let server: MailServer;

afterEach(() => server.close());

function send(url: string, to = 'ann@tests.example', typed?: string) {
  const mail = { kind: 'question-to-vendor', data: samples(typed)['question-to-vendor'] } as const;
  return sendMail({ id: ID, to, writtenAt, mail }, { smtp: openSmtp(url), from, context });
}

async function only() {
  expect(server.received).toHaveLength(1);
  const [first] = server.received;
  if (!first) throw new Error('nothing came');
  return first;
}

test('a mail server gets text and HTML under the headers of an automatic mail', async () => {
  server = await openMailServer();
  expect(await send(server.url)).toBe('sent');
  const { from: sender, mail, to } = await only();
  expect({ sender, to }).toEqual({ sender: from, to: ['ann@tests.example'] });
  expect(mail.subject).toBe('Question about Ann Lee from Ann Lee');
  expect(mail.from?.value).toEqual([{ name: 'Corvane', address: from }]);
  expect(mail.messageId).toBe(`<${ID}@apps.corvane.example>`);
  expect(mail.date).toEqual(writtenAt);
  expect(mail.replyTo?.value).toEqual([{ name: 'Ann Lee', address: 'ann@tests.example' }]);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.text).toContain('> Ann Lee');
  expect(mail.html).toContain('<blockquote>Ann Lee</blockquote>');
  expect(mail.attachments).toEqual([]);
});

test('names cannot add a header, a recipient or another sender', async () => {
  server = await openMailServer();
  const typed = 'Eve <eve@evil.example>, "X"\r\nBcc: all@evil.example\r\n\r\nHello ünïcode';
  expect(await send(server.url, undefined, typed)).toBe('sent');
  const { mail, to } = await only();
  expect(to).toEqual(['ann@tests.example']);
  expect(mail.headers.has('bcc')).toBe(false);
  expect(mail.replyTo?.value).toMatchObject([{ address: 'ann@tests.example' }]);
  expect(mail.subject).toMatch(/^Question about Eve .+ Bcc: .+ünïcode/);
});

test.each([
  'ann@tests.example, all@evil.example',
  'ann@tests.example\r\nRCPT TO:<all@evil.example>',
  'Ann <all@evil.example>',
  '"ann@tests.example"@evil.example',
  'nobody',
])('%o is no address, and is not tried', async (to) => {
  server = await openMailServer();
  expect(await send(server.url, to)).toEqual({
    refused: 'This is no address that mail can be sent to.',
  });
  expect(server.received).toEqual([]);
});

test('a recipient whom the server does not know is refused for good, in its words', async () => {
  const ann = { code: 550, words: 'No such user' };
  server = await openMailServer({ recipients: { ann } });
  expect(await send(server.url)).toEqual({ refused: expect.stringContaining('No such user') });
});

test.each([
  ['a full mailbox', { recipients: { ann: { code: 452, words: 'Mailbox full' } } }],
  ['a server that wants signing in', { recipients: { ann: { code: 530, words: 'Sign in' } } }],
  ['a sender that is refused', { sender: { code: 553, words: 'Not your address' } }],
])('%s is no reason to give up', async (_, refusals) => {
  server = await openMailServer(refusals);
  await expect(send(server.url)).rejects.toThrow(/Mailbox full|Sign in|Not your address/);
});

test('a password is told to no server elsewhere that does not encrypt', async () => {
  server = await openMailServer();
  const elsewhere = `smtp://user:secret@[::ffff:127.0.0.1]:${server.port}`;
  await expect(send(elsewhere)).rejects.toThrow(/STARTTLS/);
  expect(await send(`smtp://user:secret@127.0.0.1:${server.port}`)).toBe('sent');
});
