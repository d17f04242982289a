import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { arrangeShelf } from '#db/shelves/arrange.ts';
import { pageBreaches, words } from '../../site/page-text.ts';
import { enterStaff } from '../../support/people.ts';
import { sessionOf, shopDatabase, type Visitor, visitor } from '../../support/signed-in.ts';

const database = shopDatabase(inject('shopFolder'));
const { kysely } = database;
const SETTINGS = '/console/staff/settings';
const apps: { id: string; slug: string }[] = [];
let person: Person;
let manager: Visitor;
let category = '';
let component = '';

beforeAll(async () => {
  person = await enterStaff('arranger', 'program_manager', database);
  const session = { ...person, secondFactorAt: new Date() };
  manager = visitor(inject('shopUrl'), await sessionOf(session, database));
  category = await idOf('category');
  component = await idOf('platform_component');
  const live = kysely
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .select(['l.id', 'l.slug'])
    .where('l.state', '=', 'live')
    .where('i.state', '=', 'active');
  apps.push(...(await live.orderBy('l.id').limit(3).execute()));
});
afterAll(() => database.end());

async function idOf(table: 'category' | 'platform_component'): Promise<string> {
  const row = await kysely
    .selectFrom(table)
    .select(`${table}.id`)
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A shelf that nobody sees yet, from a moment that is no midnight. */
async function shelfFor(slug: string): Promise<void> {
  const shelf = {
    slug,
    title: 'For later',
    reason: 'They fit.',
    position: 9000,
    shownFrom: new Date('2091-03-04T15:30:00Z'),
    shownUntil: new Date('2091-05-06T07:08:09Z'),
    apps: apps.map(({ id }) => ({ listingId: id, reason: 'Small.' })),
  };
  await arrangeShelf(person, { shelf, reason: 'For a test.', seen: null }, database);
}

function shelfFields(slug: string, given: Record<string, string>): Record<string, string> {
  const lines = apps.flatMap((app, index) => [
    [`app-${index + 1}`, app.slug],
    [`why-${index + 1}`, 'Small.'],
  ]);
  const texts = { slug, title: 'For later', why: 'They fit.', position: '9000', reason: 'A test.' };
  const days = { from: '2091-03-04', until: '2091-05-06' };
  return { ...texts, ...days, ...Object.fromEntries(lines), ...given };
}

const versionIn = (page: string) => /name="seen" value="(\d*)"/.exec(page)?.[1];
const read = async (path: string) => (await manager.get(path)).text();

/** Somebody else changes everything that has a version. */
async function changeAll(): Promise<void> {
  for (const table of ['platform', 'category', 'platform_component', 'shelf'] as const) {
    await kysely
      .updateTable(table)
      .set((set) => ({ version: set('version', '+', 1) }))
      .execute();
  }
}

test('what somebody else changed is not overwritten by pressing the button once more', async () => {
  await shelfFor('stale');
  const kind = { name: 'Mine', description: 'Mine.', place: '1', reason: 'Mine.' };
  const forms: [path: string, action: string, fields: Record<string, string>][] = [
    ['/names', 'describe', { name: 'Mine', promise: '', supportEmail: '', reason: 'Mine.' }],
    ['/look', 'chooseAccent', { hue: '155', chroma: '110', lightness: '460', reason: 'Mine.' }],
    [`/categories/${category}`, 'changeCategory', { ...kind, id: category }],
    [`/components/${component}`, 'changeComponent', { ...kind, id: component }],
    [`/components/${component}/remove`, 'removeComponent', { id: component, reason: 'Mine.' }],
    ['/shelves/stale', 'arrangeShelf', shelfFields('stale', {})],
    ['/shelves/stale/remove', 'removeShelf', { slug: 'stale', reason: 'Mine.' }],
  ];
  const openedOn = new Map<string, string>();
  for (const [end] of forms) openedOn.set(end, versionIn(await read(SETTINGS + end)) ?? '');
  await changeAll();
  for (const [end, action, fields] of forms) {
    const path = SETTINGS + end;
    const opened = openedOn.get(end) ?? '';
    let seen = opened;
    for (const press of [1, 2]) {
      const sent = { usual: '', ...fields, seen };
      const answer = await manager.send(path, `staffSettings.${action}`, sent);
      const page = await answer.text();
      expect([action, press, answer.status]).toEqual([action, press, 409]);
      expect(page).toContain(`<a href="${path}" target="_blank"`);
      expect(await pageBreaches(page)).toEqual([]);
      seen = versionIn(page) ?? '';
    }
    expect([action, seen]).toEqual([action, opened]);
    expect(versionIn(await read(path))).not.toBe(opened);
  }
});

test('a refusal for another cause does not say that somebody changed it', async () => {
  const path = `${SETTINGS}/components/${component}`;
  const seen = versionIn(await read(path)) ?? '';
  const input = { id: component, name: 'Mine', description: 'Mine.', place: '', reason: 'A', seen };
  const answer = await manager.send(path, 'staffSettings.changeComponent', input);
  const page = await answer.text();
  expect(answer.status).toBe(400);
  expect(words(page)).toContain('Give a whole number from 1 to');
  expect(page).toContain('href="#place"');
  expect(page).not.toContain('See how it is now');
});

test('who measures an accent keeps the version that the form was opened on', async () => {
  const path = `${SETTINGS}/look`;
  const measured = await read(`${path}?hue=90&chroma=150&lightness=700&seen=7007`);
  expect(versionIn(measured)).toBe('7007');
});

test('a shelf whose days stay keeps its moments', async () => {
  await shelfFor('moments');
  const moments = () =>
    kysely
      .selectFrom('shelf')
      .select(['title', 'shown_from', 'shown_until'])
      .where('slug', '=', 'moments')
      .executeTakeFirstOrThrow();
  const before = await moments();
  const path = `${SETTINGS}/shelves/moments`;
  const save = async (given: Record<string, string>) => {
    const seen = versionIn(await read(path)) ?? '';
    const fields = shelfFields('moments', { ...given, seen });
    const answer = await manager.send(path, 'staffSettings.arrangeShelf', fields);
    expect(answer.status).toBe(303);
    return moments();
  };
  expect(await save({ title: 'Renamed' })).toEqual({ ...before, title: 'Renamed' });
  expect(await save({ until: '2091-05-07' })).toEqual({
    ...before,
    shown_until: new Date('2091-05-07T00:00:00Z'),
  });
});
