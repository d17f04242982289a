import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { enter, enterVendor } from '../../support/people.ts';
import { sessionOf, shopDatabase, visitor } from '../../support/signed-in.ts';
import { writtenAbout } from '../authorisation/written.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
let person: Person;
let cookie: string;
afterAll(() => database.end());

beforeAll(async () => {
  person = await enter('crossed', database);
  cookie = `__Host-session=${await sessionOf(person, database)}`;
});

const nameNow = async () =>
  (
    await database.kysely
      .selectFrom('person')
      .select('name')
      .where('id', '=', person.personId)
      .executeTakeFirstOrThrow()
  ).name;

function rename(headers: Record<string, string>, body: string, query = '?_action=profile.rename') {
  return fetch(`${url}/account${query}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });
}

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a neighbour', { origin: url.replace('localhost', 'sub.localhost') }],
  ['a sandbox', { origin: 'null' }],
  ['nowhere', {}],
])('a form from %s is refused', async (_, headers) => {
  const answer = await rename({ ...headers }, 'name=Mallory');
  expect(answer.status).toBe(403);
  expect(await nameNow()).toBe('crossed');
});

test.each([
  ['text/plain', 'name=Mallory'],
  ['application/json', '{"name":"Mallory"}'],
  ['application/xml', '<name>Mallory</name>'],
])('what is sent as %s is no form', async (type, body) => {
  const answer = await rename({ origin: url, 'content-type': type }, body);
  expect(answer.status).toBe(405);
  const remote = await fetch(`${url}/_actions/profile.rename`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': type },
    body,
  });
  expect([404, 405]).toContain(remote.status);
  expect(await nameNow()).toBe('crossed');
});

test('a form is taken on its own pages alone', async () => {
  const answer = await fetch(`${url}/search?_action=profile.rename`, {
    method: 'POST',
    headers: { cookie, origin: url },
    body: new URLSearchParams({ name: 'Mallory' }),
  });
  expect(answer.status).toBe(405);
  expect(await nameNow()).toBe('crossed');
});

test('fields that a form does not have change nothing', async () => {
  const extra = new URLSearchParams({
    name: 'crossed',
    email: 'mallory@evil.example',
    personId: person.personId,
    staffRoles: 'admin',
    password_hash: 'x',
    'actor.kind': 'system',
    __proto__: 'x',
  });
  const before = await writtenAboutPerson();
  expect((await rename({ origin: url }, String(extra))).status).toBe(303);
  const changed = (await writtenAboutPerson()).filter((row) => !before.includes(row));
  // Only that it was done is on record.
  expect(changed.map((row) => row.split(' ')[0])).toEqual(['audit_event']);
});

function writtenAboutPerson(): Promise<string[]> {
  const ids = { customerId: person.personId, developerId: person.personId };
  return writtenAbout({ ...ids, vendorId: person.personId }, 'mallory', database);
}

test('a crawl changes nothing of what people have', async () => {
  const vendor = await enterVendor('crawled', database);
  const token = await sessionOf({ ...vendor.owner, secondFactorAt: new Date() }, database);
  const crawler = visitor(url, token);
  const ids = { customerId: vendor.id, developerId: vendor.owner.personId, vendorId: vendor.id };
  const before = await writtenAbout(ids, 'crawled', database);
  const seen = new Set<string>();
  let next = ['/account', '/console', '/saved', '/sign-out', '/apps/pipewright'];
  for (let depth = 0; depth < 3; depth += 1) {
    const found: string[] = [];
    for (const path of next.filter((one) => !seen.has(one)).slice(0, 40)) {
      seen.add(path);
      const page = await (await crawler.get(path)).text();
      found.push(
        ...[...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, to = '']) => unescaped(to)),
      );
    }
    next = [...new Set(found)];
  }
  expect(seen.size).toBeGreaterThan(60);
  expect(await writtenAbout(ids, 'crawled', database)).toEqual(before);
  expect((await crawler.get('/account')).status).toBe(200);
});

function unescaped(address: string): string {
  return address.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}
