import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessShape, asSuperuser } from '#db/embedded/ask.ts';
import { type EmbeddedPostgres, startPostgres } from '#db/embedded/postgres.ts';
import { leftIn, query, startProgram, useCluster, usePlace } from './place.ts';

const place = usePlace();
const cluster = useCluster();
const directory = () => path.join(place.path, 'postgres');

const debian15 = '/usr/lib/postgresql/15/bin';
const versions = [
  { name: 'the Postgres of the packages', options: {} },
  { name: 'Postgres 15', options: { binaries: debian15 } },
].filter(({ options }) => !('binaries' in options) || existsSync(debian15));

describe.each(versions)('$name', ({ options }) => {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-version-')));
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    chmodSync(home, 0o755);
    postgres = await startPostgres({ directory: path.join(home, 'postgres'), ...options });
  });
  afterAll(async () => {
    await postgres.stop();
    expect(leftIn(home)).toEqual([]);
    rmSync(home, { recursive: true, force: true });
  });

  test('gives the application a database of its own and no more', async () => {
    expect(postgres.started).toBe(true);
    const [role] = await query(
      postgres.url,
      `select rolsuper, rolcreatedb, rolcreaterole, pg_get_userbyid(datdba) = current_user as owns
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
    );
    expect(role).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false, owns: true });
    for (const name of ['pg_trgm', 'btree_gist', 'btree_gin', 'unaccent', 'citext']) {
      await query(postgres.url, `create extension ${name}`);
    }
  });

  test('keeps passwords and logs to this user, and leaves nothing of initdb', () => {
    for (const file of ['access.json', 'postgres.log', 'data']) {
      expect(statSync(path.join(home, 'postgres', file)).mode & 0o077).toBe(0);
    }
    const names = readdirSync(path.join(home, 'postgres'));
    expect(names.filter((name) => /^(new|probe)-/.test(name))).toEqual([]);
  });

  test('asks for the password', async () => {
    await expect(query(postgres.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('treats texts alike on every machine', async () => {
    const [texts] = await query(
      postgres.url,
      `select lower('ÉÜ') as lower, similarity('é', 'É') as alike, current_setting('timezone') as zone,
              (select string_agg(word, '' order by word) from unnest(array['b', 'é', 'B']) word) as sorted`,
    );
    expect(texts).toEqual({ lower: 'éü', alike: 1, zone: 'UTC', sorted: 'Bbé' });
  });

  test('is found with its data by the next start', async () => {
    await query(postgres.url, `create table note as select 'kept' as text`);
    await postgres.stop();
    const { url } = postgres;
    postgres = await startPostgres({ directory: path.join(home, 'postgres'), ...options });
    expect(postgres).toMatchObject({ started: true, url });
    expect(await query(url, 'select text from note')).toEqual([{ text: 'kept' }]);
  });
});

test('a test cluster may clone databases', async () => {
  cluster.copyTo(directory());
  const postgres = await startPostgres({ directory: directory(), durable: false });
  await query(postgres.url, 'create database copy template vitrine');
  await postgres.stop();
});

test('settings of the caller for other servers have no effect', async () => {
  const { said } = await startProgram(`
    Object.assign(process.env, { PGDATA: '/nowhere', PGPORT: '1', PGSSLMODE: 'require', PGUSER: 'x' });
    const { startPostgres } = await load('db/embedded/postgres.ts');
    const postgres = await startPostgres({ directory: ${JSON.stringify(directory())}, durable: false });
    await postgres.stop();
    say({ started: postgres.started });`);
  expect(said.started).toBe(true);
});

test('of starts at once on one folder one starts and the others join', async () => {
  const body = `
    const { startPostgres } = await load('db/embedded/postgres.ts');
    const options = { directory: ${JSON.stringify(directory())}, durable: false };
    const both = await Promise.all([startPostgres(options), startPostgres(options)]);
    say({ url: both[0].url, started: both.map(({ started }) => started) });`;
  const programs = await Promise.all([startProgram(body), startProgram(body)]);
  const started = programs.flatMap(({ said }) => said.started);
  expect(started.filter(Boolean)).toHaveLength(1);
  expect(new Set(programs.map(({ said }) => said.url)).size).toBe(1);
  const joined = await startPostgres({ directory: directory() });
  expect(joined.started).toBe(false);
  await joined.stop();
});

test('a log that has grown moves aside', async () => {
  cluster.copyTo(directory());
  const log = path.join(directory(), 'postgres.log');
  writeFileSync(log, 'x'.repeat(1_100_000));
  const postgres = await startPostgres({ directory: directory(), durable: false });
  expect(statSync(log).size).toBeLessThan(10_000);
  expect(statSync(`${log}.1`).size).toBe(1_100_000);
  await postgres.stop();
});

test('one whose first start was killed before its database was made is completed by the next', async () => {
  const first = await startPostgres({ directory: directory() });
  const access = accessShape.parse(
    JSON.parse(readFileSync(path.join(directory(), 'access.json'), 'utf8')),
  );
  const port = Number(new URL(first.url).port);
  await asSuperuser(port, access, async (ask) => {
    await ask('drop database vitrine');
    await ask('drop role vitrine');
  });
  const second = await startPostgres({ directory: directory() });
  expect(second.started).toBe(false);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
});
