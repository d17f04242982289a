import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anonymous, system } from '#db/actor.ts';
import { record } from '#db/audit/record.ts';
import { change } from '#db/change.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterCustomer, enterStaff } from '../../support/people.ts';
import { acts, countActs } from './acts.ts';

const database = testDatabase();
const subject = { kind: 'thing', id: null };

test('a row says who acted in which quality, when and why', async () => {
  const moderator = await enterStaff('moderator', 'moderator', database);
  const customer = await enterCustomer('customer', database);
  await change(database, moderator, (inside) =>
    record(inside, {
      verb: 'thing.judged',
      subject,
      as: 'staff',
      reason: 'Off topic.',
      policy: 'reviews',
      details: { words: 3 },
    }),
  );
  await change(database, customer.owner, (inside) =>
    record(inside, { verb: 'thing.told', subject, as: 'member' }),
  );
  await change(database, customer.owner, (inside) =>
    record(inside, { verb: 'thing.seen', subject }),
  );
  await change(database, system('clock'), (inside) =>
    record(inside, { verb: 'thing.ended', subject }),
  );
  expect(await acts('thing.judged', null, database)).toEqual([
    {
      at: NOON,
      acting_as: 'staff',
      person_id: moderator.personId,
      organisation_id: null,
      job: null,
      subject_kind: 'thing',
      reason: 'Off topic.',
      policy: 'reviews',
      details: { words: 3 },
    },
  ]);
  expect(await acts('thing.told', null, database)).toMatchObject([
    {
      acting_as: 'member',
      person_id: customer.owner.personId,
      organisation_id: customer.id,
      details: {},
    },
  ]);
  expect(await acts('thing.seen', null, database)).toMatchObject([
    { acting_as: 'person', person_id: customer.owner.personId, organisation_id: null },
  ]);
  expect(await acts('thing.ended', null, database)).toMatchObject([
    { acting_as: 'system', person_id: null, job: 'clock' },
  ]);
});

test('nobody can be recorded who is nobody', async () => {
  const nobody = change(database, anonymous, (inside) =>
    record(inside, { verb: 'thing.done', subject }),
  );
  await expect(nobody).rejects.toThrow('nobody to record');
});

test.each([{}, { reason: '' }, { reason: ' ' }])('a staff act with %o is refused', async (why) => {
  const moderator = await enterStaff('moderator', 'moderator', database);
  const act = { verb: 'thing.judged', subject, as: 'staff', ...why } as const;
  const before = await countActs(database);
  const acting = change(database, moderator, (inside) => record(inside, act));
  await expect(acting).rejects.toHaveProperty('fields.reason');
  expect(await countActs(database)).toBe(before);
});

test('the database itself refuses a staff act without a reason', async () => {
  const { personId } = await enterStaff('moderator', 'moderator', database);
  const row = {
    id: newId(NOON),
    at: NOON,
    acting_as: 'staff',
    person_id: personId,
    verb: 'thing.judged',
    subject_kind: 'thing',
  } as const;
  const adding = database.kysely.insertInto('audit_event').values(row).execute();
  await expect(adding).rejects.toMatchObject({ code: '23514' });
});

test.each([
  ['altered', sql`update audit_event set reason = 'Another one.'`],
  ['deleted', sql`delete from audit_event`],
  ['emptied away', sql`truncate audit_event`],
])('rows cannot be %s by the role of the app', async (_, attempt) => {
  const before = await countActs(database);
  expect(before).toBeGreaterThan(0);
  await expect(attempt.execute(database.kysely)).rejects.toMatchObject({ code: '42501' });
  expect(await countActs(database)).toBe(before);
});
