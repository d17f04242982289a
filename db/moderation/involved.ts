import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a review is somebody's own matter: of its writer, of the people of the writer's
 * organisation and of the vendor, and of whoever flagged or reported it.
 */
export function ownReview(personId: string, reviewId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from review own join listing l on l.id = own.listing_id
    where own.id = ${reviewId} and (
      own.person_id = ${personId}
      or exists (
        select from membership m where m.person_id = ${personId}
        and m.organisation_id in (own.organisation_id, l.vendor_id)
      )
      or exists (
        select from review_flag f where f.review_id = own.id and f.person_id = ${personId}
      )
      or exists (
        select from report t where t.review_id = own.id and t.reporter_id = ${personId}
      )
    )
  )`;
}

/** Whether a report is somebody's own matter: of whoever filed it, and of the vendor's people. */
export function ownReport(personId: string, reportId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from report own left join listing l on l.id = own.listing_id
    where own.id = ${reportId} and (
      own.reporter_id = ${personId}
      or exists (
        select from membership m
        where m.person_id = ${personId} and m.organisation_id = l.vendor_id
      )
    )
  )`;
}

/** Whether an appeal is somebody's own, or is against what somebody had a part in deciding. */
export function ownAppeal(personId: string, appealId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from appeal own
    where own.id = ${appealId} and (
      own.person_id = ${personId}
      or exists (
        select from moderation_decision d
        where d.root_id = own.root_id and d.decided_by = ${personId}
      )
    )
  )`;
}

/** Whether what case `c` is about is somebody's own matter, so that another moderator decides it. */
export function isInvolved(personId: string): RawBuilder<boolean> {
  const ofReview = ownReview(personId, sql.ref('c.review_id'));
  return sql<boolean>`(${ofReview} or ${ownReport(personId, sql.ref('c.report_id'))})`;
}
