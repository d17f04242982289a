import { replacementsOf } from '#db/moderation/answer-appeal.ts';
import type { CasePage } from '#db/moderation/case-page.ts';
import { decisionsIn } from '#db/moderation/decide.ts';
import { type DecisionKind, REPORT_DECISIONS } from '#db/moderation/table.ts';
import { durationText } from '../durations.ts';
import { decisions, keep } from './words.ts';

export type Choice = { value: string; name: string; follows: string };

/** What can be decided about a case, with what follows. */
export function choicesOf({ appeal, kind, report, review }: CasePage): Choice[] {
  if (kind === 'appeal' && appeal) {
    const kinds = replacementsOf(appeal.against.kind);
    return [{ value: 'keep', ...keep }, ...kinds.map(choiceOf)];
  }
  if (review) return decisionsIn(review.state).map(choiceOf);
  return report ? REPORT_DECISIONS.map(choiceOf) : [];
}

function choiceOf(kind: DecisionKind): Choice {
  const { follows, name } = decisions[kind];
  return { value: kind, name, follows };
}

/** Why the reader cannot decide about a case, in a sentence; null who can. */
export function whyNotDecide(page: CasePage, now: Date): string | null {
  if (page.isInvolved) {
    return 'You are part of this matter yourself, so another moderator decides it.';
  }
  if (page.appeal?.isOnesOwn) {
    return 'You had a part in what was decided, so somebody else answers this appeal.';
  }
  const { claim } = page;
  if (!claim || claim.isMine) return null;
  const left = durationText(claim.until.getTime() - now.getTime());
  return `${claim.by} has claimed this; it is free again in ${left} at the latest.`;
}

/** What a case is called on its own page. */
export function caseHeading({ app, kind, report, review }: CasePage): string {
  const about = app?.name ?? report?.address ?? 'the marketplace';
  if (kind === 'appeal') return `Appeal about ${review ? `a review of ${about}` : about}`;
  return kind === 'review' ? `Review of ${about}` : `Report about ${about}`;
}
