import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { take } from '#db/accounts/limits.ts';
import { openDatabase } from '#db/connection.ts';
import { TooOften } from '#db/errors.ts';
import { testDatabase } from '../../support/database.ts';

const database = testDatabase();
/** Another web process, as far as limits can tell. */
const elsewhere = openDatabase(database.url, { max: 8 });
afterAll(() => elsewhere.destroy());

test('of a hundred tries at once in two processes, exactly as many pass as are allowed', async () => {
  const tries = Array.from({ length: 100 }, (_, index) =>
    take(index % 2 === 0 ? database.kysely : elsewhere, 'sign-in-account', 'one@tests.example'),
  );
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused?.reason).toBeInstanceOf(TooOften);
  expect(refused?.reason.seconds).toBeGreaterThan(0);
  expect(refused?.reason.seconds).toBeLessThanOrEqual(900);
});

test('everybody is counted apart, whatever the case of the address', async () => {
  for (let count = 0; count < 5; count += 1) {
    await take(database.kysely, 'mail-mailbox', count % 2 ? 'A@tests.example' : 'a@tests.example');
  }
  await expect(take(database.kysely, 'mail-mailbox', 'a@Tests.example')).rejects.toThrow(TooOften);
  await take(database.kysely, 'mail-mailbox', 'b@tests.example');
  await take(database.kysely, 'second-factor', 'a@tests.example');
});

test('what is given back can be taken again', async () => {
  for (let count = 0; count < 30; count += 1) {
    const taken = await take(database.kysely, 'sign-in-account', 'good@tests.example');
    await taken.giveBack();
  }
});

test('nobody is named in the table', async () => {
  await take(database.kysely, 'sign-in-account', 'secret@tests.example');
  const rows = await database.kysely.selectFrom('rate_limit').select('key').execute();
  const plain = createHash('sha256').update('secret@tests.example').digest('hex');
  expect(JSON.stringify(rows)).not.toContain(plain);
  for (const { key } of rows) expect(key).toMatch(/^[a-z-]+:[0-9a-f]{64}$/);
});
