import { afterAll, expect, inject, test } from 'vitest';
import { pageBreaches, words } from '../../site/page-text.ts';
import { guest } from '../../support/guest.ts';
import { digitsAt } from '../../support/second-factors.ts';
import { ASKED, AUTHENTICATOR, CODES, FACTOR, factorScene, led } from './factor-scene.ts';

const url = inject('shopUrl');
const SESSION_COOKIE = '__Host-session';
const { age, database, newcomer, setUp, signIn } = factorScene();
afterAll(() => database.end());

test.each([FACTOR, AUTHENTICATOR, CODES, `${FACTOR}/new-passkey`, `${FACTOR}/passkey?id=a`])(
  'whoever is not signed in is led from %s to the page for that, and back',
  async (path) => {
    const answer = await guest(url).get(path);
    expect(led(answer)).toEqual([303, `/sign-in?next=${encodeURIComponent(path)}`]);
  },
);

test.each([
  'beginAuthenticator',
  'confirmAuthenticator',
  'removeAuthenticator',
  'addPasskey',
  'renamePasskey',
  'removePasskey',
  'renewCodes',
  'confirm',
])('so is whoever sends %s', async (action) => {
  const answer = await guest(url).send(FACTOR, `secondFactor.${action}`);
  expect(led(answer)).toEqual([303, `/sign-in?next=${encodeURIComponent(FACTOR)}`]);
});

test('an authenticator is set up without JavaScript, and asked for after the password', async () => {
  const { email, visitor } = await newcomer('set-up');
  const before = visitor.cookies.get(SESSION_COOKIE);
  const start = await (await visitor.get(FACTOR)).text();
  expect(await pageBreaches(start)).toEqual([]);
  expect(words(start)).toContain('Set up an authenticator app');
  const { secret } = await setUp(visitor);
  expect(visitor.cookies.get(SESSION_COOKIE)).not.toBe(before);
  expect(words(await (await visitor.get(FACTOR)).text())).toContain('10 of 10 work still');

  const again = guest(url);
  expect(led(await signIn(again, email, '/saved'))).toEqual([303, `${ASKED}?next=%2Fsaved`]);
  expect(again.cookies.has(SESSION_COOKIE)).toBe(false);
  const asked = await (await again.get(`${ASKED}?next=%2Fsaved`)).text();
  expect(await pageBreaches(asked)).toEqual([]);
  expect(asked).toMatch(/<input[^>]*name="digits"[^>]*autocomplete="one-time-code"/);
  expect(asked).toMatch(/<input[^>]*name="digits"[^>]*inputmode="numeric"/);
  const wrong = await again.send(ASKED, 'secondFactor.prove', { digits: '12345', next: '/saved' });
  expect(wrong.status).toBe(400);
  const page = await wrong.text();
  expect(page).toMatch(/id="digits"[^>]*aria-describedby="digits-error digits-hint"/);
  expect(page).toMatch(/name="next" value="\/saved"/);
  expect(words(page)).toContain('These digits are not right, or were used before.');
  const digits = digitsAt(secret, new Date());
  const right = await again.send(ASKED, 'secondFactor.prove', { digits, next: '/saved' });
  expect(led(right)).toEqual([303, '/saved']);
  expect([...again.cookies.keys()]).toEqual([SESSION_COOKIE]);
  expect((await again.get(FACTOR)).status).toBe(200);
  expect(led(await again.get(ASKED))).toEqual([303, '/']);
});

test('without half a sign-in there is nothing to prove', async () => {
  expect(led(await guest(url).get(`${ASKED}?next=%2Fsaved`))).toEqual([
    303,
    '/sign-in?next=%2Fsaved',
  ]);
  const visitor = guest(url);
  visitor.cookies.set('__Host-sign-in', 'nothing');
  const answer = await visitor.send(ASKED, 'secondFactor.prove', { digits: '123456' });
  expect(answer.status).toBe(404);
  expect(words(await answer.text())).toContain('Signing in took too long.');
});

test('a recovery code signs in, and leads nowhere else', async () => {
  const { email, visitor } = await newcomer('recovery');
  const { codes } = await setUp(visitor);
  const [code = ''] = codes.match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/) ?? [];
  const again = guest(url);
  await signIn(again, email);
  const form = await (await again.get(`${ASKED}?with=code`)).text();
  expect(await pageBreaches(form)).toEqual([]);
  expect(form).not.toContain('name="digits"');
  const fields = { with: 'code', next: '//elsewhere.example' };
  const wrong = await again.send(ASKED, 'secondFactor.prove', { ...fields, code: 'AAAA' });
  expect(wrong.status).toBe(400);
  const page = await wrong.text();
  expect(page).toMatch(/id="code"[^>]*aria-invalid="true"/);
  expect(words(page)).toContain('This code is not right, or was used before.');
  const right = await again.send(ASKED, 'secondFactor.prove', { ...fields, code });
  expect(led(right)).toEqual([303, '/']);
  expect(words(await (await again.get(FACTOR)).text())).toContain('9 of 10 work still');
});

