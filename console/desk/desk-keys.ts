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

/**
 * Keys of a case: those that do something there.
 * @param has.choices how many decisions its form offers
 * @param has.isOpen whether it waits, so that it can be claimed and has a place in the queue
 */
export function caseKeys(has: { choices: number; isOpen: boolean; hasNext: boolean }): Key[] {
  const ofOpen = [
    { key: 'c', does: 'Claim it' },
    { key: 'r', does: 'Release it' },
  ];
  const ofForm = [
    { key: 'd', does: 'To the decision' },
    { key: `1 to ${has.choices}`, does: 'Choose what to decide' },
  ];
  return [
    ...(has.isOpen ? ofOpen : []),
    ...(has.choices > 0 ? ofForm : []),
    ...(has.hasNext ? [{ key: 'n', does: 'Next case' }] : []),
    { key: 'q', does: 'Back to the queue' },
    ...(has.isOpen ? [{ key: 'j k', does: 'Through the cases beside it, Enter opens one' }] : []),
    { key: '?', does: 'Show or hide the keys' },
  ];
}
