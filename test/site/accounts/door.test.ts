import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DEMO_PASSWORD } from '#db/seed/accounts.ts';
import { PASSWORD, signUp } from '../../support/accounts.ts';
import { shopDatabase, visitor } from '../../support/signed-in.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
const stranger = visitor(url, null);
let email: string;
let token: string;
afterAll(() => database.end());

beforeAll(async () => {
  ({ email, token } = await signUp('doorkeeper', database));
});

const signIn = (fields: Record<string, string>) =>
  stranger.send('/sign-in', 'door.signIn', { email, password: PASSWORD, ...fields });

test.each([
  '/sign-in',
  '/sign-up',
  '/sign-up/sent',
  '/sign-up/deleted',
  '/reset-password',
  '/reset-password/sent',
  '/demo/people',
])('%s is a sound page', async (path) => {
  const answer = await stranger.get(path);
  expect(answer.status).toBe(200);
  expect(await pageBreaches(await answer.text())).toEqual([]);
});

test.each(['/account', '/account/security', '/account/email', '/account/data', '/account/welcome'])(
  '%s is a sound page, and nobody keeps it',
  async (path) => {
    const answer = await visitor(url, token).get(path);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(await pageBreaches(await answer.text())).toEqual([]);
  },
);

test('signing in sets a cookie that no script and no other site gets', async () => {
  const answer = await signIn({});
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  const [cookie = ''] = answer.headers
    .getSetCookie()
    .filter((one) => one.startsWith('__Host-session='));
  expect(cookie).toMatch(/^__Host-session=[\w-]{32,};/);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    expect(cookie).toContain(part);
  expect(cookie).not.toContain('Domain');
});

test('a wrong password is told beside its field, and what was typed stays but the password', async () => {
  const answer = await signIn({ password: 'not this one' });
  const page = await answer.text();
  expect(answer.status).toBe(400);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(words(page)).toContain('This address and this password do not belong together.');
  expect(page).toContain(`value="${email}"`);
  expect(page).not.toContain('not this one');
  expect(await pageBreaches(page)).toEqual([]);
});

test.each([
  ['/apps/pipewright?a=b#reviews', '/apps/pipewright?a=b#reviews'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/x/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/%0d%0aset-cookie:x=1', '/%0d%0aset-cookie:x=1'],
  ['', '/'],
])('after signing in, %j leads to %s', async (next, target) => {
  const answer = await signIn({ next });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, target]);
});

test('who has a second factor is asked for it, and is not in yet', async () => {
  const answer = await signIn({
    email: 'tomas@corvane.example',
    password: DEMO_PASSWORD,
    next: '/console/staff',
  });
  expect(answer.headers.get('location')).toBe('/sign-in/second-factor?next=%2Fconsole%2Fstaff');
  expect(answer.headers.getSetCookie().join()).not.toContain('__Host-session');
});

test('too many tries are told when to come back', async () => {
  const { email: attacked } = await signUp('attacked', database);
  const attempt = () => signIn({ email: attacked, password: 'not this one' });
  for (let count = 0; count < 10; count += 1) await attempt();
  const answer = await attempt();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(words(await answer.text())).toContain('This was tried too often.');
});

test('a cookie of nobody is taken away, and pages are as for everybody', async () => {
  const answer = await visitor(url, 'x'.repeat(40)).get('/account');
  expect(answer.status).toBe(303);
  expect(answer.headers.getSetCookie().join()).toMatch(
    /__Host-session=(deleted)?;.*(Max-Age=0|Expires)/,
  );
});

test('whoever signs out is out', async () => {
  const { token: leaving } = await signUp('leaving', database);
  const person = visitor(url, leaving);
  expect((await person.get('/account')).status).toBe(200);
  await person.send('/sign-out', 'door.signOut', {});
  expect((await person.get('/account')).status).toBe(303);
});

test('the export is a file of one’s own', async () => {
  const answer = await visitor(url, token).get('/account/export.json');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="my-data.json"');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ person: { email } });
});
