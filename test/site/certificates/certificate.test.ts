import { beforeAll, expect, inject, test } from 'vitest';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const apps = demoCatalogue.flatMap(({ apps }) => apps);
const YEAR = 365;

/** The addresses of the certificates that the page of an app links. */
async function certificatesOf(slug: string): Promise<string[]> {
  const page = await (await fetch(`${url}/apps/${slug}`)).text();
  const links = page.matchAll(/href="(\/certificates\/[0-9a-f-]{36})"/g);
  return [...new Set([...links].map(([, path]) => path ?? ''))];
}

async function certificateIssued(isMeant: (daysAgo: number) => boolean): Promise<string> {
  const app = apps.find((one) => one.certificate && isMeant(one.certificate.issuedDaysAgo));
  const [path] = await certificatesOf(app?.slug ?? '');
  if (!path) throw new Error('The demo has no such certificate.');
  return path;
}

let valid: string;
let lapsed: string;
let superseded: string;

beforeAll(async () => {
  valid = (await certificatesOf('pipewright'))[0] ?? '';
  lapsed = await certificateIssued((daysAgo) => daysAgo > YEAR);
  const { otherCertificates } = await (await fetch(`${url}${valid}.json`)).json();
  superseded = new URL(otherCertificates[0].url).pathname;
});

test('the page of an app leads to its certificate', () => {
  expect(valid).toMatch(/^\/certificates\//);
});

test('a certificate opens into its evidence', async () => {
  const response = await fetch(url + valid);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('public, no-cache');
  const page = await response.text();
  expect(await pageBreaches(page)).toEqual([]);
  const text = words(page);
  expect(text).toContain('Certified Advanced');
  expect(text).toMatch(/Checked on [\d.]+; the app is now at [\d.]+\./);
  expect(text).toMatch(/Aiko Brandt, reviewer at Corvane/);
  expect(text).toContain('How: Rehearsal attended; times taken by us');
  expect(text).toContain('The fifth, on a public holiday, came a day late.');
  expect(page).toContain(`&lt;a href=&quot;${url}${valid}&quot;&gt;`);
  expect(page).not.toContain('noindex');
});

test.each([
  ['lapsed', () => lapsed, 'This certificate has lapsed.', 'Corvane certificate lapsed'],
  [
    'superseded',
    () => superseded,
    'A newer certificate took the place of this one.',
    'Corvane certificate replaced',
  ],
] as const)(
  'one that is %s says so on page, badge and JSON',
  async (standing, path, page, badge) => {
    const answers = await Promise.all(
      ['', '.svg', '.json'].map((end) => fetch(url + path() + end)),
    );
    const [asPage = '', asBadge = '', asJson = ''] = await Promise.all(
      answers.map((answer) => answer.text()),
    );
    expect(await pageBreaches(asPage)).toEqual([]);
    expect(words(asPage)).toContain(page);
    expect(asPage).toContain('noindex');
    expect(asPage).not.toContain('<h1>Certified');
    expect(asBadge).toContain(badge);
    expect(JSON.parse(asJson)).toMatchObject({ standing });
  },
);

test('what is not checked stands apart from what is', async () => {
  const page = await (await fetch(url + superseded)).text();
  const [before = '', after = ''] = words(page).split('Not checked 2');
  expect(before).toContain('Checked and met 6');
  expect(after).toContain('Recovery from the loss of a data centre within four hours');
});

test.each([
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
])('any site may show the %s, and must ask again each time', async (end, type) => {
  const response = await fetch(url + valid + end, {
    headers: { origin: 'https://elsewhere.test' },
  });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': type,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
});

test('the JSON tells when it was asked', async () => {
  const before = new Date().toISOString();
  const { checkedAt } = await (await fetch(`${url}${valid}.json`)).json();
  expect(checkedAt >= before && checkedAt <= new Date().toISOString()).toBe(true);
});

test.each(['nothing', '%27', '01a02538-7264-73b8-89a2-11bc390ea945', 'a'.repeat(500)])(
  'the certificate %s is not there, in each format',
  async (id) => {
    for (const end of ['', '.svg', '.json']) {
      expect((await fetch(`${url}/certificates/${id}${end}`)).status, end).toBe(404);
    }
    const response = await fetch(`${url}/certificates/${id}.json`);
    expect(await response.json()).toEqual({ error: 'There is no such certificate.' });
  },
);