test('codes are shown once, to the one whose they are', async () => {
  const { visitor } = await newcomer('once');
  const other = await newcomer('other');
  await setUp(other.visitor);
  const { codes } = await setUp(visitor);
  expect(await pageBreaches(codes)).toEqual([]);
  expect(codes.match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)).toHaveLength(10);
  const reloaded = await (await visitor.get(CODES)).text();
  expect(reloaded).not.toMatch(/([0-9A-Z]{4}-){3}/);
  expect(words(reloaded)).toContain('Recovery codes are shown once');
  await visitor.send(CODES, 'secondFactor.renewCodes');
  const sealed = visitor.cookies.get('__Host-shown-once') ?? '';
  expect(sealed.length).toBeGreaterThan(100);
  other.visitor.cookies.set('__Host-shown-once', sealed);
  expect(await (await other.visitor.get(CODES)).text()).not.toMatch(/([0-9A-Z]{4}-){3}/);
  const renewed = await (await visitor.get(CODES)).text();
  expect(renewed.match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)).toHaveLength(10);
});

test('changes ask for the factor again once it was proved ten minutes ago, and lead back', async () => {
  const { email, visitor } = await newcomer('stale');
  const { secret } = await setUp(visitor);
  await age(email);
  const confirm = `/account/confirm?next=${encodeURIComponent(FACTOR)}`;
  const remove = () => visitor.send(FACTOR, 'secondFactor.removeAuthenticator');
  expect(led(await remove())).toEqual([303, confirm]);
  expect(led(await visitor.get(AUTHENTICATOR))).toEqual([
    303,
    `/account/confirm?next=${encodeURIComponent(AUTHENTICATOR)}`,
  ]);
  const page = await (await visitor.get(confirm)).text();
  expect(await pageBreaches(page)).toEqual([]);
  const fields = { digits: digitsAt(secret, new Date()), next: FACTOR };
  const token = visitor.cookies.get(SESSION_COOKIE);
  const done = await visitor.send('/account/confirm', 'secondFactor.confirm', fields);
  expect(led(done)).toEqual([303, FACTOR]);
  expect(visitor.cookies.get(SESSION_COOKIE)).not.toBe(token);
  expect(led(await remove())).toEqual([303, `${FACTOR}?done=authenticator-removed`]);
  expect(words(await (await visitor.get(`${FACTOR}?done=authenticator-removed`)).text())).toContain(
    'The authenticator app is removed.',
  );
});

test('whoever has no factor is led from confirming to setting one up, and on', async () => {
  const { visitor } = await newcomer('bare');
  const answer = await visitor.get('/account/confirm?next=%2Fconsole%2Fteam');
  expect(led(answer)).toEqual([303, `${FACTOR}?next=%2Fconsole%2Fteam`]);
  const page = await (await visitor.get(`${FACTOR}?next=%2Fconsole%2Fteam`)).text();
  expect(words(page)).toContain('What you were about to do asks for a second factor.');
  expect(page).toContain(`href="${AUTHENTICATOR}?next=%2Fconsole%2Fteam"`);
});

test('staff are told that they need one, and keep the last', async () => {
  const { visitor } = await newcomer('staff', true);
  expect(led(await visitor.get('/console/staff'))).toEqual([
    302,
    `${FACTOR}?next=%2Fconsole%2Fstaff`,
  ]);
  expect(words(await (await visitor.get(FACTOR)).text())).toContain(
    'Staff sign in with a second factor. Set one up',
  );
  await setUp(visitor);
  expect((await visitor.get('/console/staff')).status).toBe(200);
  const page = await (await visitor.get(FACTOR)).text();
  expect(page).not.toContain('removeAuthenticator');
  expect(words(page)).toContain('so the last one stays');
  const refused = await visitor.send(FACTOR, 'secondFactor.removeAuthenticator');
  expect(refused.status).toBe(403);
  expect(words(await refused.text())).toContain('so the last one stays');
});

test('too many wrong tries are refused for a while, in words', async () => {
  const { email, visitor } = await newcomer('guesser');
  await setUp(visitor);
  const again = guest(url);
  await signIn(again, email);
  const tries = () => again.send(ASKED, 'secondFactor.prove', { digits: '000000' });
  for (let count = 0; count < 10; count += 1) expect((await tries()).status).toBe(400);
  const refused = await tries();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  expect(words(await refused.text())).toContain('This was tried too often.');
});
