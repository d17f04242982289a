import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const program = (name: string) => path.join(root, 'node_modules', '.bin', name);

export type Tally = { passed: number; failed: number };

type Check = { name: string; command: readonly string[] };

/** What every change must pass before any test runs, in the order of speed. */
const CHECKS: readonly Check[] = [
  {
    name: 'Style of TypeScript, CSS and JSON',
    command: [program('biome'), 'check', '--config-path=test/biome-settings.json', '.'],
  },
  {
    name: 'Style of Astro files',
    command: [program('prettier'), '--check', '--log-level=warn', '{site,console}/**/*.astro'],
  },
  {
    name: 'Migrations that lock or break nothing',
    command: [program('squawk'), '--config=test/squawk.toml', 'db/migrations/*.sql'],
  },
  { name: 'Nothing unused', command: [program('knip'), '--no-progress'] },
  {
    name: 'Architecture',
    command: [program('vitest'), 'run', '--config=test/vitest.config.ts', '--project=house'],
  },
];
/** Takes as long as all others together, on one core. */
const TYPES: Check = {
  name: 'Types',
  command: [program('astro'), 'check', '--minimumSeverity=warning'],
};

/** Runs the checks, that of the types beside the others; returns how many passed and failed. */
export async function check(): Promise<Tally> {
  const [types, others] = await Promise.all([inTurn([TYPES]), inTurn(CHECKS)]);
  return { passed: types.passed + others.passed, failed: types.failed + others.failed };
}

async function inTurn(checks: readonly Check[]): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command } of checks) {
    const started = performance.now();
    const failed = (await run(command)) !== 0;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${failed ? '✗' : '✓'} ${name} (${seconds} s)`);
    tally[failed ? 'failed' : 'passed'] += 1;
  }
  return tally;
}

function run([file = '', ...given]: readonly string[]): Promise<number | null> {
  const child = spawn(file, given, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

if (import.meta.main) {
  const { failed } = await check();
  process.exit(failed === 0 ? 0 : 1);
}
