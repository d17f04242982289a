import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IMPORT_BATCH } from '#db/listings/import.ts';
import { type ImportOptions, importFile } from '#db/listings/import-file.ts';
import { testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterVendor } from '../../support/people.ts';
import { fileLine } from './import-lines.ts';

const database = testDatabase();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-import-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const reportFile = () => path.join(folder, 'reports', 'bad-lines.jsonl');

async function load(text: string, given: Partial<ImportOptions> = {}) {
  const file = path.join(folder, 'catalogue.jsonl');
  await writeFile(file, text);
  const options = { reportFile: reportFile(), progress: () => undefined, ...given };
  const report = await importFile(file, options, database);
  return { ...report, ignored: Object.fromEntries(report.ignored) };
}

async function badLines(): Promise<unknown[]> {
  const text = await readFile(reportFile(), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const all = (created: number) => ({
  read: created,
  created,
  updated: 0,
  unchanged: 0,
  bad: 0,
  ignored: {},
  reportFile: null,
  stopped: false,
});

test('a clean file leaves no report of bad lines', async () => {
  expect(await load(`${fileLine()}\n${fileLine()}\n`)).toEqual(all(2));
  expect(existsSync(reportFile())).toBe(false);
});

test('an empty file is no trouble', async () => {
  expect(await load('')).toEqual(all(0));
});

test('marks of other systems, empty lines and a missing last end are borne', async () => {
  const text = `\uFEFF${fileLine()}\r\n\r\n  \r\n${fileLine()}\r\n\n${fileLine()}`;
  expect(await load(text)).toEqual(all(3));
});

test('every bad line goes with its number and reason, and the rest goes on', async () => {
  const managed = await liveListing(await enterVendor('vendor', database), database);
  const lines = [
    fileLine(),
    '{ "slug": "half',
    '',
    fileLine({ category: 'gardening' }),
    fileLine({ name: 'with\u0000nul' }),
    fileLine({ junk: 'x'.repeat(200_000) }),
    fileLine({ slug: managed.slug }),
    '[]',
    fileLine({ slug: undefined }),
    fileLine(),
  ];
  const report = await load(lines.join('\n'));
  expect(report).toMatchObject({ read: 9, created: 2, bad: 7, reportFile: reportFile() });
  const told = await badLines();
  expect(told).toHaveLength(7);
  expect(told).toEqual(
    expect.arrayContaining([
      { line: 2, reason: 'The line is not JSON.' },
      { line: 4, reason: 'There is no category gardening.' },
      { line: 5, reason: 'name holds a character that cannot be kept (U+0000).' },
      { line: 6, reason: 'The line is longer than 200000 characters.' },
      {
        line: 7,
        slug: managed.slug,
        reason: `The app ${managed.slug} is managed by its vendor.`,
      },
      { line: 8, reason: 'The line is not a JSON object.' },
      { line: 9, reason: 'slug is missing.' },
    ]),
  );
});

test('fields that are not used are counted', async () => {
  const lines = [fileLine({ stars: 1 }), fileLine({ stars: 2, icon: 'x' }), fileLine()];
  expect(await load(lines.join('\n'))).toMatchObject({ ignored: { stars: 2, icon: 1 } });
});

test('the same file again is unchanged, a changed line is updated', async () => {
  const [first, second] = [fileLine({ tags: ['a'] }), fileLine()];
  await load(`${first}\n${second}`);
  expect(await load(`${first}\n${second}`)).toMatchObject({ created: 0, unchanged: 2 });
  const changed = second.replace('Does something', 'Does something else');
  expect(await load(`${first}\n${changed}`)).toMatchObject({ updated: 1, unchanged: 1 });
});

test('a slug that stood in the file already makes a bad line, in one batch and in two', async () => {
  const slug = { slug: 'doubled' };
  const near = [fileLine({ ...slug, name: 'One' }), fileLine({ ...slug, name: 'Two' })];
  const fill = Array.from({ length: IMPORT_BATCH }, () => fileLine());
  const text = [...near, ...fill, fileLine({ ...slug, name: 'Three' })].join('\n');
  expect(await load(text)).toMatchObject({ created: IMPORT_BATCH + 1, updated: 0, bad: 2 });
  expect(await badLines()).toEqual([
    { line: 2, slug: 'doubled', reason: 'The slug doubled stands in line 1 already.' },
    {
      line: IMPORT_BATCH + 3,
      slug: 'doubled',
      reason: 'The slug doubled stands in line 1 already.',
    },
  ]);
  expect(await liveName('doubled')).toEqual(['One']);
  expect(await load(text)).toMatchObject({ created: 0, updated: 0, unchanged: IMPORT_BATCH + 1 });
});

async function liveName(slug: string): Promise<string[]> {
  const rows = await database.kysely
    .selectFrom('listing_version as v')
    .innerJoin('listing as l', 'l.id', 'v.listing_id')
    .select('v.name')
    .where('l.slug', '=', slug)
    .where('v.state', '=', 'live')
    .execute();
  return rows.map((row) => row.name);
}

test('progress comes with every batch and never goes back', async () => {
  const lines = Array.from({ length: 2 * IMPORT_BATCH + 1 }, () => fileLine());
  const text = lines.join('\n');
  const bytes: number[] = [];
  await load(text, { progress: (done) => void bytes.push(done.bytes) });
  expect(bytes.length).toBeGreaterThanOrEqual(2);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  for (const done of bytes) expect(done).toBeLessThanOrEqual(Buffer.byteLength(text));
});

test('an import that is asked to stop ends after the batch under way, and goes on later', async () => {
  const lines = Array.from({ length: 2 * IMPORT_BATCH + 1 }, () => fileLine());
  const stop = new AbortController();
  const progress = () => stop.abort();
  expect(await load(lines.join('\n'), { stop: stop.signal, progress })).toMatchObject({
    created: IMPORT_BATCH,
    stopped: true,
  });
  expect(await load(lines.join('\n'))).toMatchObject({
    created: IMPORT_BATCH + 1,
    unchanged: IMPORT_BATCH,
    stopped: false,
  });
});

test('a line separator inside a text does not cut the line', async () => {
  const line = fileLine({ description: 'One\u2028two' });
  expect(line).toContain('\u2028');
  expect(await load(line)).toMatchObject({ created: 1, bad: 0 });
});

test('a text that cannot be shown is a bad line, and the rest goes on', async () => {
  const deep = fileLine({ description: '>'.repeat(20_000) });
  expect(await load(`${deep}\n${fileLine()}`)).toMatchObject({ created: 1, bad: 1 });
});

test('one line that the database refuses costs that line alone', async () => {
  const lines = [
    fileLine(),
    fileLine({ homepage: 'https://nul.example/\u0000', slug: 'nul' }),
    fileLine(),
  ];
  expect(await load(lines.join('\n'))).toMatchObject({ read: 3, created: 2, bad: 1 });
  expect(await badLines()).toMatchObject([{ line: 2 }]);
});
