import type { ReportReason } from '#db/reports/table.ts';

/** What can be wrong, in the order in which it is offered. */
export const reasonWords: Record<ReportReason, { name: string; means: string }> = {
  damage: { name: 'It does harm', means: 'It damages data or systems, spies, or carries malware.' },
  settings: {
    name: 'It changes things without asking',
    means: 'Settings, data or other apps, or it takes data that it should not have.',
  },
  deceptive: {
    name: 'It misleads',
    means: 'It pretends to be something else, or its page says what is not true.',
  },
  broken: { name: 'It does not work', means: 'It fails for everybody, or a page of ours does.' },
  spam: { name: 'It is spam', means: 'It is there to be found rather than to be used.' },
  rights: {
    name: 'It infringes a trademark or copyright',
    means: 'Say whose right it is, and whether you speak for them.',
  },
  policy: { name: 'It breaks another policy', means: 'If you know which, name the item.' },
  other: { name: 'Something else', means: 'Tell us in your own words.' },
};
