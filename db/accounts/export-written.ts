import type { Reading } from '../tables.ts';
import { exportAboutReviews } from './export-about-reviews.ts';

/** What a person wrote, keeps and did. */
export async function exportWritten(reading: Reading, person: { id: string; email: string }) {
  const [reviews, saved, questions, reports, acts] = await Promise.all([
    reading
      .selectFrom('review as r')
      .innerJoin('listing as l', 'l.id', 'r.listing_id')
      .leftJoin('review_revision as e', 'e.review_id', 'r.id')
      .select(['r.id', 'l.slug as app', 'r.state', 'r.created_at', 'e.revision', 'e.written_at'])
      .select(['e.rating', 'e.title', 'e.body', 'e.app_version'])
      .where('r.person_id', '=', person.id)
      .orderBy('r.created_at')
      .orderBy('r.id')
      .orderBy('e.revision')
      .execute(),
    reading
      .selectFrom('saved_app as s')
      .innerJoin('listing as l', 'l.id', 's.listing_id')
      .select(['l.slug as app', 's.saved_at'])
      .where('s.person_id', '=', person.id)
      .orderBy('s.saved_at')
      .execute(),
    reading
      .selectFrom('question as q')
      .innerJoin('listing as l', 'l.id', 'q.listing_id')
      .select(['l.slug as app', 'q.text', 'q.asked_at'])
      .where('q.person_id', '=', person.id)
      .orderBy('q.asked_at')
      .execute(),
    reportsOf(reading, person),
    reading
      .selectFrom('audit_event')
      .select(['at', 'acting_as', 'verb', 'subject_kind', 'subject_id', 'reason', 'details'])
      .where('person_id', '=', person.id)
      .orderBy('at')
      .execute(),
  ]);
  const others = await exportAboutReviews(reading, person.id);
  return { reviews, ...others, saved, questions, reports, acts };
}

/** Filed by whoever is signed in, or with the address by whoever was not. */
function reportsOf(reading: Reading, person: { id: string; email: string }) {
  return reading
    .selectFrom('report as r')
    .leftJoin('listing as l', 'l.id', 'r.listing_id')
    .select(['r.reference', 'l.slug as app', 'r.address', 'r.reason', 'r.details'])
    .select(['r.email', 'r.created_at'])
    .where((where) =>
      where.or([
        where('r.reporter_id', '=', person.id),
        where(where.fn<string>('lower', ['r.email']), '=', person.email.toLowerCase()),
      ]),
    )
    .orderBy('r.created_at')
    .execute();
}
