import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { makeAdmin } from '#db/accounts/staff.ts';
import { system } from '#db/actor.ts';
import { backUp, type Stage } from '#db/backup/backup.ts';
import { entriesOf } from '#db/backup/read-archive.ts';
import { restore } from '#db/backup/restore.ts';
import { writeArchive } from '#db/backup/write-archive.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { allRows, backupScene, furnishShop, putFiles, quietly, withKysely } from './scenes.ts';

const database = testDatabase();
const { backUpOf, newDatabase, place, restoreInto } = backupScene();
const root = path.resolve(import.meta.dirname, '../../..');
let file: string;
/** A database that nothing here may change. */
let url: string;

beforeAll(async () => {
  await furnishShop(database);
  await putFiles(await place('files'));
  ({ file } = await backUpOf(database.url, 'files'));
  url = await newDatabase();
});

/** What a promise is refused with, or 'done'. */
function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => String(error),
  );
}

/** What was compressed, or null when it cannot be read. */
function unpacked(bytes: Buffer): Buffer | null {
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

function tablesIn(url: string): Promise<string[]> {
  return withKysely(url, async (kysely) =>
    (await kysely.introspection.getTables()).map((table) => table.name),
  );
}

test('a backup with one wrong byte, wherever, is refused and changes nothing', async () => {
  const whole = await readFile(file);
  const damaged = await place('damaged.backup');
  const step = Math.ceil(whole.length / 60);
  const places = [0, 1, 2, 3, whole.length - 8, whole.length - 1];
  // Bytes 4 to 9 tell when and where it was compressed; nobody reads them.
  for (let at = 10; at < whole.length; at += step) places.push(at);
  for (const at of places) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    // Compressed data is filled up to whole bytes here and there; such a bit says nothing.
    if (unpacked(bytes)?.equals(unpacked(whole) ?? bytes)) continue;
    await writeFile(damaged, bytes);
    const said = await refusal(restoreInto(url, damaged, 'damaged-files'));
    expect(said, `byte ${at}`).toMatch(/is damaged, cut off, or no backup \(.+\)\. Nothing was/);
  }
  expect(await tablesIn(url)).toEqual([]);
  await expect(stat(await place('damaged-files'))).rejects.toThrow('ENOENT');
});

test('a backup that is cut off, empty or something else is refused', async () => {
  const whole = await readFile(file);
  const cut = await place('cut.backup');
  for (const length of [0, 5, 10, 512, whole.length >> 1, whole.length - 9, whole.length - 1]) {
    await writeFile(cut, whole.subarray(0, length));
    const said = await refusal(restoreInto(url, cut));
    expect(said, `${length} bytes`).toContain('is damaged, cut off, or no backup');
  }
  const other = path.join(root, 'README.md');
  expect(await refusal(restoreInto(url, other))).toContain('or no backup');
  expect(await refusal(restoreInto(url, await place('nowhere')))).toContain('There is no file');
  expect(await refusal(restoreInto(url, root))).toContain('is not a file');
  expect(await tablesIn(url)).toEqual([]);
});

test('a backup whose rows or files are not those of its manifest is refused', async () => {
  const reading = { report: () => undefined, stop: new AbortController().signal };
  const changes: [string, (name: string) => string, RegExp][] = [
    ['rows/person/1', (name) => name, /the rows of person differ/],
    ['files/large.bin', (name) => name, /the file large\.bin differs/],
    ['rows/person/1', () => 'rows/nobody/1', /the rows of person differ/],
    ['files/large.bin', () => 'files/../../out', /the file large\.bin differs/],
    ['manifest.json', (name) => name, /it has no readable manifest/],
  ];
  for (const [changed, rename, sentence] of changes) {
    const forged = await place(`forged-${changes.findIndex((one) => one[2] === sentence)}`);
    await rm(forged, { force: true });
    await writeArchive(forged, { at: NOON, stop: reading.stop }, async (archive) => {
      for await (const { content, name } of entriesOf(file, reading)) {
        const chunks = await Array.fromAsync(content);
        if (name === changed) await archive.put(rename(name), Buffer.from('forged'));
        else await archive.put(name, Buffer.concat(chunks));
      }
    });
    expect(await refusal(restoreInto(url, forged))).toMatch(sentence);
  }
  expect(await tablesIn(url)).toEqual([]);
});

