import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { asDomainError, codeOf } from '#db/refusals.ts';
import { NOON, testDatabase } from '../support/database.ts';

const database = testDatabase();
const NOBODY = '00000000-0000-7000-8000-000000000000';

test.each([
  ['an id that is none', sql`select from person where id = ${'nonsense'}`, NotFound],
  [
    'a row that hangs on nothing',
    sql`insert into staff_role values (${NOBODY}, 'admin', ${NOON})`,
    NotFound,
  ],
  [
    'a second row of the same',
    sql`insert into category values (${NOBODY}, 'marketing', 'x', null, 1)`,
    Conflict,
  ],
  [
    'a value against a check',
    sql`insert into category values (${NOBODY}, 'Not a slug', 'x', null, 1)`,
    Invalid,
  ],
  [
    'nothing where something must be',
    sql`insert into category values (${NOBODY}, 'y', null, null, 1)`,
    Invalid,
  ],
  ['U+0000', sql`select ${'a\u0000b'}::text`, Invalid],
  ['a day that is none', sql`select ${'2026-02-30'}::date`, Invalid],
])('%s is a fact for people', async (_, statement, refusal) => {
  const trying = change(database, system('tests'), ({ trx }) => statement.execute(trx));
  await expect(trying).rejects.toBeInstanceOf(refusal);
});

test('what is wrong with the program stays as it is', async () => {
  const misspelt = change(database, system('tests'), ({ trx }) =>
    sql`select from persons`.execute(trx),
  );
  await expect(misspelt).rejects.toMatchObject({ code: '42P01' });
  const error = new TypeError('x is not a function');
  expect(asDomainError(error)).toBe(error);
  expect([codeOf(error), codeOf('text'), codeOf(null)]).toEqual([null, null, null]);
});
