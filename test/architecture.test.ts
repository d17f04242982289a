import { expect, test } from 'vitest';
import { habitBreaches } from './support/house/habits.ts';
import { importBreaches } from './support/house/imports.ts';
import { allSources } from './support/house/sources.ts';

const sources = allSources();

test('the whole house is read', () => {
  const files = sources.map(({ file }) => file);
  for (const known of [
    'astro.config.mjs',
    'site/start.mjs',
    'site/pages/index.astro',
    'site/styles/tokens.css',
    'console/pages/index.astro',
    'search-indexer/main.ts',
    'db/listings/import.ts',
    'db/migrations/2026-11-22-0900-create-accounts.sql',
    'test/architecture.test.ts',
  ]) {
    expect(files).toContain(known);
  }
});

test('every import goes the way of the house', () => {
  expect(sources.flatMap(importBreaches)).toEqual([]);
});

test('every file keeps the habits of the house', () => {
  expect(sources.flatMap(habitBreaches)).toEqual([]);
});

const direction = /may import from .+ alone\.$/;
const sql = /SQL is for db\/ alone\.$/;
const http = /knows nothing of HTTP, cookies and pages\.$/;
const single = /which is for .+ alone\.$/;
const clock = /time is an input\.$/;

test.each([
  ['db/a.ts', "import { paths } from '#site/paths.ts';", direction],
  ['db/a.ts', "import type { Paths } from '../site/paths.ts';", direction],
  ['db/a/b.ts', "type P = import('../../site/paths.ts').Paths;", direction],
  ['db/a.ts', "export { rebuild } from '#search-indexer/run.ts';", direction],
  ['site/a.ts', "import '#console/mount.ts';", direction],
  ['site/a.ts', "const x = await import('../console/mount.ts');", direction],
  ['site/a.ts', "import { settings } from '#search-indexer/index-settings.ts';", direction],
  ['site/search/a.ts', "import { main } from '#search-indexer/run.ts';", direction],
  ['site/startup/programs.ts', "import { run } from '#search-indexer/run.ts';", direction],
  ['search-indexer/a.ts', "import { paths } from '#site/paths.ts';", direction],
  ['console/a.ts', "import { x } from '#search-indexer/client.ts';", direction],
  ['site/a.ts', "import { x } from '#test/support/people.ts';", direction],
  ['site/ui/A.astro', "---\nimport x from '#console/x.ts';\n---\n<p>x</p>", direction],
  ['site/ui/A.astro', "<p>x</p><script>import '#console/x.ts';</script>", direction],
  ['site/a.mjs', "import x from '../console/x.ts';", direction],
  ['site/ui/A.tsx', "import x from '#console/x.ts';\nconst a = <p>x</p>;", direction],
  ['site/a.ts', 'const x = await import(name);', /which no test can follow\.$/],
  ['site/a.ts', "import { sql } from 'kysely';", sql],
  ['site/a.ts', "import { type Kysely, sql } from 'kysely';", sql],
  ['site/a.ts', "import * as kysely from 'kysely';", sql],
  ['site/a.ts', "import { jsonArrayFrom } from 'kysely/helpers/postgres';", sql],
  ['search-indexer/a.ts', "import type pg from 'pg';", sql],
  ['site/pages/a.astro', "---\nawait kysely.selectFrom('listing').execute();\n---", sql],
  ['console/a.ts', "trx.insertInto('listing');", sql],
  ['db/a.ts', "import { createServer } from 'node:http';", http],
  ['db/a.ts', "import https from 'https';", http],
  ['db/a.ts', "import { getAction } from 'astro:actions';", http],
  ['db/a.ts', "import type { APIContext } from 'astro';", http],
  ['search-indexer/a.ts', "import { Meilisearch } from 'meilisearch';", single],
  ['site/worker/a.ts', "import { PgBoss } from 'pg-boss';", single],
  ['db/a.ts', "import type { User } from 'lucia';", single],
  ['site/a.ts', "import Stripe from 'stripe';", single],
  ['site/payments.ts', "import Stripe from 'stripe/lib';", single],
  ['site/http/media.ts', "import sharp from 'sharp';", single],
  ['site/worker/a.ts', "import { createTransport } from 'nodemailer';", single],
])('in %s, %o is a breach', (file, text, sentence) => {
  const breaches = importBreaches({ file, text });
  expect(breaches).toEqual([expect.stringMatching(sentence)]);
  expect(breaches[0]).toContain(file);
});

