import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appSecretOf } from '#db/app-secret.ts';
import { readEnvironment, WrongSetting } from '#db/environment.ts';

const GIVEN = 'what the operator has chosen for this';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-secret-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function secretIn(name: string, variables: Record<string, string> = {}): string {
  return appSecretOf(readEnvironment({ DATA_DIR: path.join(folder, name), ...variables }));
}

test('one that is given is taken, and none is made', () => {
  expect(secretIn('given', { APP_SECRET: GIVEN })).toBe(GIVEN);
  expect(existsSync(path.join(folder, 'given'))).toBe(false);
});

test('on this machine one is made, for its owner alone, and kept', async () => {
  const made = secretIn('made');
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(secretIn('made')).toBe(made);
  expect(secretIn('other')).not.toBe(made);
  const file = path.join(folder, 'made', 'app-secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).toBe(`${made}\n`);
});

test('an empty file, as a full disk leaves it, is no secret', async () => {
  secretIn('empty');
  const file = path.join(folder, 'empty', 'app-secret');
  await writeFile(file, '');
  expect(() => secretIn('empty')).toThrow(/app-secret is empty/);
});

test('for others to reach, one has to be given', () => {
  const origin = { ORIGIN: 'https://apps.example.com' };
  expect(() => secretIn('open', origin)).toThrow(WrongSetting);
  expect(() => secretIn('open', origin)).toThrow(/^Set APP_SECRET to at least 32 random/);
  expect(secretIn('open', { ...origin, APP_SECRET: GIVEN })).toBe(GIVEN);
});
