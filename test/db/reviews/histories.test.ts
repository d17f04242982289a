import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { statementsAbout } from '#db/moderation/statement.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { type ReviewScene, reviewScene } from '../../support/reviews.ts';
import { rounds } from '../../support/rounds.ts';
import { brokenRules } from './definitions.ts';
import { type Step, step, take } from './history.ts';
import { figuresOf } from './public-figures.ts';

const database = testDatabase();
const { kysely } = database;
const HOUR = 3_600_000;
/** Steps that run at the same time. */
const AT_ONCE = 8;
let scenes: ReviewScene[];

beforeAll(async () => {
  scenes = [await reviewScene(database, 6), await reviewScene(database, 6)];
});

async function forgetReviews(): Promise<void> {
  await sql`truncate review, moderation_case, moderation_decision, appeal, review_flag cascade`.execute(
    kysely,
  );
  await sql`update listing_rating set stars_1 = 0, stars_2 = 0, stars_3 = 0, stars_4 = 0, stars_5 = 0`.execute(
    kysely,
  );
}

/** The state of every review whose writer finds no reason for it. */
async function withoutReason(): Promise<string[]> {
  const people = scenes.flatMap(({ customers }) => customers.map(({ owner }) => owner));
  const off = await kysely
    .selectFrom('review')
    .select(['id', 'person_id', 'decision_id', 'state'])
    .where('state', 'in', ['returned', 'hidden', 'removed'])
    .execute();
  const found: string[] = [];
  for (const { decision_id, id, person_id, state } of off) {
    const writer = people.find(({ personId }) => personId === person_id);
    const read = writer ? await statementsAbout(readingOf(kysely), writer, id, database.now()) : [];
    if (!read.some((one) => one.id === decision_id && one.reason !== '')) found.push(state);
  }
  return found;
}

async function expectFigures(): Promise<void> {
  for (const scene of scenes) {
    const { defined, shown } = await figuresOf(scene, database);
    expect(shown).toEqual(defined);
  }
}

test('whatever happens to reviews, each figure is what it says, and all that is hidden has a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (history) => {
      await forgetReviews();
      database.setNow(NOON);
      for (const one of history) {
        database.setNow(new Date(database.now().getTime() + one.later * HOUR));
        await take({ scenes, database }, one);
      }
      expect(await brokenRules(database)).toEqual({});
      expect(await withoutReason()).toEqual([]);
      await expectFigures();
    }),
    { numRuns: rounds(12, 200) },
  );
});

test('the same holds when all of it happens at once', async () => {
  await forgetReviews();
  const seed = Date.now() % 1_000_000;
  const count = rounds(600, 10_000);
  console.log(`${count} steps at once, seed ${seed}`);
  const steps: Step[] = fc.sample(step, { numRuns: count, seed });
  const outcomes = { done: 0, refused: 0 };
  const queue = steps.values();
  const worker = async () => {
    for (const one of queue) {
      database.setNow(new Date(database.now().getTime() + (one.later * HOUR) / AT_ONCE));
      outcomes[await take({ scenes, database }, one)] += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(outcomes);
  expect(outcomes.done).toBeGreaterThan(count / 10);
  expect(await brokenRules(database)).toEqual({});
  expect(await withoutReason()).toEqual([]);
  await expectFigures();
});
