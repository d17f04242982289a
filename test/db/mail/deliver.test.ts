import { afterEach, expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { deliverMail, giveUpMail, type Outcome, type Outgoing } from '#db/mail/deliver.ts';
import { forgetOldMail } from '#db/mail/forget.ts';
import { queueMail } from '#db/mail/queue.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const days = (count: number) => new Date(NOON.getTime() + count * DAY);
const reset = { kind: 'reset-password', data: { name: 'Ann', token: 'secret' } } as const;

afterEach(async () => {
  database.setNow(NOON);
  await database.kysely.deleteFrom('mail').execute();
});

/** Writes a mail and tells its id. */
async function written(): Promise<string> {
  await change(database, system('tests'), (inside) =>
    queueMail(inside, 'ann@tests.example', reset),
  );
  const { id } = await database.kysely.selectFrom('mail').select('id').executeTakeFirstOrThrow();
  return id;
}

const row = () => database.kysely.selectFrom('mail').selectAll().executeTakeFirst();

function deliver(id: string, outcome: Outcome | Error, options = { keepTokens: false }) {
  const given: Outgoing[] = [];
  const delivered = deliverMail(
    id,
    async (outgoing) => {
      given.push(outgoing);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    options,
    database,
  );
  return { delivered, given };
}

test('a mail that is out keeps no link that signs somebody in', async () => {
  const id = await written();
  database.setNow(days(1));
  const { delivered, given } = deliver(id, 'sent');
  expect(await delivered).toBe('sent');
  expect(given).toEqual([{ id, to: 'ann@tests.example', writtenAt: NOON, mail: reset }]);
  expect(await row()).toMatchObject({
    sent_at: days(1),
    failed_reason: null,
    is_simulated: false,
    data: { name: 'Ann' },
  });
  expect(JSON.stringify(await row())).not.toContain('secret');
});

test('one that is refused for good keeps none either, and says why', async () => {
  const id = await written();
  const refused = '550 No such user';
  expect(await deliver(id, { refused }).delivered).toEqual({ refused });
  const after = await row();
  expect(after).toMatchObject({ sent_at: null, failed_reason: refused });
  expect(after?.data).toEqual({ name: 'Ann' });
});

test('a demo keeps the link, to be followed from here', async () => {
  const id = await written();
  await deliver(id, 'simulated', { keepTokens: true }).delivered;
  expect(await row()).toMatchObject({ sent_at: NOON, is_simulated: true, data: reset.data });
});

test('one that may go out later stays as it was', async () => {
  const id = await written();
  const before = await row();
  await expect(deliver(id, new Error('no answer')).delivered).rejects.toThrow('no answer');
  expect(await row()).toEqual(before);
});

test('what is settled is sent no more', async () => {
  const id = await written();
  await deliver(id, 'sent').delivered;
  const again = deliver(id, 'sent');
  expect(await again.delivered).toBeNull();
  expect(again.given).toEqual([]);
  expect(await giveUpMail(id, database)).toBe(false);
  expect(await row()).toMatchObject({ failed_reason: null });
});

test('while one worker sends a mail no other does', async () => {
  const id = await written();
  let finish = (_: Outcome) => {};
  let begun = () => {};
  const isUnderWay = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const first = deliverMail(
    id,
    () =>
      new Promise<Outcome>((resolve) => {
        finish = resolve;
        begun();
      }),
    { keepTokens: false },
    database,
  );
  await isUnderWay;
  const second = deliver(id, 'sent');
  await expect(second.delivered).rejects.toThrow('another worker');
  expect(second.given).toEqual([]);
  finish('sent');
  expect(await first).toBe('sent');
});

test('a mail that was tried for long enough says so and keeps no link', async () => {
  const id = await written();
  expect(await giveUpMail(id, database)).toBe(true);
  const after = await row();
  expect(after?.failed_reason).toBe('No mail server took it within two days.');
  expect(after?.data).toEqual({ name: 'Ann' });
  expect(await deliver(id, 'sent').delivered).toBeNull();
});

test('sent mail is forgotten after 30 days, failed mail after 90, waiting mail never', async () => {
  const id = await written();
  const isThereAt = async (at: Date) => {
    database.setNow(at);
    await forgetOldMail(database);
    return (await row()) !== undefined;
  };
  expect(await isThereAt(days(400))).toBe(true);
  await database.kysely.updateTable('mail').set({ sent_at: NOON }).execute();
  expect(await isThereAt(days(30))).toBe(true);
  expect(await isThereAt(new Date(days(30).getTime() + 1))).toBe(false);
  database.setNow(NOON);
  await giveUpMail(await written(), database);
  expect(await isThereAt(days(90))).toBe(true);
  expect(await isThereAt(new Date(days(90).getTime() + 1))).toBe(false);
  expect(id).not.toBe('');
});
