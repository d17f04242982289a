import type { Result } from 'lighthouse';

/** One run of Lighthouse on a page. */
export type Run = Pick<Result, 'audits' | 'categories'>;

export type Judged = {
  /** By category, 0 to 100: the medians of the runs. */
  scores: Record<string, number>;
  metrics: Record<string, string>;
  /** What costs points, the dearest first. */
  costs: string[];
};

const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
};
/** Audits that are named at most, of one page. */
const MOST_COSTS = 8;

/** What several runs on one page say together. */
export function judgedOf(runs: readonly Run[]): Judged {
  const [first] = runs;
  if (!first) throw new Error('There is no run to judge.');
  const categories = Object.keys(first.categories).filter(
    // A category of Lighthouse's own experiments counts nothing.
    (id) => first.categories[id]?.score !== null,
  );
  const scoreOf = (id: string) =>
    Math.round(100 * median(runs.map((run) => run.categories[id]?.score ?? 0)));
  return {
    scores: Object.fromEntries(categories.map((id) => [id, scoreOf(id)])),
    metrics: Object.fromEntries(
      Object.entries(METRICS).map(([name, audit]) => [name, metricText(name, audit, runs)]),
    ),
    costs: costsOf(runs),
  };
}

function metricText(name: string, audit: string, runs: readonly Run[]): string {
  const value = median(runs.map((run) => run.audits[audit]?.numericValue ?? 0));
  if (name === 'CLS') return value.toFixed(3);
  return name === 'bytes' ? `${Math.round(value / 1024)} KiB` : `${Math.round(value)} ms`;
}

/** Audits below 1 that weigh something, by what they cost of their category's score. */
function costsOf(runs: readonly Run[]): string[] {
  const found = Object.entries(runs[0]?.categories ?? {}).flatMap(([id, category]) => {
    const whole = category.auditRefs.reduce((sum, { weight }) => sum + weight, 0);
    return category.auditRefs.map((audit) => {
      const score = median(runs.map((run) => run.audits[audit.id]?.score ?? 1));
      const title = runs.map((run) => run.audits[audit.id]?.title ?? '').at(-1);
      const points = (100 * audit.weight * (1 - score)) / Math.max(1, whole);
      return { points, text: `${id}/${audit.id}: −${points.toFixed(1)} points. ${title}` };
    });
  });
  return found
    .filter(({ points }) => points >= 0.05)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST_COSTS)
    .map(({ text }) => text);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
