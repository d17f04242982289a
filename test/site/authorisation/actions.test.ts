import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { shopDatabase } from '../../support/signed-in.ts';
import { ACTIONS } from './actions.ts';
import { enterEverybody, type Scene, VISITORS, type VisitorName } from './people.ts';
import { writtenAbout } from './written.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
let scene: Scene;
let before: string[];

beforeAll(async () => {
  scene = await enterEverybody('judged', url, database);
  // The worker notes what it did with the mails of their coming.
  await vi.waitUntil(async () => (await unsent()) === 0, { timeout: 30_000, interval: 200 });
  before = await writtenAbout(scene, 'judged', database);
});
afterAll(() => database.end());

test('every action of the house is listed, and no other', () => {
  expect(Object.keys(ACTIONS).toSorted()).toEqual(namesOfActions().toSorted());
  // Also one that is written in another way, or in a file of another name.
  const written = sourcesOf(/\.(ts|astro)$/).flatMap(
    (text) => text.match(/\bdefineAction\(/g) ?? [],
  );
  expect(written).toHaveLength(Object.keys(ACTIONS).length);
});

test.each(Object.keys(ACTIONS))('%s is refused to all others, and writes nothing', async (name) => {
  const mayNot = VISITORS.filter((who) => !ACTIONS[name]?.may.includes(who));
  const refused = await Promise.all(mayNot.map((who) => send(name, who)));
  expect(refused).toEqual(mayNot.map((who) => [who, 'refused']));
  expect(await writtenAbout(scene, 'judged', database)).toEqual(before);
});

// After all of the above, for what these change would look like what the others wrote.
test.each(Object.keys(ACTIONS))('%s is for those who may', async (name) => {
  for (const who of ACTIONS[name]?.may ?? []) {
    expect(await send(name, who)).toEqual([who, 'heard']);
  }
});

async function send(name: string, who: VisitorName) {
  const given = ACTIONS[name];
  if (!given) throw new Error(`There is no ${name}.`);
  const page = typeof given.page === 'string' ? given.page : given.page(scene);
  const fields = typeof given.fields === 'function' ? given.fields(scene) : given.fields;
  const response = await scene.people[who].send(page, name, fields);
  await response.body?.cancel();
  return [who, outcomeOf(response)] as const;
}

async function unsent(): Promise<number> {
  const { count } = await database.kysely
    .selectFrom('mail')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('recipient', 'like', '%judged%')
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * What is refused is 403, 404, the way to sign in or to prove a second factor first, or the way out of
 * an area, by its guard (302; what was done leads on by 303).
 */
function outcomeOf({ headers, status }: Response): 'refused' | 'heard' | number {
  if ([302, 403, 404, 410].includes(status)) return 'refused';
  if (status >= 500) return status;
  if (status !== 303) return 'heard';
  const target = new URL(headers.get('location') ?? '', url);
  const isDetour = /^\/(sign-in|account\/confirm)$/.test(target.pathname);
  return isDetour && target.searchParams.has('next') ? 'refused' : 'heard';
}

/** Names as browsers send them, read from the contents page and the files that it names. */
function namesOfActions(): string[] {
  const files = sourcesOf(/actions\.ts$/);
  const nouns = new Map(
    files.flatMap((text) =>
      [...text.matchAll(/export const (\w+) = \{([\s\S]*?)\n\};/g)].map((match) => [
        match[1] ?? '',
        [...(match[2] ?? '').matchAll(/^ {2}(\w+): (?:defineAction|arrange)/gm)].map(
          ([, verb]) => verb ?? '',
        ),
      ]),
    ),
  );
  const settings = nouns.get('staffSettings');
  settings?.push(...(nouns.get('look') ?? []));
  nouns.delete('look');
  return [...nouns].flatMap(([noun, verbs]) => verbs.map((verb) => `${noun}.${verb}`));
}

function sourcesOf(name: RegExp): string[] {
  return ['site', 'console'].flatMap((part) =>
    readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
  );
}
