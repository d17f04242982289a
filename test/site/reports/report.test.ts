import { expect, inject, test } from 'vitest';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const ADDRESS = `${url}/report?_action=reports.file`;
const GOOD = {
  app: 'pipewright',
  reason: 'broken',
  details: 'It shows an empty page after signing in.',
};

let clients = 0;

/** A client that has sent nothing so far, as a balancer on this machine would tell it. */
function freshClient(): string {
  clients += 1;
  return `203.0.113.${clients}`;
}

function send(
  fields: Record<string, string>,
  { client = freshClient(), headers = {} }: { client?: string; headers?: HeadersInit } = {},
): Promise<Response> {
  return fetch(ADDRESS, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'x-forwarded-for': client, ...headers },
    body: new URLSearchParams(fields),
  });
}

test.each(['/report', '/report?app=pipewright', '/report?app=nothing-of-this-name'])(
  '%s is valid HTML and runs nothing inline',
  async (path) => {
    expect(await pageBreaches(await (await fetch(url + path)).text())).toEqual([]);
  },
);

test('an app is named that is to be reported, also one that was withdrawn', async () => {
  expect(words(await (await fetch(`${url}/report?app=pipewright`)).text())).toContain(
    'About the app Pipewright',
  );
  expect(words(await (await fetch(`${url}/report?app=refer-kindly`)).text())).toContain(
    'Report Refer Kindly',
  );
});

test('of an app that is not there the page says so, and takes a report all the same', async () => {
  const page = await (await fetch(`${url}/report?app=%3Cb%3E`)).text();
  expect(words(page)).toContain('There is no app at the address ‘&lt;b&gt;’.');
  expect(page).toContain('name="address" type="text" value="<b>"');
});

test('a report leads to a page with its reference, which tells nothing of what was written', async () => {
  const answer = await send({ ...GOOD, email: 'reporter@tests.example' });
  expect(answer.status).toBe(303);
  const thanks = answer.headers.get('location') ?? '';
  expect(thanks).toMatch(/^\/report\/[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
  const page = await (await fetch(url + thanks)).text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain('Thank you, your report has arrived');
  expect(page).toContain(thanks.slice('/report/'.length).toUpperCase());
  expect(page).not.toMatch(/empty page|reporter@|Pipewright|"index/i);
});

test.each(['0000-0000-0000', 'nothing', '%27'])(
  'the reference %s was given to nobody',
  async (one) => {
    expect((await fetch(`${url}/report/${one}`)).status).toBe(404);
  },
);

test('what is wrong stands beside its field and on top, and nothing typed is lost', async () => {
  const typed = {
    reason: 'spam',
    details: 'Too <b>short',
    email: 'no"body',
    address: '/search?q=1',
  };
  const answer = await send(typed);
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(await pageBreaches(page)).toEqual([]);
  const [summary = ''] = /<div class="error-summary"[\s\S]*?<\/div>/.exec(page) ?? [];
  expect(summary).toContain('autofocus');
  expect(words(summary)).toContain('Write 20 to 2,000 characters.');
  expect([...summary.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).toEqual(['details', 'email']);
  expect(page).toMatch(/id="details"[^>]*aria-describedby="details-error details-hint"/);
  expect(page).toMatch(/id="email"[^>]*aria-invalid="true"/);
  expect(page).toContain('>Too &lt;b&gt;short</textarea>');
  expect(page).toContain('value="no&quot;body"');
  expect(page).toContain('value="/search?q=1"');
  expect(page).toMatch(/value="spam"[^>]*checked/);
  expect(page).toContain('<title>Error: Report a problem');
});

test('a field that only programs fill in is refused, in words', async () => {
  const answer = await send({ ...GOOD, website: 'https://spam.example' });
  expect(answer.status).toBe(400);
  expect(words(await answer.text())).toContain('Leave this field empty.');
});

test('an app that is not there is wrong at the field that takes its place', async () => {
  const answer = await send({ ...GOOD, app: 'nothing-of-this-name' });
  const page = await answer.text();
  expect(answer.status).toBe(400);
  expect(page).toContain('href="#address"');
  expect(words(page)).toContain('There is no app of this name on the marketplace.');
});

test('one client files five reports an hour, and what it wrote then still stands there', async () => {
  const client = freshClient();
  for (let filed = 0; filed < 5; filed += 1) {
    expect((await send(GOOD, { client })).status).toBe(303);
  }
  const answer = await send(GOOD, { client });
  expect(answer.status).toBe(429);
  const page = await answer.text();
  expect(words(page)).toContain('Several reports came from your network within the hour.');
  expect(page).toContain(`>${GOOD.details}</textarea>`);
  expect((await send(GOOD)).status).toBe(303);
});

test.each([
  ['from another site', { origin: 'https://elsewhere.example' }],
  ['from a page without an origin', { origin: 'null' }],
  ['from the same host on another port', { origin: 'http://localhost:1' }],
])('a form %s is refused in words', async (_, headers) => {
  const answer = await send(GOOD, { headers });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toMatch(/was not sent from a page of this site, so nothing was done/);
});

test('a form that does not say from where is refused in words', async () => {
  const answer = await fetch(ADDRESS, { method: 'POST', body: new URLSearchParams(GOOD) });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toMatch(/was not sent from a page of this site/);
});

test.each([
  ['another page', '/?_action=reports.file', 'application/x-www-form-urlencoded'],
  ['the address of the action itself', '/_actions/reports.file', 'application/json'],
  ['no action', '/report', 'application/x-www-form-urlencoded'],
  ['the page, as JSON', '/report?_action=reports.file', 'application/json'],
])('what is sent to %s is not taken', async (_, path, type) => {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { origin: url, 'content-type': type },
    body: type.endsWith('json') ? JSON.stringify(GOOD) : String(new URLSearchParams(GOOD)),
  });
  expect(answer.status).toBe(405);
});

test('an action that there is not, and a form that cannot be read, are no errors of ours', async () => {
  const headers = { origin: url, 'content-type': 'multipart/form-data' };
  const unreadable = await fetch(ADDRESS, { method: 'POST', headers, body: 'nonsense' });
  expect(unreadable.status).toBe(415);
  const body = new URLSearchParams(GOOD);
  const unknown = `${url}/report?_action=reports.nothing`;
  const answer = await fetch(unknown, { method: 'POST', headers: { origin: url }, body });
  expect(answer.status).toBe(404);
});
