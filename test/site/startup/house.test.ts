import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { record } from '#db/audit/record.ts';
import { change } from '#db/change.ts';
import { readEnvironment } from '#db/environment.ts';
import { openDemoAccounts } from '#db/seed/accounts.ts';
import { demoStaff, enterStaff } from '#db/seed/people.ts';
import { enterHouse, furnish } from '#site/startup/house.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const database = testDatabase();
const { kysely } = database;

const usable = async () => {
  const { count } = await kysely
    .selectFrom('person')
    .select((one) => one.fn.count<number>('id').as('count'))
    .where('password_hash', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
};

test('a start without the demo closes its accounts, in one process and in a web process', async () => {
  await enterStaff(database);
  await change(database, system('demo'), (inside) =>
    record(inside, { verb: 'demo.loaded', subject: { kind: 'catalogue', id: null } }),
  );
  const environment = readEnvironment({ DEMO: '0', DATABASE_URL: database.url });
  for (const start of [furnish, enterHouse]) {
    await openDemoAccounts(kysely, { appSecret: 'x'.repeat(32), at: NOON });
    expect(await usable()).toBe(demoStaff.length);
    await (await start(database.url, environment)).destroy();
    expect(await usable()).toBe(0);
  }
  await openDemoAccounts(kysely, { appSecret: 'x'.repeat(32), at: NOON });
  const demo = readEnvironment({ DEMO: '1', DATABASE_URL: database.url });
  await (await enterHouse(database.url, demo)).destroy();
  expect(await usable()).toBe(demoStaff.length);
});
