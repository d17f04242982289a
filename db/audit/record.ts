import type { Actor } from '../actor.ts';
import type { Change } from '../change.ts';
import { Invalid } from '../errors.ts';
import { newId } from '../identifier.ts';

export type Act = {
  /** Past tense, dotted after its noun: `listing.approved`. */
  verb: string;
  subject: { kind: string; id: string | null };
  /** In which quality a person acts; staff must give a reason. */
  as?: 'staff' | 'member';
  reason?: string;
  /** Slug of the policy that the decision rests on. */
  policy?: string;
  details?: Record<string, unknown>;
};

/**
 * Writes down who did what and why, in the transaction of the act itself.
 * @throws Invalid when staff give no reason
 */
export async function record(change: Change, act: Act): Promise<void> {
  if (act.as === 'staff' && !act.reason?.trim()) {
    throw new Invalid({ reason: 'Say why; it goes on record.' });
  }
  await change.trx
    .insertInto('audit_event')
    .values({
      id: newId(change.now),
      at: change.now,
      ...whoActs(change.actor, act.as),
      verb: act.verb,
      subject_kind: act.subject.kind,
      subject_id: act.subject.id,
      reason: act.reason ?? null,
      policy: act.policy ?? null,
      details: JSON.stringify(act.details ?? {}),
    })
    .execute();
}

function whoActs(actor: Actor, quality: Act['as']) {
  if (actor.kind === 'system') {
    return { acting_as: 'system', job: actor.job, person_id: null, organisation_id: null } as const;
  }
  if (actor.kind === 'anonymous') throw new Error('An anonymous act has nobody to record.');
  const organisationId = quality === 'member' ? (actor.organisation?.id ?? null) : null;
  return {
    acting_as: quality ?? 'person',
    job: null,
    person_id: actor.personId,
    organisation_id: organisationId,
  } as const;
}
