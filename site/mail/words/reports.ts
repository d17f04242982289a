import type { DecisionKind } from '#db/moderation/table.ts';
import type { FlagOutcome } from '#db/reviews/table.ts';
import { paths } from '../../paths.ts';
import { factsOf, mayAppeal } from './reviews.ts';
import type { WordsOf } from './shape.ts';

const REVIEW_OUTCOME: Record<FlagOutcome, string> = {
  upheld: 'Something was wrong with it: it was hidden or removed, or has to be changed.',
  dismissed: 'It stays on the page.',
  withdrawn: 'Its writer took it down before anybody had decided.',
};
const REPORT_OUTCOME: Record<FlagOutcome, string> = {
  upheld: 'Something was wrong, and our staff acts on it.',
  dismissed: 'Our staff found nothing to act on.',
  withdrawn: 'It is gone.',
};
const NOW: Record<DecisionKind, string> = {
  publish: 'The review is on the page again.',
  dismiss: 'The review stays on the page.',
  ask_edit: 'The review waits for a change by its writer.',
  hide: 'The review is hidden now.',
  remove: 'The review is removed now.',
  act: 'Our staff acts on what you reported.',
  no_action: 'Nothing follows from the report.',
};

/** Mails to people who flagged, reported or appealed. */
export const reportWords: WordsOf<'flag-answered' | 'report-answered' | 'appeal-answered'> = {
  'flag-answered': ({ app, decisionId, name, outcome, told }) => ({
    subject: `The review of ${app} that you flagged`,
    heading: REVIEW_OUTCOME[outcome],
    greets: name,
    said: told ? ['A moderator has read it. The reason given:'] : [],
    ...(told ? { quote: told.reason, facts: factsOf(told, outcome === 'dismissed') } : {}),
    action: decisionId
      ? { words: 'See the decision', path: paths.statement(decisionId) }
      : { words: 'See what you flagged', path: paths.ownFlags() },
    care: outcome === 'dismissed' ? [mayAppeal] : [],
    why: `You get this mail because you flagged a review of ${app}.`,
  }),
  'report-answered': ({ app, isReview, outcome, reference, told }) => ({
    subject: `Your report ${reference}`,
    heading: (isReview ? REVIEW_OUTCOME : REPORT_OUTCOME)[outcome],
    said: [
      `You reported ${reported(app, isReview)}.`,
      ...(told ? ['A person has looked into it. The reason given:'] : []),
    ],
    ...(told ? { quote: told.reason, facts: factsOf(told, outcome === 'dismissed') } : {}),
    action: { words: 'See the answer', path: paths.reportReceived(reference) },
    care: outcome === 'dismissed' ? [mayAppeal] : [],
    why: 'You get this mail because this address was given with a report.',
  }),
  'appeal-answered': (appeal) => {
    const { answer, app, decision, decisionId, name, reason, reference } = appeal;
    const about = app === null ? 'your report' : app;
    return {
      subject: `Your appeal about ${about}`,
      heading: {
        granted: 'Your appeal was granted',
        rejected: 'The decision stands',
        lapsed: 'Your appeal has ended',
      }[answer],
      ...(name === null ? {} : { greets: name }),
      said:
        answer === 'lapsed'
          ? ['What it was about was decided anew, changed or taken down meanwhile.']
          : [
              ...(decision === null ? [] : [NOW[decision]]),
              'Somebody who had no part in the decision has looked at it. The reason given:',
            ],
      ...(reason === null ? {} : { quote: reason }),
      action: {
        words: 'See the decision',
        path: reference === null ? paths.statement(decisionId) : paths.reportReceived(reference),
      },
      care: [],
      why: 'You get this mail because you appealed against a decision.',
    };
  },
};

function reported(app: string | null, isReview: boolean): string {
  if (app === null) return 'something on our pages';
  return isReview ? `a review of ${app}` : app;
}