test.each([
  ['site/a.ts', "import { postReview } from '#db/reviews/post.ts';"],
  ['site/a.ts', "import type { Kysely } from 'kysely';"],
  ['site/a.ts', "import { type Kysely, type Selectable } from 'kysely';"],
  ['console/a.ts', "import { paths } from '#site/paths.ts';"],
  ['console/pages/a.astro', "---\nimport Page from '../../site/layouts/Page.astro';\n---"],
  ['search-indexer/a.ts', "import { readMarks } from '#db/search/changes.ts';"],
  ['site/search/a.ts', "import { openSearchIndex } from '#search-indexer/client.ts';"],
  ['site/server.ts', "import { x } from '#search-indexer/run.ts'; await import(name);"],
  ['site/http/a.ts', "import { createServer } from 'node:http';"],
  ['db/a.ts', "import { sql } from 'kysely'; import pg from 'pg';"],
  ['db/a.ts', "// import { paths } from '#site/paths.ts';"],
  ['site/payments/a.ts', "import Stripe from 'stripe';"],
])('in %s, %o is fine', (file, text) => {
  expect(importBreaches({ file, text })).toEqual([]);
});

const mutation = 'return change(database, actor, async (change) => change.now);';

test.each([
  ['db/a.ts', 'const at = new Date();', clock],
  ['db/a.ts', 'const at = new Date;', clock],
  ['db/a.ts', 'const at = Date.now();', clock],
  ['db/a.ts', 'sql`select * from plan where valid_until > now()`', clock],
  ['db/a.ts', `sql\`select \${x} from plan where at > current_timestamp\``, clock],
  ['db/a.ts', "where.fn('now', [])", clock],
  ['db/migrations/a.sql', 'create table a (at timestamptz default now());', clock],
  ['db/migrations/a.sql', 'select clock_timestamp();', clock],
  ['site/utils.ts', '', /is named “utils”/],
  ['site/helpers/dates.ts', '', /is named “helpers”/],
  ['db/listing-manager.ts', '', /is named “manager”/],
  ['console/ui/Common.astro', '', /is named “common”/],
  ['db/a.ts', "export { a } from './b.ts';\nexport * from './c.ts';", /only passes on/],
  ['db/a.ts', `export function save(input: I, database: D) { ${mutation} }`, /: save changes data/],
  ['db/a.ts', `export async function save() { ${mutation} }`, /: save changes data/],
  ['db/a.ts', `export const save = (input: I) => { ${mutation} };`, /: save changes data/],
])('in %s, %o breaks a habit', (file, text, sentence) => {
  expect(habitBreaches({ file, text })).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ['db/a.ts', "const at = new Date('2026-01-01');"],
  ['db/a.ts', 'const { now } = change; const at = database.now();'],
  ['db/a.ts', '// Never new Date() or now() here.'],
  ['db/migrations/a.sql', '-- not now()'],
  ['db/accounts/admin-command.ts', 'const now = () => new Date();'],
  ['db/embedded/a.ts', 'const at = Date.now();'],
  ['site/a.ts', 'const at = new Date();'],
  ['db/a.ts', `export function save(actor: A, input: I) { ${mutation} }`],
  ['db/a.ts', "export function tell(database: D) { return change(database, system('x'), w); }"],
  ['db/a.ts', `function markLoaded(database: D) { ${mutation} }`],
  ['db/a.ts', "import { a } from './b.ts';\nexport const c = a + 1;"],
])('in %s, %o keeps the habits', (file, text) => {
  expect(habitBreaches({ file, text })).toEqual([]);
});

test.each([
  ['site/a.ts', 250],
  ['site/A.astro', 250],
  ['console/A.tsx', 250],
  ['site/styles/base.css', 250],
  ['db/seed/load.ts', 250],
  ['db/seed/catalogue/a.ts', 300],
])('%s may have %i lines and not one more', (file, most) => {
  expect(habitBreaches({ file, text: 'x;\n'.repeat(most) })).toEqual([]);
  expect(habitBreaches({ file, text: 'x;\n'.repeat(most + 1) })).toEqual([
    `${file} has ${most + 1} lines; ${most} are the most.`,
  ]);
});
