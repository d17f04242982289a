import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { type Actor, system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { keptMails } from '#db/mail/kept.ts';
import { queueMail } from '#db/mail/queue.ts';
import { pageBreaches, words } from '../site/page-text.ts';
import { enterStaff, enterVendor } from '../support/people.ts';
import { sessionOf, shopDatabase, type Visitor, visitor } from '../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

let admin: Visitor;
let strangers: Visitor[];
let path: string;

beforeAll(async () => {
  const staff = await Promise.all([
    enterStaff('reads-mail', 'admin', database),
    enterStaff('reads-none', 'moderator', database),
  ]);
  const { owner } = await enterVendor('reads-no-mail', database);
  const proved = [...staff, owner].map((one) => ({ ...one, secondFactorAt: new Date() }));
  const tokens = await Promise.all(proved.map((one) => sessionOf(one, database)));
  const [first, ...others] = tokens.map((token) => visitor(url, token));
  if (!first) throw new Error('nobody signed in');
  admin = first;
  strangers = [visitor(url, null), ...others];
  await change(database, system('tests'), (inside) =>
    queueMail(inside, 'shown@tests.example', {
      kind: 'invitation',
      data: {
        organisation: 'Halvorsen & <b>Lind</b>',
        inviter: 'Ann Lee',
        role: 'viewer',
        token: 'shown-token',
        until: '2026-12-24T12:00:00.000Z',
      },
    }),
  );
  const [reader]: Actor[] = staff;
  if (!reader) throw new Error('nobody reads');
  const { mails } = await keptMails(readingOf(database.kysely), reader, { before: null });
  path = `/console/staff/mail/${mails.find(({ to }) => to === 'shown@tests.example')?.id}`;
});

test('the worker of a demo sends nothing, and the list says so', async () => {
  const shown = 'Ann Lee invites you to Halvorsen & <b>Lind</b> at Corvane shown@tests.example';
  await vi.waitFor(async () => {
    const page = await (await admin.get('/console/staff/mail')).text();
    const text = words(page).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expect(text).toContain(shown);
    expect(text.slice(text.indexOf(shown), text.indexOf(shown) + 140)).toContain('Simulated');
  }, 10_000);
  const page = await (await admin.get('/console/staff/mail')).text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain('This demo has no mail server');
  expect(page).toMatch(/href="\/console\/staff\/mail" aria-current="page"/);
});

test('a mail is shown as text, and as HTML in a frame that may do nothing', async () => {
  const answer = await admin.get(path);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(await pageBreaches(page)).toEqual([]);
  expect(page).toContain(`${url}/invitations/shown-token`);
  expect(page).toContain(`src="${path}/preview"`);
  expect(answer.headers.get('content-security-policy')).toMatch(/; frame-src 'self'$/);
  const frame = await admin.get(`${path}/preview`);
  expect(frame.headers.get('content-security-policy')).toMatch(/; sandbox allow-top/);
  expect(frame.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  const html = await frame.text();
  expect(html).toContain(`href="${url}/invitations/shown-token"`);
  expect(html).not.toContain('<b>');
});

test('nobody else reads mail, or learns that there is any', async () => {
  for (const stranger of strangers) {
    for (const page of ['/console/staff/mail', path, `${path}/preview`]) {
      expect((await stranger.get(page)).status, page).toBe(404);
    }
  }
  for (const page of ['/console/staff/mail/nonsense', '/console/staff/mail?before=x']) {
    expect((await admin.get(page)).status, page).toBe(404);
  }
});
