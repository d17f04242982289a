type Key = { key: string; does: string };

/** Keys of the queue. */
export const queueKeys: readonly Key[] = [
  { key: 'j k', does: 'Next and previous case; also ↓ and ↑ from a case on' },
  { key: 'Enter', does: 'Open it' },
  { key: 'x', does: 'Tick it' },
  { key: 'b', does: 'Hide what is ticked' },
  { key: 'c', does: 'Claim it' },
  { key: 'r', does: 'Release it' },
  { key: '?', does: 'Show or hide the keys' },
];

/** Keys of a case. */
export const caseKeys: readonly Key[] = [
  { key: 'c', does: 'Claim it' },
  { key: 'r', does: 'Release it' },
  { key: 'd', does: 'To the decision' },
  { key: '1 to 5', does: 'Choose what to decide' },
  { key: 'n', does: 'Next case' },
  { key: 'q', does: 'Back to the queue' },
  { key: 'j k', does: 'Through the cases beside it, Enter opens one' },
  { key: '?', does: 'Show or hide the keys' },
];
