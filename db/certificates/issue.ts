import { type Actor, isStaff, type Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import type { CriterionResult, Level, Track } from './table.ts';

export type Criterion = {
  criterion: string;
  method: string;
  result: CriterionResult;
  remarks: string | null;
};

export type CertificateInput = {
  listingId: string;
  appVersion: string;
  track: Track;
  level: Level;
  validUntil: Date;
  /** What was checked, how, and what was not. */
  criteria: readonly Criterion[];
  reason: string;
};

/** Whether the actor may issue certificates. */
export function mayIssueCertificate(actor: Actor): actor is Person {
  return isStaff(actor, 'reviewer');
}

/**
 * Issues a certificate, valid from now. One in force for the same track is superseded.
 * @returns its id
 * @throws Forbidden for all but reviewers, NotFound for an app that is not on offer, Invalid for
 *   an end that is not after now or without criteria
 */
export function issueCertificate(
  actor: Actor,
  input: CertificateInput,
  database: Database,
): Promise<string> {
  return change(database, actor, async (change) => {
    const { actor: issuer, now } = change;
    if (!mayIssueCertificate(issuer)) throw new Forbidden('Only a reviewer issues certificates.');
    if (input.validUntil <= now) {
      throw new Invalid({ validUntil: 'The end must be in the future.' });
    }
    if (!input.criteria.some((one) => one.result !== 'not_checked')) {
      throw new Invalid({ criteria: 'Say at least one thing that was checked.' });
    }
    await supersede(change, input);
    const id = newId(now);
    await change.trx
      .insertInto('certificate')
      .values({
        id,
        listing_id: input.listingId,
        app_version: input.appVersion,
        track: input.track,
        level: input.level,
        state: 'issued',
        valid_from: now,
        valid_until: input.validUntil,
        issued_by: issuer.personId,
        issued_at: now,
      })
      .execute();
    const criteria = input.criteria.map((one, position) => ({
      certificate_id: id,
      position,
      ...one,
    }));
    await change.trx.insertInto('certificate_criterion').values(criteria).execute();
    await record(change, {
      verb: 'certificate.issued',
      subject: { kind: 'listing', id: input.listingId },
      as: 'staff',
      reason: input.reason,
      details: { certificate: id, level: input.level, track: input.track },
    });
    return id;
  });
}

async function supersede(change: Change, input: CertificateInput): Promise<void> {
  const listing = await change.trx
    .selectFrom('listing')
    .select('id')
    .where('id', '=', input.listingId)
    .where('state', 'in', ['live', 'deprecated'])
    .forUpdate()
    .executeTakeFirst();
  if (!listing) throw new NotFound('There is no such app on offer.');
  await change.trx
    .updateTable('certificate')
    .set({ state: 'superseded' })
    .where('listing_id', '=', listing.id)
    .where('track', '=', input.track)
    .where('state', 'in', ['issued', 'suspended'])
    .execute();
}
