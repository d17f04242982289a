import type { Person } from '#db/actor.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { fileReport } from '#db/reports/file.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { enter } from './people.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from './reviews.ts';
import { type ShopDatabase, sessionOf, type Visitor, visitor } from './signed-in.ts';

/** One case of each kind, in a shop that runs, with two moderators who have proved their factor. */
export type DeskScene = ReviewScene & {
  /** Flagged by a customer and by the vendor. */
  flagged: { id: string; caseId: string; title: string };
  /** Hidden, and appealed against. */
  hidden: { id: string; caseId: string; title: string; appealCaseId: string };
  reportCaseId: string;
  moderator: Visitor;
  other: Visitor;
};

/** @param app one of the shop's, see `reviewScene` */
export async function deskScene(
  url: string,
  database: ShopDatabase,
  app?: string,
): Promise<DeskScene> {
  const scene = await reviewScene(database, 8, app);
  const [one, two] = scene.moderators;
  if (!one || !two) throw new Error('There are two moderators.');
  const flagger = await enter('flagger', database);
  const flagged = await flaggedReview(scene, 0, flagger, database);
  await flagReview(
    scene.marketer,
    { reviewId: flagged.id, reason: 'off_topic', note: '' },
    database,
  );
  const hidden = await flaggedReview(scene, 1, flagger, database);
  const decision = { ...RULING, caseId: hidden.caseId, seen: 1, kind: 'hide', ground: null };
  const decisionId = await decideReview(one, decision, database);
  const grounds = 'This is our own experience, and true.';
  await appealDecision(hidden.writer, { decisionId, grounds, reference: null }, database);
  const details = 'Its page says what it cannot do at all.';
  const report = { app: scene.slug, review: null, address: null, reason: 'deceptive', email: null };
  await fileReport(flagger, { ...report, details }, database);
  const reportCase = database.kysely
    .selectFrom('moderation_case as c')
    .innerJoin('report as r', 'r.id', 'c.report_id')
    .select('c.id')
    .where('r.listing_id', '=', scene.listingId);
  return {
    ...scene,
    flagged,
    hidden: { ...hidden, appealCaseId: await caseOf(hidden.id, database, 'appeal') },
    reportCaseId: (await reportCase.executeTakeFirstOrThrow()).id,
    moderator: await signedInAs(one, url, database),
    other: await signedInAs(two, url, database),
  };
}

/** A published review of one of the customers, flagged as spam. */
export async function flaggedReview(
  scene: ReviewScene,
  by: number,
  flagger: Person,
  database: ShopDatabase,
) {
  const review = await published(scene, database, { by });
  await flagReview(flagger, { reviewId: review.id, reason: 'spam', note: '' }, database);
  const { title } = await database.kysely
    .selectFrom('review')
    .select('title')
    .where('id', '=', review.id)
    .executeTakeFirstOrThrow();
  return { ...review, title, caseId: await caseOf(review.id, database) };
}

/** Somebody of the staff, with a second factor proved just now. */
export async function signedInAs(
  person: Person,
  url: string,
  database: ShopDatabase,
): Promise<Visitor> {
  return visitor(url, await sessionOf({ ...person, secondFactorAt: new Date() }, database));
}
