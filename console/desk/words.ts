import type { AppealSide, CaseKind, DecisionKind, RemovalGround } from '#db/moderation/table.ts';
import type { ReviewState } from '#db/reviews/table.ts';

export const caseKindName: Record<CaseKind, string> = {
  review: 'Review',
  report: 'Report',
  appeal: 'Appeal',
};

/** Risk, 0 to 100, in a word: the number alone says little. */
export function riskWord(risk: number): 'low' | 'medium' | 'high' {
  if (risk < 30) return 'low';
  return risk < 60 ? 'medium' : 'high';
}

export const reviewStateName: Record<ReviewState, string> = {
  published: 'On the page',
  held: 'Held, not on the page yet',
  returned: 'Returned to its writer',
  hidden: 'Hidden',
  removed: 'Removed',
  withdrawn: 'Taken down by its writer',
};

export const sideName: Record<AppealSide, string> = {
  author: 'the writer',
  vendor: 'the vendor',
  reporter: 'whoever flagged or reported it',
};

/** What can be decided: as a choice, with what follows, and as a sentence once it is done. */
export const decisions: Record<DecisionKind, { name: string; follows: string; done: string }> = {
  publish: {
    name: 'Publish it',
    follows: 'It goes on the page as it stands and counts at once; its writer is told.',
    done: 'The review is published.',
  },
  dismiss: {
    name: 'Dismiss the flags',
    follows: 'It stays on the page; whoever flagged or reported it is told why.',
    done: 'The flags are dismissed, the review stays.',
  },
  ask_edit: {
    name: 'Ask for a change',
    follows: 'It leaves the page until its writer has changed it; the reason says what to change.',
    done: 'The writer is asked to change the review.',
  },
  hide: {
    name: 'Hide it',
    follows:
      'It leaves the page and counts no more; a note with policy and date stays in its place.',
    done: 'The review is hidden.',
  },
  remove: {
    name: 'Remove it',
    follows: 'Nothing of it stays on the page, not even a note; only for personal data or by law.',
    done: 'The review is removed.',
  },
  act: {
    name: 'Act on it',
    follows: 'The report was right: the reporter is told what was done, in the reason.',
    done: 'The report is answered: it was right.',
  },
  no_action: {
    name: 'No action',
    follows: 'Everything stays as it is; the reporter is told why.',
    done: 'The report is answered: nothing changes.',
  },
};

/** Of an appeal: that the decision stands. */
export const keep = {
  name: 'Keep the decision',
  follows: 'Nothing changes; whoever appealed is told why, and cannot appeal again.',
  done: 'The appeal is rejected, the decision stands.',
};

/** What was chosen in a form, by its value. */
export function choiceName(value: string): string {
  if (value === 'keep') return keep.name;
  return Object.entries(decisions).find(([kind]) => kind === value)?.[1].name ?? 'nothing';
}

export const groundName: Record<RemovalGround, string> = {
  personal_data: 'It shows personal data',
  law: 'The law asks for it',
};

/** What was just done, by the word for it in the address. */
export const deskDone: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(decisions).map(([kind, { done }]) => [kind, done])),
  keep: keep.done,
  replaced: 'The appeal is granted, another decision takes the place of the first.',
  claimed: 'It is yours for now; nobody else starts on it meanwhile.',
  released: 'Anybody can take it now.',
};

/** The same above another case: that it is about the one before. */
export const doneBefore: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(deskDone).map(([word, sentence]) => [
    word,
    `The case before: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  ]),
);
