import type { AppealSide, AppealState, DecisionKind, RemovalGround } from '#db/moderation/table.ts';

/** What was decided, in a word or two. */
export const decisionName: Record<DecisionKind, string> = {
  publish: 'Published',
  dismiss: 'Stays as it is',
  ask_edit: 'Sent back for a change',
  hide: 'Hidden',
  remove: 'Removed',
  act: 'Acted on',
  no_action: 'No action',
};

/** What a decision means, for whoever reads why. */
export const decisionMeaning: Record<DecisionKind, string> = {
  publish: 'The review is on the page of the app and counts in its rating.',
  dismiss: 'The review was looked at and stays on the page as it is.',
  ask_edit: 'Only its writer sees the review until it is changed. Then somebody looks at it again.',
  hide: 'The review is hidden and does not count. A note with the policy and the date stands in its place.',
  remove: 'The review is removed and does not count. Nothing of it is left on the page.',
  act: 'What was reported was wrong, and something was done about it.',
  no_action: 'What was reported was looked at, and stays as it is.',
};

export const groundText: Record<RemovalGround, string> = {
  personal_data: 'It held personal data that nobody may read there.',
  law: 'The law asks for it.',
};

/** In which quality somebody is told the reasons. */
export const sideText: Record<AppealSide, string> = {
  author: 'You are told this because you wrote the review.',
  vendor: 'You are told this because the review is about an app of yours.',
  reporter: 'You are told this because you flagged or reported it.',
};

/** What became of an appeal. */
export const appealStateText: Record<AppealState, string> = {
  open: 'Your appeal waits for an answer. Somebody who had no part in the decision gives it.',
  granted: 'Your appeal was granted.',
  rejected: 'Your appeal was rejected.',
  lapsed: 'Your appeal was closed without an answer, because the review changed meanwhile.',
};
