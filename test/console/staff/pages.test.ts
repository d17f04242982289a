import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { StaffRole } from '#db/accounts/table.ts';
import { pageBreaches, words } from '../../site/page-text.ts';
import { enter, enterStaff, enterVendor } from '../../support/people.ts';
import { sessionOf, shopDatabase, type Visitor, visitor } from '../../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

const STAFF = '/console/staff';
/** Every page of a program manager; the ids come from the shop. */
const pages: string[] = [
  '/isvs',
  '/isvs?q=e&tier=premier&state=active',
  '/isvs?q=nobody-is-called-so',
  '/settings',
  '/settings/names',
  '/settings/look',
  '/settings/look?hue=90&chroma=150&lightness=700',
  '/settings/logo',
  '/settings/categories',
  '/settings/categories/new',
  '/settings/components',
  '/settings/components/new',
  '/settings/shelves',
  '/settings/shelves/new',
  '/settings/policies',
  '/audit',
  '/audit?verb=isv.&as=staff&from=2020-01-01&to=2030-01-01&kind=organisation',
  '/audit?id=none&from=2026-02-30&who=%25',
];
let manager: Visitor;

async function staffMember(role: StaffRole, isProved = true): Promise<Visitor> {
  const person = await enterStaff(`staff-${role}`, role, database);
  const secondFactorAt = isProved ? new Date() : null;
  return visitor(url, await sessionOf({ ...person, secondFactorAt }, database));
}

beforeAll(async () => {
  manager = await staffMember('program_manager');
  const one = (table: 'category' | 'platform_component' | 'shelf' | 'isv') =>
    database.kysely.selectFrom(table);
  const category = await one('category')
    .select('category.id')
    .where('parent_id', 'is not', null)
    .executeTakeFirstOrThrow();
  const component = await one('platform_component')
    .select('platform_component.id')
    .executeTakeFirstOrThrow();
  const shelf = await one('shelf').select('shelf.slug').executeTakeFirstOrThrow();
  const isv = await one('isv')
    .select('isv.organisation_id')
    .where('isv.state', '=', 'active')
    .executeTakeFirstOrThrow();
  for (const path of [
    `/isvs/${isv.organisation_id}`,
    ...['approve', 'tier', 'suspend', 'restore'].map(
      (decision) => `/isvs/${isv.organisation_id}/${decision}`,
    ),
    ...['', '/remove'].flatMap((end) => [
      `/settings/categories/${category.id}${end}`,
      `/settings/components/${component.id}${end}`,
      `/settings/shelves/${shelf.slug}${end}`,
    ]),
  ]) {
    pages.push(path);
  }
});

test('every page is there for a program manager, valid, and runs nothing inline', async () => {
  for (const path of pages) {
    const answer = await manager.get(STAFF + path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect([path, await pageBreaches(await answer.text())]).toEqual([path, []]);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  }
});

test('nobody else is told that there is such a page', async () => {
  const { owner } = await enterVendor('curious', database);
  const strangers: [string, Visitor][] = [
    ['nobody', visitor(url, null)],
    ['a person', visitor(url, await sessionOf(await enter('person', database), database))],
    ['a vendor', visitor(url, await sessionOf(owner, database))],
    ['a moderator', await staffMember('moderator')],
    ['a reviewer', await staffMember('reviewer')],
    ['an admin', await staffMember('admin')],
  ];
  for (const [who, stranger] of strangers) {
    for (const path of [...pages, '/audit.csv']) {
      const mayRead = who === 'an admin' && path.startsWith('/audit');
      const { status } = await stranger.get(STAFF + path);
      expect([who, path, status]).toEqual([who, path, mayRead ? 200 : 404]);
    }
  }
});

test('a program manager without the second factor is led to it', async () => {
  const half = await staffMember('program_manager', false);
  for (const path of ['/isvs', '/settings', '/audit', '/audit.csv']) {
    expect((await half.get(STAFF + path)).status).toBe(302);
  }
});

test('only where there are owners it says that they are told', async () => {
  const owned = await enterVendor('owned', database);
  const orphan = await enterVendor('orphan', database);
  await database.kysely.deleteFrom('membership').where('organisation_id', '=', orphan.id).execute();
  const after = async (id: string) =>
    words(await (await manager.get(`${STAFF}/isvs/${id}?done=tier`)).text());
  expect(await after(owned.id)).toContain('The tier is changed. Its owners are told by mail.');
  expect(await after(orphan.id)).toContain('The tier is changed.');
  expect(await after(orphan.id)).not.toContain('told by mail');
});

test('the navigation shows what a role may open', async () => {
  const links = async (who: Visitor) => {
    const page = await (await who.get(STAFF)).text();
    return ['isvs', 'settings', 'audit'].filter((name) => page.includes(`href="${STAFF}/${name}"`));
  };
  expect(await links(manager)).toEqual(['isvs', 'settings', 'audit']);
  expect(await links(await staffMember('admin'))).toEqual(['audit']);
  expect(await links(await staffMember('moderator'))).toEqual([]);
});

test('the audit names who did what, and leads to more of the same', async () => {
  const page = await (await manager.get(`${STAFF}/audit?verb=shelf.arranged`)).text();
  expect(words(page)).toContain('Tomás Ferreira, as staff');
  expect(page).toContain(`href="${STAFF}/audit?verb=shelf.arranged"`);
  expect(page).toContain(`href="${STAFF}/audit.csv?verb=shelf.arranged"`);
});

test('the audit goes out as a table, with what would be a formula made harmless', async () => {
  const evil = await enterVendor('formulas', database);
  await database.kysely
    .updateTable('organisation')
    .set({ name: '=HYPERLINK("http://evil.example","Zoë")' })
    .where('id', '=', evil.id)
    .execute();
  const answer = await manager.get(`${STAFF}/audit.csv?id=${evil.id}`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="audit-[\d-]+\.csv"$/,
  );
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  expect(text.startsWith('\uFEFFtime,acting as,who,')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://evil.example"",""Zoë"")"`);
  expect(text).not.toMatch(/(^|,)"?=/m);
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
});
