import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { pageBreaches, words } from '../../site/page-text.ts';
import { copyFolder, type Shop, startShop } from '../../support/shop.ts';
import {
  personAt,
  type ShopDatabase,
  sessionCookie,
  sessionOf,
  shopDatabase,
  type Visitor,
  visitor,
} from '../../support/signed-in.ts';

const STAFF = '/console/staff';
let shop: Shop;
let database: ShopDatabase;
let manager: Visitor;
let token = '';

// A shop of its own: what changes here is on every page.
beforeAll(async () => {
  shop = await startShop({}, await copyFolder(inject('loadedFolder')));
  database = shopDatabase(shop.dataDirectory);
  const tomas = await personAt('tomas@corvane.example', database);
  token = await sessionOf({ ...tomas, secondFactorAt: new Date() }, database);
  manager = visitor(shop.url, token);
});
afterAll(async () => {
  await database.end();
  await shop.close();
});

const read = async (path: string, who = visitor(shop.url, null)) => (await who.get(path)).text();

async function seenOn(path: string): Promise<string> {
  return /name="seen" value="(\d+)"/.exec(await read(path, manager))?.[1] ?? '';
}

/** Where a form that is fine leads. */
async function sent(path: string, action: string, fields: Record<string, string>): Promise<string> {
  const answer = await manager.send(path, action, fields);
  expect([action, answer.status]).toEqual([action, 303]);
  return answer.headers.get('location') ?? '';
}

test('a suspended vendor leaves the shop, its pages say so, and it comes back', {
  timeout: 90_000,
}, async () => {
  const { id, slug } = await database.kysely
    .selectFrom('isv as i')
    .innerJoin('listing as l', 'l.vendor_id', 'i.organisation_id')
    .select(['i.organisation_id as id', 'i.slug'])
    .where('l.slug', '=', 'pipewright')
    .executeTakeFirstOrThrow();
  const found = async () => words(await read('/search?q=pipewright'));
  await vi.waitFor(async () => expect(await found()).toContain('Pipewright'), 20_000);
  const reason = 'It sent what it must not.';
  const path = `${STAFF}/isvs/${id}/suspend`;
  const input = { isv: id, reason, policy: 'acceptable-use', until: '' };
  const refused = await manager.send(path, 'staffIsvs.suspend', {
    ...input,
    reason: '',
    until: '2020-01-01',
  });
  const form = await refused.text();
  expect([refused.status, await pageBreaches(form)]).toEqual([400, []]);
  expect(words(form)).toContain('Give a day that is to come.');
  expect(form).toContain('value="2020-01-01"');
  expect(await sent(path, 'staffIsvs.suspend', input)).toBe(`${STAFF}/isvs/${id}?done=suspend`);

  const app = await visitor(shop.url, null).get('/apps/pipewright');
  const told = words(await app.text());
  expect(app.status).toBe(404);
  expect(told).toContain('The vendor of this app is suspended');
  expect(told).toContain('It rests on the policy Acceptable use');
  expect(told).not.toContain(reason);
  const vendor = await visitor(shop.url, null).get(`/vendors/${slug}`);
  expect(vendor.status).toBe(404);
  expect(words(await vendor.text())).toContain('This vendor is suspended');
  await vi.waitFor(async () => expect(await found()).not.toContain('Pipewright'), 5_000);
  const twice = await manager.send(path, 'staffIsvs.suspend', input);
  expect(twice.status).toBe(409);

  await sent(`${STAFF}/isvs/${id}/restore`, 'staffIsvs.restore', { isv: id, reason: 'Mended.' });
  expect((await visitor(shop.url, null).get('/apps/pipewright')).status).toBe(200);
  await vi.waitFor(async () => expect(await found()).toContain('Pipewright'), 5_000);
  const page = await read(`${STAFF}/isvs/${id}`, manager);
  expect(await pageBreaches(page)).toEqual([]);
  expect(words(page)).toContain(reason);
});

