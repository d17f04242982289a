import type { Change } from '../change.ts';
import { queueMail } from '../mail/queue.ts';
import type { FlagOutcome } from '../reviews/table.ts';
import { appealUntil } from './appeal-terms.ts';
import type { Ruling } from './ruling.ts';

/** What became of what somebody flagged or reported. */
export type Answer = {
  /** Null for a page of the marketplace. */
  app: string | null;
  isReview: boolean;
  outcome: FlagOutcome;
  /** Null when the writer took the review down before anybody decided. */
  decision: (Ruling & { id: string }) | null;
  now: Date;
};

/** Mails what was decided to people who flagged a review. */
export async function tellFlaggers(
  change: Change,
  personIds: readonly string[],
  answer: Answer,
): Promise<void> {
  if (personIds.length === 0) return;
  const people = await change.trx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', 'in', personIds)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  for (const { email, name } of people) {
    await queueMail(change, email, {
      kind: 'flag-answered',
      data: {
        name,
        app: answer.app ?? '',
        outcome: answer.outcome,
        decisionId: answer.decision?.id ?? null,
        told: toldOf(answer),
      },
    });
  }
}

/** Mails what was decided to people who reported something: to the address they gave, or their own. */
export async function tellReporters(
  change: Change,
  reports: readonly {
    reference: string;
    email: string | null;
    reporter_id: string | null;
  }[],
  answer: Answer,
): Promise<void> {
  for (const { email, reference, reporter_id } of reports) {
    const to = email ?? (await addressOf(change, reporter_id));
    if (!to) continue;
    await queueMail(change, to, {
      kind: 'report-answered',
      data: {
        reference,
        app: answer.app,
        isReview: answer.isReview,
        outcome: answer.outcome,
        told: toldOf(answer),
      },
    });
  }
}

function toldOf({ decision, now }: Answer) {
  if (!decision) return null;
  const { policy, policyItem, reason } = decision;
  return { policy, policyItem, reason, appealUntil: appealUntil(now).toISOString() };
}

async function addressOf({ trx }: Change, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  const person = await trx
    .selectFrom('person')
    .select('email')
    .where('id', '=', personId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return person?.email ?? null;
}
