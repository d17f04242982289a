import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { MAILS_AT_ONCE } from '#db/jobs.ts';
import { testDatabase } from '../../support/database.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { mailRows, startSending, writeMails } from './sending.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const database = testDatabase();
const MINUTE = 60_000;
const MANY = 10;
let server: MailServer;
let sending: Awaited<ReturnType<typeof startSending>> | null = null;

afterEach(async () => {
  await sending?.stop();
  sending = null;
  await server.close();
  await database.kysely.deleteFrom('mail').execute();
  // The next test begins with a clock of its own, for which this queue would lie in the future.
  await sql`drop schema jobs cascade`.execute(database.kysely);
});

const countSent = async () => {
  const rows = await mailRows(database);
  return rows.filter(({ sent_at }) => sent_at !== null).length;
};
const messageIds = () => server.received.map(({ mail }) => mail.messageId);

test('a mail is out moments after its act, and its link is gone from the database', async () => {
  server = await openMailServer();
  sending = await startSending({ SMTP_URL: server.url }, database);
  await writeMails(MANY, database);
  await sending.pass(5 * MINUTE, async () => (await countSent()) === MANY);
  expect(server.received).toHaveLength(MANY);
  expect(new Set(messageIds()).size).toBe(MANY);
  const rows = await mailRows(database);
  for (const { id, recipient } of rows) {
    const got = server.received.find(({ to }) => to.includes(recipient));
    expect(got?.mail.messageId).toBe(`<${id}@apps.corvane.example>`);
    expect(got?.mail.text).toContain('/reset-password/choose?token=secret-');
  }
  expect(JSON.stringify(rows)).not.toContain('secret');
});

test('a mail server that is away for ten minutes costs no mail and doubles none', async () => {
  server = await openMailServer();
  const { port, url } = server;
  await server.close();
  sending = await startSending({ SMTP_URL: url }, database);
  await writeMails(MANY, database);
  await sending.pass(10 * MINUTE);
  expect(sending.count('mail not sent yet')).toBeGreaterThan(2 * MANY);
  expect(await countSent()).toBe(0);
  server = await openMailServer({}, port);
  // The longest pause between two tries is five minutes.
  await sending.pass(8 * MINUTE, async () => (await countSent()) === MANY);
  expect(await countSent()).toBe(MANY);
  await sending.pass(MINUTE);
  expect(server.received).toHaveLength(MANY);
  expect(new Set(messageIds()).size).toBe(MANY);
});

test('where only the answer was lost, the repeat has the same Message-ID', async () => {
  server = await openMailServer();
  server.setManner('lose the answer');
  sending = await startSending({ SMTP_URL: server.url }, database);
  await writeMails(1, database);
  await sending.pass(MINUTE, () => server.received.length > 0);
  server.setManner('accept');
  await sending.pass(2 * MINUTE, async () => (await countSent()) === 1);
  const [first, repeat, ...more] = server.received;
  expect(more).toEqual([]);
  expect(repeat?.mail.messageId).toBe(first?.mail.messageId);
  expect(repeat?.mail.date).toEqual(first?.mail.date);
  expect(repeat?.mail.text).toBe(first?.mail.text);
});

test('a recipient who is refused for good is not tried again', async () => {
  const recipients = { 'ann-0': { code: 550, words: 'No such user' } };
  server = await openMailServer({ recipients });
  sending = await startSending({ SMTP_URL: server.url }, database);
  await writeMails(2, database);
  await sending.pass(3 * MINUTE);
  expect(sending.count('mail dealt with')).toBe(2);
  expect(sending.count('mail not sent yet')).toBe(0);
  const [refused, sent] = await mailRows(database);
  expect([refused, sent].map((row) => row?.sent_at === null).toSorted()).toEqual([false, true]);
  expect(JSON.stringify([refused, sent])).toContain('No such user');
});

test('after two days without a server a mail is given up, and says so', async () => {
  server = await openMailServer();
  const { url } = server;
  await server.close();
  sending = await startSending({ SMTP_URL: url }, database);
  await writeMails(1, database);
  await sending.pass(MINUTE);
  // All tries but the last would take minutes of this test.
  await sql`update jobs.job set retry_count = retry_limit where name = 'send-mail'`.execute(
    database.kysely,
  );
  const failed = async () => (await mailRows(database))[0]?.failed_reason !== null;
  await sending.pass(10 * MINUTE, failed);
  expect(await mailRows(database)).toMatchObject([
    { sent_at: null, failed_reason: 'No mail server took it within two days.' },
  ]);
});

test('kill -9 of a worker in the middle of its mails loses none', async () => {
  server = await openMailServer();
  server.setManner('stay silent');
  await writeMails(MANY, database);
  const worker = fork(path.join(root, 'site/worker/main.ts'), {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      ORIGIN: 'https://apps.corvane.example',
      SMTP_URL: server.url,
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await server.until(MAILS_AT_ONCE);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  const inTheMiddle = new Set(messageIds());
  server.setManner('accept');
  sending = await startSending({ SMTP_URL: server.url }, database);
  await sending.pass(10 * MINUTE, async () => (await countSent()) === MANY);
  expect(await countSent()).toBe(MANY);
  expect(new Set(messageIds()).size).toBe(MANY);
  // Twice came only what the killed one had under way.
  const repeated = messageIds().filter((id, index, all) => all.indexOf(id) !== index);
  expect(repeated.toSorted()).toEqual([...inTheMiddle].toSorted());
});
