import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '#db/embedded/process.ts';
import {
  at,
  begin,
  fakeNpm,
  installed,
  npmCalls,
  program,
  project,
  run,
  until,
  useProject,
} from './start-project.ts';

useProject();
const { PATH } = process.env;

describe('before anything else', () => {
  test('an unknown command is answered with the known ones', async () => {
    const { code, output } = await run(['sing']);
    expect(code).toBe(1);
    expect(output).toContain('start | dev | test | test:long | check | bench | bench:search |');
    expect(output).toContain('| import | reindex | reconcile | admin | backup | restore');
  });

  test('a name of the language is no command', async () => {
    expect((await run(['constructor'])).code).toBe(1);
  });

  test('a port in use is one sentence, before any install', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, output } = await run(['start'], { PORT: String(port), ...fakeNpm('finish()') });
    server.close();
    expect(code).toBe(1);
    expect(output).toBe(
      `Port ${port} is in use; stop the other program or set PORT to another number.\n`,
    );
    expect(npmCalls()).toEqual([]);
  });

  test('a host of another machine is one sentence', async () => {
    const { code, output } = await run(['start'], { PORT: '4999', HOST: '192.0.2.1' });
    expect(code).toBe(1);
    expect(output).toBe('Port 4999 of 192.0.2.1 cannot be used (EADDRNOTAVAIL).\n');
  });

  test('a full disk is one sentence', async (context) => {
    const mount = ['--user', '--map-root-user', '--mount', 'sh', '-c'];
    const place = at('small');
    mkdirSync(place);
    const small = `mount -t tmpfs -o size=20m tmpfs "${place}"`;
    try {
      execFileSync('unshare', [...mount, small], { stdio: 'ignore' });
    } catch {
      context.skip('this machine does not let us mount a small disk');
    }
    const copy = `${small} && cp -r "${project.root}/site" "${project.root}/package-lock.json" "${place}/"`;
    const start = `"${process.execPath}" "${place}/site/start.mjs" start`;
    const child = spawn('unshare', [...mount, `${copy} && ${start}`], {
      env: { PATH, PORT: '0' },
    });
    project.children.add(child);
    let output = '';
    child.stderr.on('data', (text: Buffer) => {
      output += text;
    });
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
    expect(output).toMatch(
      /^The disk of .*small has \d+ MB left; free some, until it has 2000 MB\.\n$/,
    );
  });
});

describe('handing over', () => {
  beforeEach(() => installed(true));

  test('passes the exit code on', async () => {
    program('test/check.ts', 'process.exitCode = 7');
    expect((await run(['check'])).code).toBe(7);
  });

  test('answers the end by a signal as a shell does', async () => {
    program('test/check.ts', 'process.kill(process.pid, "SIGKILL")');
    expect((await run(['check'])).code).toBe(137);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('passes %s on', async (signal) => {
    program(
      'site/server.ts',
      `process.on('${signal}', () => { console.log('bye'); process.exit(3); });
       console.log('up'); setInterval(() => {}, 1000)`,
    );
    const { child, ended, output } = begin(['start']);
    await until(() => output().includes('up'));
    child.kill(signal);
    expect(await ended).toEqual({ code: 3, output: 'up\nbye\n' });
  });

  test('lets the program notice that the start was killed', async () => {
    program(
      'site/server.ts',
      `process.on('disconnect', () => process.exit());
       console.log('up', process.pid); setInterval(() => {}, 1000)`,
    );
    const { child, ended, output } = begin(['start']);
    await until(() => output().includes('up'));
    child.kill('SIGKILL');
    await ended;
    const pid = Number(output().split(' ')[1]);
    await until(() => !isAlive(pid));
  });

  // npm gives SIGTERM to its shell, which ends and leaves what it ran behind.
  test.each([
    ['its shell', '"$START" & echo shell $$; wait'],
    ['npm above its shell', 'sh -c \'"$START" & wait\' & echo shell $$; wait'],
  ])('stops the program when npm ran it and %s is gone', async (_who, line) => {
    program(
      'site/server.ts',
      `process.on('SIGTERM', () => process.exit());
       console.log('up', process.pid); setInterval(() => {}, 1000)`,
    );
    program('run', `#!/bin/sh\nexec "${process.execPath}" "${at('site/start.mjs')}" start\n`);
    chmodSync(at('run'), 0o755);
    const shell = spawn('sh', ['-c', line], {
      env: { PATH, PORT: '0', START: at('run'), npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    project.children.add(shell);
    let output = '';
    shell.stdout.on('data', (text: Buffer) => {
      output += text;
    });
    await until(() => output.includes('up'));
    const pid = Number(/up (\d+)/.exec(output)?.[1]);
    shell.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });

  test('runs in the project, with its programs first in PATH', async () => {
    program('test/check.ts', 'console.log(process.cwd(), process.env.PATH)');
    const { output } = await run(['check'], {}, tmpdir());
    expect(output).toMatch(new RegExp(`^${project.root} ${project.root}/node_modules/.bin:`));
  });

  test('resolves the file to import from where the person is', async () => {
    program('search-indexer/import-catalogue.ts', 'console.log(...process.argv.slice(2))');
    const direct = await run(['import', 'a.jsonl', '--quiet'], {}, at('site'));
    expect(direct.output).toBe(`${project.root}/site/a.jsonl --quiet\n`);
    const throughNpm = await run(['import', '../b.jsonl'], { INIT_CWD: at('site') });
    expect(throughNpm.output).toBe(`${project.root}/b.jsonl\n`);
  });

  test('leaves arguments of other commands alone', async () => {
    program('db/accounts/admin-command.ts', 'console.log(...process.argv.slice(2))');
    expect((await run(['admin', 'a@example.com'])).output).toBe('a@example.com\n');
  });
});
