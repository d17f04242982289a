import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { rankedRating, shownAverage } from '#db/reviews/rating.ts';
import { testDatabase } from '../../support/database.ts';

const database = testDatabase();
const { kysely } = database;

test('a mean shows from the third review on, with one decimal place', () => {
  expect(shownAverage({ count: 0, sum: 0 })).toBeNull();
  expect(shownAverage({ count: 2, sum: 10 })).toBeNull();
  expect(shownAverage({ count: 3, sum: 13 })).toBe(4.3);
  expect(shownAverage({ count: 4, sum: 19 })).toBe(4.8);
});

test('a few kind friends do not stand above hundreds', async () => {
  const ranked = async (count: number, sum: number) => {
    const { rows } = await sql<{ rating: number }>`
      select ${rankedRating('r')} as rating
      from (select ${count}::int as shown_count, ${sum}::int as shown_sum) r
    `.execute(kysely);
    return rows[0]?.rating ?? 0;
  };
  expect(await ranked(0, 0)).toBe(3.8);
  expect(await ranked(3, 15)).toBeLessThan(await ranked(300, 1350));
  expect(await ranked(10, 10)).toBeLessThan(await ranked(0, 0));
});
