import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { ServiceFailed } from '#db/embedded/failed.ts';
import { startPostgres } from '#db/embedded/postgres.ts';
import { usePlace } from './place.ts';

const place = usePlace();
const directory = () => path.join(place.path, 'postgres');

/** As much of a data folder as is looked at before a server runs. */
beforeEach(() => {
  mkdirSync(path.join(directory(), 'data'), { recursive: true, mode: 0o700 });
  writeFileSync(path.join(directory(), 'data/PG_VERSION'), '18\n');
  const access = { port: 0, superuserPassword: 'secret', ownerPassword: 'secret' };
  writeFileSync(path.join(directory(), 'access.json'), JSON.stringify(access));
});

test('data of another major version is left alone', async () => {
  writeFileSync(path.join(directory(), 'data/PG_VERSION'), '14\n');
  await expect(startPostgres({ directory: directory() })).rejects.toThrow(
    /^The folder .*data holds data of Postgres 14, and this is Postgres 18; .*\.$/,
  );
});

test('a missing password file is named', async () => {
  rmSync(path.join(directory(), 'access.json'));
  await expect(startPostgres({ directory: directory() })).rejects.toThrow(
    /^The passwords of the database are missing \(.*access\.json\); .*\.$/,
  );
});

test('a broken data folder is told in the words of Postgres', async () => {
  const failing = startPostgres({ directory: directory() });
  await expect(failing).rejects.toThrow(ServiceFailed);
  await expect(failing).rejects.toThrow(/^Postgres did not start on .*data: .*postgres\.log\)\.$/);
});

test('programs that do not run here are told with the way out', async () => {
  await expect(startPostgres({ directory: directory(), binaries: '/nowhere' })).rejects.toThrow(
    /^Postgres does not run on this machine \(.*ENOENT\); set DATABASE_URL to .*\.$/,
  );
});

test('a full disk is one sentence', (context) => {
  const inNamespace = ['--user', '--map-root-user', '--mount', 'sh', '-c'];
  const mount = `mount -t tmpfs -o size=20m tmpfs "${place.path}"`;
  try {
    execFileSync('unshare', [...inNamespace, mount], { stdio: 'ignore' });
  } catch {
    context.skip('this machine does not let us mount a small disk');
  }
  const source = fileURLToPath(new URL('../../../db/embedded/postgres.ts', import.meta.url));
  const body = `const { startPostgres } = await import('${source}');
    await startPostgres({ directory: '${directory()}' }).catch((error) => console.log(error.message));`;
  const run = `${mount} && exec "${process.execPath}" --input-type=module -e "${body}"`;
  const { stdout } = spawnSync('unshare', [...inNamespace, run], { encoding: 'utf8' });
  expect(stdout).toBe(
    `There is no space left on the disk of ${directory()}; free at least 50 MB.\n`,
  );
});
