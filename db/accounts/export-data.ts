import type { Person } from '../actor.ts';
import type { Reading } from '../tables.ts';

/**
 * Everything that is kept of a person, for that person alone, as GDPR article 20 asks: what they
 * typed and what they did, in a form that programs read.
 */
export async function exportData(reading: Reading, { personId }: Person, at: Date) {
  const [person, memberships, sessions, reviews, saved, questions, passkeys, acts] =
    await Promise.all([
      reading
        .selectFrom('person')
        .select(['id', 'email', 'name', 'created_at'])
        .where('id', '=', personId)
        .executeTakeFirstOrThrow(),
      reading
        .selectFrom('membership as m')
        .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
        .select(['o.name as organisation', 'o.kind', 'm.role', 'm.created_at'])
        .where('m.person_id', '=', personId)
        .orderBy('m.created_at')
        .execute(),
      reading
        .selectFrom('session')
        .select(['created_at', 'seen_at', 'user_agent', 'network'])
        .where('person_id', '=', personId)
        .orderBy('created_at')
        .execute(),
      reading
        .selectFrom('review as r')
        .innerJoin('listing as l', 'l.id', 'r.listing_id')
        .select(['l.slug as app', 'r.rating', 'r.title', 'r.body', 'r.app_version', 'r.created_at'])
        .where('r.person_id', '=', personId)
        .orderBy('r.created_at')
        .execute(),
      reading
        .selectFrom('saved_app as s')
        .innerJoin('listing as l', 'l.id', 's.listing_id')
        .select(['l.slug as app', 's.saved_at'])
        .where('s.person_id', '=', personId)
        .orderBy('s.saved_at')
        .execute(),
      reading
        .selectFrom('question as q')
        .innerJoin('listing as l', 'l.id', 'q.listing_id')
        .select(['l.slug as app', 'q.text', 'q.asked_at'])
        .where('q.person_id', '=', personId)
        .orderBy('q.asked_at')
        .execute(),
      reading
        .selectFrom('passkey')
        .select(['name', 'created_at', 'used_at'])
        .where('person_id', '=', personId)
        .orderBy('created_at')
        .execute(),
      reading
        .selectFrom('audit_event')
        .select(['at', 'acting_as', 'verb', 'subject_kind', 'subject_id', 'reason', 'details'])
        .where('person_id', '=', personId)
        .orderBy('at')
        .execute(),
    ]);
  return { madeAt: at, person, memberships, sessions, reviews, saved, questions, passkeys, acts };
}
