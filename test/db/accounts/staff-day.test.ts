import { expect, test } from 'vitest';
import { staffDay } from '#db/accounts/staff-day.ts';
import { vendorHome } from '#db/accounts/vendor-home.ts';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { moderationQueue, WHOLE_QUEUE } from '#db/moderation/queue.ts';
import { fileReport } from '#db/reports/file.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { published, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60_000;

test('staff see how many vendors there are and what was reported, and nobody else does', async () => {
  const vendor = await enterVendor('vendor', database);
  const cast = await castAround(vendor, database);
  const staff = {
    moderator: 'done',
    reviewer: 'done',
    programManager: 'done',
    admin: 'done',
  } as const;
  expect(await attempts(cast, (actor) => staffDay(reading, actor, NOON))).toEqual(
    everybody('NotFound', staff),
  );
  const moderator = await enterStaff('moderator', 'moderator', database);
  // Staff roles count in a session with a second factor alone.
  const unproved = staffDay(reading, { ...moderator, staffRoles: [] }, NOON);
  await expect(unproved).rejects.toBeInstanceOf(NotFound);
  const report = { app: null, review: null, address: '/search', reason: 'spam', email: null };
  const details = 'The same app stands there three times.';
  for (const days of [8, 6, 0]) {
    database.setNow(new Date(NOON.getTime() - days * DAY));
    await fileReport(cast.stranger, { ...report, details }, database);
  }
  database.setNow(NOON);
  expect(await staffDay(reading, moderator, NOON)).toEqual({
    vendors: { applied: 0, active: 2, suspended: 0, left: 0 },
    reports: { lastWeek: 2 },
    cases: { open: 3, reports: 3, late: 2 },
  });
  // A report about a review waits with the review, and the queue lists it there.
  const scene = await reviewScene(database);
  const { id } = await published(scene, database);
  const ofReview = { app: null, review: id, address: null, reason: 'spam', email: null };
  await fileReport(cast.stranger, { ...ofReview, details }, database);
  const { cases, reports } = await staffDay(reading, moderator, NOON);
  const { counts } = await moderationQueue(reading, moderator, WHOLE_QUEUE, NOON);
  expect([cases.reports, cases.open]).toEqual([counts.report, counts.all]);
  expect(reports.lastWeek).toBe(3);
});

test('the home of a vendor is for those who act for it', async () => {
  const vendor = await enterVendor('home', database);
  const cast = await castAround(vendor, database);
  const outcomes = await attempts(cast, async (actor) => {
    const { members } = await vendorHome(reading, actor, NOON);
    // That of another vendor is another home.
    if (members !== 4) throw new NotFound('It is not this one.');
  });
  const people = { viewer: 'done', marketer: 'done', developer: 'done', owner: 'done' } as const;
  expect(outcomes).toEqual(everybody('NotFound', people));
});
