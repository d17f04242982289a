import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { type Jobs, openJobs } from '#db/jobs.ts';
import { handOverMail } from '#db/mail/hand-over.ts';
import { queueMail } from '#db/mail/queue.ts';
import { testDatabase } from '../../support/database.ts';

const database = testDatabase();
const mail = { kind: 'sign-up', data: { name: 'Ann', token: 'secret' } } as const;
const write = (count: number) =>
  change(database, system('tests'), async (inside) => {
    for (let serial = 0; serial < count; serial += 1) {
      await queueMail(inside, `ann-${serial}@tests.example`, mail);
    }
  });
const rows = () => database.kysely.selectFrom('mail').selectAll().execute();
/** The mails that jobs were made for. */
async function queued(): Promise<string[]> {
  const jobs = await sql<{ id: string }>`
    select data ->> 'id' as id from jobs.job where name = 'send-mail' order by 1
  `.execute(database.kysely);
  return jobs.rows.map(({ id }) => id);
}
const fail = (error: Error) => {
  throw error;
};
let workers: Jobs[] = [];

beforeAll(async () => {
  workers = [await openJobs(database.url, fail), await openJobs(database.url, fail)];
});
afterAll(() => Promise.all(workers.map((one) => one.stop(1_000))));
afterEach(async () => {
  await database.kysely.deleteFrom('mail').execute();
  await sql`delete from jobs.job`.execute(database.kysely);
});

test('an act that is rolled back is told to nobody', async () => {
  const failing = change(database, system('tests'), async (inside) => {
    await queueMail(inside, 'ann@tests.example', mail);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await rows()).toEqual([]);
});

test('workers hear of a mail as soon as its act is committed', async () => {
  const [worker] = workers;
  let told = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  await worker?.hear('mail', () => {
    told += 1;
    if (told === 2) resolve();
  });
  // It is told once when it begins to listen, for what it may have missed.
  expect(told).toBe(1);
  await write(1);
  await promise;
});

test('several workers at once hand each mail over once', async () => {
  await write(1_100);
  const turns = async (jobs: Jobs) => {
    while (await handOverMail(jobs, database));
  };
  await Promise.all([...workers, ...workers].map(turns));
  const written = await rows();
  expect(written.filter(({ queued_at }) => queued_at === null)).toEqual([]);
  expect(await queued()).toEqual(written.map(({ id }) => id).toSorted());
});

test('a mail whose handing over fails is handed over later', async () => {
  await write(1);
  const [worker] = workers;
  if (!worker) throw new Error('no worker');
  const broken: Jobs = {
    ...worker,
    async queue(...given) {
      await worker.queue(...given);
      throw new Error('cut off');
    },
  };
  await expect(handOverMail(broken, database)).rejects.toThrow('cut off');
  expect(await rows()).toMatchObject([{ queued_at: null }]);
  expect(await queued()).toEqual([]);
  await handOverMail(worker, database);
  expect(await rows()).toMatchObject([{ queued_at: database.now() }]);
  expect(await queued()).toHaveLength(1);
});
