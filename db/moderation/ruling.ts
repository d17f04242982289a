import { Invalid } from '../errors.ts';
import { hasWords, lengthOf, readable } from '../typed-text.ts';
import { type DecisionKind, REMOVAL_GROUNDS, type RemovalGround } from './table.ts';

/** Characters of a reason: long enough to say something, short enough to be read. */
export const REASON_LENGTH = { least: 10, most: 2000 } as const;
export const LONGEST_STAFF_NOTE = 2000;

/** What every decision rests on. */
export type Ruling = {
  /** Slug of the policy that is cited, and the number of its item. */
  policy: string;
  policyItem: number;
  /** For those whom it affects. */
  reason: string;
  /** For staff alone; may be empty. */
  note: string;
};

/**
 * The ruling as it is kept.
 * @throws Invalid with a sentence for each field
 */
export function checkedRuling(given: Ruling): Ruling {
  const reason = readable(given.reason).trim();
  const note = readable(given.note).trim();
  const wrong: Record<string, string> = { ...wrongReason(reason) };
  if (given.policy.trim() === '' || !Number.isInteger(given.policyItem) || given.policyItem < 1) {
    wrong['policy'] = 'Choose the item of a policy.';
  }
  if (lengthOf(note) > LONGEST_STAFF_NOTE) {
    wrong['note'] = `Use at most ${LONGEST_STAFF_NOTE} characters.`;
  }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { policy: given.policy, policyItem: given.policyItem, reason, note };
}

/** The sentence for a reason that says too little or too much. */
export function wrongReason(reason: string): { reason?: string } {
  const { least, most } = REASON_LENGTH;
  const length = lengthOf(reason);
  if (length >= least && length <= most && hasWords(reason)) return {};
  return {
    reason: `Say why in ${least} to ${most} characters: those affected read it, and it goes on record.`,
  };
}

/**
 * Why nothing may be left of what is removed.
 * @throws Invalid when it is removed without one
 */
export function groundFor(kind: DecisionKind, given: string | null): RemovalGround | null {
  if (kind !== 'remove') return null;
  const ground = REMOVAL_GROUNDS.find((one) => one === given);
  if (!ground) throw new Invalid({ ground: 'Say whether it is personal data or the law.' });
  return ground;
}
