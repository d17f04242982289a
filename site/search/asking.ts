/**
 * Asks for what is typed now, one question at a time: while one is under way, only the newest text
 * is remembered and asked next. Answers to a text that has changed since are dropped, and so are
 * failures.
 * @param ask rejects when there is no answer
 * @param answered gets the answer to the newest text
 * @returns call it with every new text, or with null when nothing is to be asked any more
 */
export function newestOnly<Answer>(
  ask: (text: string) => Promise<Answer>,
  answered: (answer: Answer) => void,
): (text: string | null) => void {
  let wanted: string | null = null;
  let isAsking = false;
  const work = async () => {
    isAsking = true;
    for (let text = wanted; text !== null; text = wanted === text ? null : wanted) {
      const answer = await ask(text).then(
        (value) => ({ value }),
        () => null,
      );
      if (answer && wanted === text) answered(answer.value);
    }
    isAsking = false;
  };
  return (text) => {
    wanted = text;
    if (text !== null && !isAsking) void work();
  };
}
