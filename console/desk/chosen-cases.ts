import { Invalid } from '#db/errors.ts';

/** A case and the revision of its review that was shown, as a tick of the queue sends them. */
export function choiceOf(caseId: string, revision: number): string {
  return `${caseId} ${revision}`;
}

/**
 * What was ticked, each once.
 * @throws Invalid for what no tick sends
 */
export function chosenCases(chosen: readonly string[]): { caseId: string; seen: number }[] {
  return [...new Set(chosen)].map((choice) => {
    const [, caseId, seen] = /^([0-9a-f-]{36}) (\d{1,9})$/.exec(choice) ?? [];
    if (caseId === undefined) throw new Invalid({ cases: 'Choose the reviews in the queue.' });
    return { caseId, seen: Number(seen) };
  });
}
