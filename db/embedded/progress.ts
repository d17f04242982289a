/** Steps faster than this need no announcement, in milliseconds. */
const QUIET = 1_000;
/** Where lines cannot be rewritten (a log), a long step says so this often. */
const REPEAT = 5_000;
const REWRITE = 200;

/** Tells how far a step is, from 0 to 1. */
export type Report = (share: number) => void;

/**
 * Does one step of a start and prints what it is, how far it is once it takes over a second, and
 * how long it took.
 * @param label such as 'Loading the demo catalogue'
 */
export async function step<Result>(
  label: string,
  work: (report: Report) => Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  let share: number | null = null;
  const isTerminal = process.stdout.isTTY === true;
  const show = () => {
    const text = `  ${label} … ${share === null ? '' : `${Math.floor(share * 100)} %, `}${seconds(started)}`;
    process.stdout.write(isTerminal ? `\r\u001b[2K${text}` : `${text}\n`);
  };
  let repeat: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    show();
    repeat = setInterval(show, isTerminal ? REWRITE : REPEAT);
  }, QUIET);
  try {
    const result = await work((now) => {
      share = now;
    });
    process.stdout.write(
      `${isTerminal ? '\r\u001b[2K' : ''}  ${label}: done in ${seconds(started)}\n`,
    );
    return result;
  } catch (error) {
    if (isTerminal) process.stdout.write('\r\u001b[2K');
    throw error;
  } finally {
    clearTimeout(first);
    clearInterval(repeat);
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
