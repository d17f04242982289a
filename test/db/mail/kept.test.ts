import { beforeAll, expect, test } from 'vitest';
import { type Actor, anonymous, system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { keptMail, keptMails, mailJustWritten } from '#db/mail/kept.ts';
import { queueMail } from '#db/mail/queue.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const SECOND = 1_000;
const COUNT = 65;
const after = (seconds: number) => new Date(NOON.getTime() + seconds * SECOND);
let admin: Actor = anonymous;

beforeAll(async () => {
  admin = await enterStaff('admin', 'admin', database);
  for (let serial = 0; serial < COUNT; serial += 1) {
    database.setNow(after(serial));
    await change(database, system('tests'), (inside) =>
      queueMail(inside, `ann-${serial % 2}@tests.example`, {
        kind: 'sign-up',
        data: { name: `Ann ${serial}`, token: `token-${serial}` },
      }),
    );
  }
  database.setNow(NOON);
});

test('only admins and program managers read mail; for all others there is none', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  const expected = everybody('NotFound', { admin: 'done', programManager: 'done' });
  expect(await attempts(cast, (actor) => keptMails(reading, actor, { before: null }))).toEqual(
    expected,
  );
  const [first] = (await keptMails(reading, admin, { before: null })).mails;
  expect(await attempts(cast, (actor) => keptMail(reading, actor, first?.id ?? ''))).toEqual(
    expected,
  );
});

test('pages of mail go from the newest to the oldest, each mail once', async () => {
  const seen: string[] = [];
  const sizes: number[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof keptMails>> = await keptMails(reading, admin, { before });
    sizes.push(page.mails.length);
    seen.push(...page.mails.map(({ writtenAt }) => writtenAt.toISOString()));
    before = page.next;
  } while (before !== null);
  expect(sizes).toEqual([30, 30, 5]);
  expect(seen).toEqual(Array.from({ length: COUNT }, (_, n) => after(COUNT - 1 - n).toISOString()));
});

test('a mail shows what it says and how far it came', async () => {
  const { mails } = await keptMails(reading, admin, { before: null });
  const id = mails[0]?.id ?? '';
  const stateAfter = async (set: {
    sent_at?: Date | null;
    is_simulated?: boolean;
    failed_reason?: string;
  }) => {
    await database.kysely.updateTable('mail').set(set).where('id', '=', id).execute();
    return (await keptMail(reading, admin, id)).state;
  };
  expect(await keptMail(reading, admin, id)).toMatchObject({
    to: 'ann-0@tests.example',
    mail: { kind: 'sign-up', data: { name: 'Ann 64', token: 'token-64' } },
    state: 'waiting',
    failedReason: null,
  });
  expect(await stateAfter({ sent_at: NOON })).toBe('sent');
  expect(await stateAfter({ is_simulated: true })).toBe('simulated');
  expect(await stateAfter({ sent_at: null, failed_reason: 'gone' })).toBe('failed');
});

test.each(['nonsense', '019e8e6b-0000-7000-8000-000000000001'])('%s is no mail', async (id) => {
  await expect(keptMail(reading, admin, id)).rejects.toThrow(NotFound);
});

test('whoever waits in a demo sees the newest mail to the address, and nobody else does', async () => {
  const at = after(COUNT);
  const to = 'ann-1@tests.example';
  const mail = await mailJustWritten(reading, { to, at, demo: true });
  expect(mail?.mail).toEqual({ kind: 'sign-up', data: { name: 'Ann 63', token: 'token-63' } });
  const hourLater = new Date(at.getTime() + 3_600 * SECOND);
  expect(await mailJustWritten(reading, { to, at: hourLater, demo: true })).toBeNull();
  const elsewhere = { to: 'bob@tests.example', at, demo: true };
  expect(await mailJustWritten(reading, elsewhere)).toBeNull();
  await expect(mailJustWritten(reading, { to, at, demo: false })).rejects.toThrow(NotFound);
});
