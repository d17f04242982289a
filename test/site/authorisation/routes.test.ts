import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { shopDatabase } from '../../support/signed-in.ts';
import { enterEverybody, type Scene, VISITORS } from './people.ts';
import { type Answer, ROUTES } from './routes.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
let scene: Scene;

beforeAll(async () => {
  scene = await enterEverybody('routed', url, database);
});
afterAll(() => database.end());

test('every route of the house is listed, and no other', () => {
  const routes = [...routesBelow('site/pages', ''), ...routesBelow('console/pages', '/console')];
  expect(Object.keys(ROUTES).toSorted()).toEqual(routes.toSorted());
});

test.each(Object.keys(ROUTES))('%s is for those that it is meant for', async (route) => {
  const { address = '', rule = null } = ROUTES[route] ?? {};
  const asked = typeof address === 'string' ? address : address(scene);
  const answers = await Promise.all(
    VISITORS.map(async (who) => [who, answerOf(await scene.people[who].get(asked))] as const),
  );
  const [[, first] = []] = answers;
  const expected = VISITORS.map((who) => [who, rule ? rule(who) : first]);
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected));
});

function answerOf(response: Response): Answer | number {
  void response.body?.cancel();
  if (response.status === 200) return 'page';
  if ([404, 410].includes(response.status)) return 'hidden';
  if (![301, 302, 303].includes(response.status)) return response.status;
  const target = new URL(response.headers.get('location') ?? '', url);
  return target.pathname === '/sign-in' && target.searchParams.has('next')
    ? 'sign in'
    : 'elsewhere';
}

/** Patterns as Astro makes them of the files of a folder. */
function routesBelow(folder: string, prefix: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.relative(
        folder,
        path.relative(root, path.join(entry.parentPath, entry.name)),
      );
      const pattern = file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '');
      return pattern === '' ? prefix || '/' : `${prefix}/${pattern}`;
    });
}
