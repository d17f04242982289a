/** Too many wait already; whoever asks may come again. */
export class Busy extends Error {
  override name = 'Busy';
}

/**
 * Does one piece of work after the other.
 * @param most how many may wait; one more is refused with Busy
 */
export function oneAtATime(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    if (waiting > most) throw new Busy(`${waiting} wait already.`);
    waiting += 1;
    const mine = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
