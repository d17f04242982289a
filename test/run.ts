import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { check, type Tally } from './check.ts';

/** `npm test`: checks, then every test; `--long` also runs the long histories and faults. */
const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test/results');
const program = (name: string) => path.join(root, 'node_modules', '.bin', name);
/** Where Debian puts the oldest Postgres that is supported. */
const OLDEST_POSTGRES = '/usr/lib/postgresql/15/bin';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});
/** What failed, told again at the end: the output above it is long. */
const failures: string[] = [];

async function main(): Promise<void> {
  const started = performance.now();
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const tallies = [await check()];
  tallies.push(await vitest('tests', ['--project=data', '--project=programs']));
  if (existsSync(OLDEST_POSTGRES)) {
    console.log('\nTests of the database again, on Postgres 15');
    const variables = { TEST_POSTGRES_BINARIES: OLDEST_POSTGRES };
    tallies.push(await vitest('postgres-15', ['--project=data', ...onOldest()], variables));
  }
  tallies.push(await playwright());
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  for (const failure of failures) console.log(`\nfailed: ${failure}`);
  console.log(`\nin ${Math.round((performance.now() - started) / 1000)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

/** What runs on the oldest Postgres: everything with `--long`, else what asks the most of its SQL. */
function onOldest(): string[] {
  if (process.argv.includes('--long')) return [];
  const most = ['migrate', 'page-changes', 'search', 'backup/round-trip'];
  return most.map((name) => `test/db/${name}`);
}

async function vitest(
  name: string,
  options: readonly string[],
  variables: Record<string, string> = {},
): Promise<Tally> {
  const report = path.join(results, `${name}.json`);
  const code = await run(
    [
      program('vitest'),
      'run',
      '--config=test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...options,
    ],
    { ...variables, ...(process.argv.includes('--long') ? { LONG_TESTS: '1' } : {}) },
  );
  const read = vitestReport.safeParse(await readReport(report));
  if (!read.success) return { passed: 0, failed: 1 };
  const { numFailedTests, numPassedTests, testResults } = read.data;
  for (const { assertionResults, message, name: file, status } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const test of failed) {
      failures.push([`${file}: ${test.fullName}`, ...(test.failureMessages ?? [])].join('\n'));
    }
    if (status === 'failed' && failed.length === 0) failures.push(`${file}\n${message}`);
  }
  return withExitCode({ passed: numPassedTests, failed: numFailedTests }, code);
}

async function playwright(): Promise<Tally> {
  const report = path.join(results, 'journeys.json');
  const command = [program('playwright'), 'test', '--config=test/playwright.config.ts'];
  const code = await run(command, {});
  const read = playwrightReport.safeParse(await readReport(report));
  if (!read.success) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = read.data.stats;
  return withExitCode({ passed: expected, failed: unexpected + flaky }, code);
}

/** A runner that fails without a failed test (in its set-up, say) still counts as one. */
function withExitCode(tally: Tally, code: number | null): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function readReport(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

function run(command: readonly string[], variables: Record<string, string>) {
  const [file = '', ...given] = command;
  const child = spawn(file, given, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...variables },
  });
  return new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

await main();