test('whoever stops a backup or a restore in the middle has changed nothing', async () => {
  const stopAt = (label: string): [AbortController, Stage] => {
    const stop = new AbortController();
    const stage: Stage = (said, work) => work(() => (said === label ? stop.abort() : undefined));
    return [stop, stage];
  };
  const [restoring, restoreStage] = stopAt('Restoring');
  const files = await place('stopped-files');
  const input = { file, files, at: NOON };
  const restored = restore(url, { ...input, stop: restoring.signal }, restoreStage);
  expect(await refusal(restored)).toContain('AbortError');
  const failing: Stage = (said, work) =>
    said === 'Comparing' ? Promise.reject(new Error('The power went.')) : quietly(said, work);
  const cut = restore(url, { ...input, stop: new AbortController().signal }, failing);
  expect(await refusal(cut)).toContain('The power went.');
  expect(await tablesIn(url)).toEqual([]);
  const left = await readdir(files, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
  const folder = await place('stopped');
  await mkdir(folder);
  const [saving, saveStage] = stopAt('Backing up the database');
  const stopped = { ...input, file: path.join(folder, 'a.backup'), stop: saving.signal };
  expect(await refusal(backUp(database.url, stopped, saveStage))).toContain('AbortError');
  expect(await readdir(folder)).toEqual([]);
});

test('a backup takes no place that is taken, and needs a folder and a database', async () => {
  const stop = new AbortController().signal;
  const to = (target: string, source = database.url) =>
    refusal(backUp(source, { file: target, files: root, at: NOON, stop }, quietly));
  const whole = await readFile(file);
  expect(await to(file)).toContain(`${file} is there already`);
  expect(await readFile(file)).toEqual(whole);
  expect(await to(await place('none/x.backup'))).toContain('There is no folder');
  expect(await to(await place('x.backup'), url)).toContain('nothing to save');
  await expect(stat(await place('x.backup'))).rejects.toThrow('ENOENT');
});

test('a backup of a newer schema is refused, and so is a database that has one', async () => {
  const newer = await newDatabase('migrated');
  await run(newer, "insert into kysely_migration values ('2999-01-01-0000-x', '2999-01-01')");
  const { file: ofTheFuture } = await backUpOf(newer);
  expect(await refusal(restoreInto(url, ofTheFuture))).toContain('by a newer version of Vitrine');
  expect(await tablesIn(url)).toEqual([]);
  expect(await refusal(restoreInto(newer, file))).toContain('the schema of a newer version');
});

/** Runs one statement on a database. */
function run(target: string, statement: string): Promise<unknown> {
  return withKysely(target, (kysely) => sql.raw(statement).execute(kysely));
}

test('a database that holds anything is refused, and stays as it is', async () => {
  const own = await newDatabase('migrated');
  const foreign: [string, string, RegExp][] = [
    ['create table invoices (id integer)', 'drop table invoices', /invoices is not Vitrine's/],
    [
      "create function f() returns integer language sql as 'select 1'",
      'drop function f()',
      /the function f\(\) is not Vitrine's/,
    ],
    [
      "update platform set name = 'Corvane'",
      "update platform set name = 'Marketplace'",
      /the table platform holds rows/,
    ],
  ];
  for (const [make, undo, sentence] of foreign) {
    await run(own, make);
    expect(await refusal(restoreInto(own, file))).toMatch(sentence);
    await run(own, undo);
  }
  await withKysely(own, (kysely) =>
    makeAdmin(system('tests'), { email: 'a@b.example' }, { kysely, now: () => NOON }),
  );
  const before = await allRows(own);
  expect(await refusal(restoreInto(own, file))).toMatch(/is not empty: the table \w+ holds rows/);
  expect(await allRows(own)).toEqual(before);
});

test('a database that a program works with is not written under', async () => {
  await withKysely(url, async (kysely) => {
    await sql`select 1`.execute(kysely);
    expect(await refusal(restoreInto(url, file))).toMatch(/is in use \(other connections: 1\)/);
  });
});

test('a file of the store that is another one stays, and nothing is restored', async () => {
  const folder = await place('other-files');
  await mkdir(folder);
  await writeFile(path.join(folder, 'large.bin'), 'mine');
  expect(await refusal(restoreInto(url, file, 'other-files'))).toContain('has another large.bin');
  expect(await readFile(path.join(folder, 'large.bin'), 'utf8')).toBe('mine');
  expect(await tablesIn(url)).toEqual([]);
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile()).map((entry) => entry.name)).toEqual(['large.bin']);
});

/** Runs a command as its npm script does. */
async function command(name: string, ...given: string[]) {
  const variables = { DATABASE_URL: database.url, DATA_DIR: await place('data') };
  const child = spawn(process.execPath, [`db/backup/${name}-command.ts`, ...given], {
    cwd: root,
    env: { ...process.env, ...variables },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
}

test('the commands say in a sentence what is missing, and what they did', async () => {
  const made = await place('by-command.backup');
  const [without, from, backedUp] = await Promise.all([
    command('backup'),
    command('restore'),
    command('backup', made),
  ]);
  expect(without).toEqual({ code: 1, said: 'Say into which file: npm run backup -- FILE\n' });
  expect(from).toEqual({ code: 1, said: 'Say from which file: npm run restore -- FILE\n' });
  expect(backedUp.code).toBe(0);
  expect(backedUp.said).toMatch(/by-command\.backup: [\d,]+ rows and 0 files in \d+\.\d MB/);
});