test('an accent is on every page once it is chosen, as a style sheet of its own', async () => {
  const path = `${STAFF}/settings/look`;
  expect(await read('/')).not.toContain('theme.css');
  expect((await visitor(shop.url, null).get('/theme.css')).status).toBe(404);
  const fields = { hue: '155', chroma: '110', lightness: '700', reason: 'Ours.', usual: '' };
  const seen = await seenOn(path);
  const faint = await manager.send(path, 'staffSettings.chooseAccent', { ...fields, seen });
  expect(faint.status).toBe(400);
  expect(words(await faint.text())).toMatch(
    /at least 4\.5:1 is needed, and it has links on paper in light/,
  );
  await sent(path, 'staffSettings.chooseAccent', { ...fields, lightness: '460', seen });
  await vi.waitFor(async () => {
    expect(await read('/')).toContain('<link rel="stylesheet" href="/theme.css">');
  }, 3_000);
  const sheet = await visitor(shop.url, null).get('/theme.css');
  expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(await sheet.text()).toContain('--accent:light-dark(oklch(0.46 0.11 155),');
  const etag = sheet.headers.get('etag') ?? '';
  const again = await fetch(`${shop.url}/theme.css`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const stale = await manager.send(path, 'staffSettings.chooseAccent', {
    ...fields,
    lightness: '470',
    seen,
  });
  expect(stale.status).toBe(409);
  await sent(path, 'staffSettings.chooseAccent', {
    ...fields,
    usual: 'yes',
    seen: await seenOn(path),
  });
  await vi.waitFor(async () => expect(await read('/')).not.toContain('theme.css'), 3_000);
});

test('a logo takes the place of the mark, drawn anew and named in words', async () => {
  const path = `${STAFF}/settings/logo`;
  const picture = sharp({ create: { width: 900, height: 300, channels: 4, background: '#0a7' } });
  const png = await picture
    .png()
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .toBuffer();
  const upload = async (content: Uint8Array<ArrayBuffer>, alt = 'Corvane') => {
    const body = new FormData();
    for (const [name, value] of Object.entries({
      alt,
      reason: 'Ours.',
      seen: await seenOn(path),
    })) {
      body.set(name, value);
    }
    body.set('logo', new File([content], 'logo.png', { type: 'image/png' }));
    const headers = { origin: shop.url, cookie: `${sessionCookie(token).name}=${token}` };
    const address = `${shop.url}${path}?_action=staffSettings.chooseLogo`;
    return fetch(address, { method: 'POST', redirect: 'manual', headers, body });
  };
  const none = await upload(new TextEncoder().encode('<svg onload="alert(1)"/>'));
  expect(words(await none.text())).toContain('Choose a picture that is a PNG, a JPEG or a WebP.');
  expect((await upload(new Uint8Array(900_001))).status).toBe(400);
  expect((await upload(new Uint8Array(png), ' ')).status).toBe(400);
  expect((await upload(new Uint8Array(png))).status).toBe(303);
  const [, source = '', width, height] = await vi.waitFor(async () => {
    const img = /<img src="(\/media\/platform\/[^"]+)" alt="Corvane" width="(\d+)" height="(\d+)"/;
    const found = img.exec(await read('/'));
    expect(found).not.toBeNull();
    return found ?? [];
  }, 3_000);
  expect([width, height]).toEqual(['108', '36']);
  const kept = await (await fetch(shop.url + source)).arrayBuffer();
  const { exif, format, width: drawn } = await sharp(kept).metadata();
  expect({ exif, format, drawn }).toEqual({ exif: undefined, format: 'webp', drawn: 216 });
  await sent(path, 'staffSettings.removeLogo', { seen: await seenOn(path), removeReason: 'Old.' });
  await vi.waitFor(async () => expect(await read('/')).not.toContain('/media/platform/'), 3_000);
});

test('a category is described for visitors, and a shelf arranged by addresses', async () => {
  const { id } = await database.kysely
    .selectFrom('category')
    .select('id')
    .where('slug', '=', 'crm-sales')
    .executeTakeFirstOrThrow();
  const path = `${STAFF}/settings/categories/${id}`;
  const described = { name: 'CRM & Sales', description: 'Whom you know & what they want.' };
  const fields = { id, ...described, place: '1', reason: 'Clearer.', seen: await seenOn(path) };
  await sent(path, 'staffSettings.changeCategory', fields);
  await vi.waitFor(async () => {
    expect(words(await read('/categories/crm-sales'))).toContain(described.description);
  }, 5_000);

  const shelf = `${STAFF}/settings/shelves/new`;
  const rows = {
    ...{ 'app-1': 'pipewright', 'why-1': 'First.', 'place-1': '3' },
    ...{ 'app-2': `${shop.url}/apps/wet-ink`, 'why-2': 'Second.', 'place-2': '1' },
    ...{ 'app-4': 'form-kettle', 'why-4': 'Third.', 'place-4': '2' },
  };
  const input = { seen: '', slug: 'for-tests', title: 'For tests', why: 'To see.', position: '0' };
  const wrong = {
    ...input,
    ...rows,
    'app-4': 'nothing-here',
    from: '',
    until: '',
    reason: 'A test.',
  };
  const refused = await manager.send(shelf, 'staffSettings.arrangeShelf', wrong);
  const form = await refused.text();
  expect([refused.status, await pageBreaches(form)]).toEqual([400, []]);
  expect(form).toContain('href="#app-4"');
  expect(form).toContain('value="nothing-here"');
  await sent(shelf, 'staffSettings.arrangeShelf', { ...wrong, ...rows });
  const apps = await database.kysely
    .selectFrom('shelf_listing as sl')
    .innerJoin('shelf as s', 's.id', 'sl.shelf_id')
    .innerJoin('listing as l', 'l.id', 'sl.listing_id')
    .select('l.slug')
    .where('s.slug', '=', 'for-tests')
    .orderBy('sl.position')
    .execute();
  expect(apps.map(({ slug }) => slug)).toEqual(['wet-ink', 'form-kettle', 'pipewright']);
  await vi.waitFor(async () => expect(words(await read('/'))).toContain('For tests'), 3_000);
});
