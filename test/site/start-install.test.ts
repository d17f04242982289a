import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAlive } from '#db/embedded/process.ts';
import {
  at,
  begin,
  fakeNpm,
  installed,
  npmCalls,
  npmProcess,
  program,
  run,
  until,
  useProject,
} from './start-project.ts';

useProject();

test('happens once, without development packages for a start', async () => {
  program('site/server.ts', 'console.log("serving", ...process.argv.slice(2))');
  const npm = fakeNpm('finish()');
  const first = await run(['start'], npm);
  expect(first.output).toMatch(/^Installing packages … /);
  expect(first.output).toMatch(/Packages installed in \d+ s\.\nserving --all-in-one\n$/);
  expect(await run(['start'], npm)).toEqual({ code: 0, output: 'serving --all-in-one\n' });
  expect(npmCalls()).toHaveLength(1);
  expect(npmCalls()[0]).toMatch(/^ci --omit=dev /);
});

test('happens again, whole, for the tests, and that does for a start too', async () => {
  program('site/server.ts', '');
  program('test/run.ts', '');
  const npm = fakeNpm('finish()');
  installed(false);
  await run(['test'], npm);
  await run(['start'], npm);
  expect(npmCalls()).toEqual([expect.stringMatching(/^ci --include=dev /)]);
});

test('happens again when the lock file changed', async () => {
  program('site/server.ts', '');
  installed(true);
  writeFileSync(at('package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
  await run(['start'], fakeNpm('finish()'));
  expect(npmCalls()).toHaveLength(1);
});

test('that fails ends with the last words of npm', async () => {
  const { code, output } = await run(
    ['start'],
    fakeNpm('console.error("npm error network is down"); process.exitCode = 1'),
  );
  expect(code).toBe(1);
  expect(output).toContain(
    'The packages could not be installed. npm said:\nnpm error network is down\n',
  );
});

test('that is killed in the middle is made again', async () => {
  program('site/server.ts', '');
  const slow = fakeNpm('setInterval(() => {}, 1000)');
  installed(false);
  writeFileSync(at('package-lock.json'), '{}');
  const first = begin(['start'], slow);
  await until(() => npmCalls().length > 0);
  const npm = npmProcess();
  first.child.kill('SIGKILL');
  process.kill(npm, 'SIGKILL');
  await first.ended;
  const second = await run(['start'], fakeNpm('finish()'));
  expect(second).toMatchObject({ code: 0, output: expect.stringContaining('installed in') });
});

test('by two starts at once is done by one', async () => {
  program('site/server.ts', '');
  const npm = fakeNpm('setTimeout(finish, 1500)');
  const both = await Promise.all([run(['start'], npm), run(['start'], npm)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(npmCalls()).toHaveLength(1);
  expect(both.map(({ output }) => output).join()).toContain('Another start is installing');
});

test('is refused under a running program', async () => {
  program('site/server.ts', 'console.log("up"); setInterval(() => {}, 1000)');
  program('test/run.ts', '');
  installed(false);
  const shop = begin(['start']);
  await until(() => shop.output().includes('up'));
  const tests = await run(['test'], fakeNpm('finish()'));
  expect(tests.code).toBe(1);
  expect(tests.output).toContain(`Process ${shop.child.pid} runs from this folder`);
  shop.child.kill('SIGTERM');
  await shop.ended;
  expect(readdirSync(at('node_modules'))).not.toContainEqual(expect.stringContaining('running'));
});

test('passes a signal on to npm and ends with it', async () => {
  const { child, ended } = begin(['start'], fakeNpm('setInterval(() => {}, 1000)'));
  await until(() => npmCalls().length > 0);
  const npm = npmProcess();
  child.kill('SIGTERM');
  expect((await ended).code).toBe(143);
  expect(isAlive(npm)).toBe(false);
});
