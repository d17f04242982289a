import { afterAll, expect, inject, test } from 'vitest';
import { pageBreaches, words } from '../../site/page-text.ts';
import { guest } from '../../support/guest.ts';
import { softPasskey } from '../../support/passkey.ts';
import { PASSWORD } from '../../support/second-factors.ts';
import { ASKED, CODES, FACTOR, factorScene, led } from './factor-scene.ts';

const url = inject('shopUrl');
const { age, database, newcomer, signIn } = factorScene();
afterAll(() => database.end());

function offerIn(page: string): { challenge: string; rp?: { id: string }; rpId?: string } {
  const [, offer = ''] = /data-offer="([^"]*)"/.exec(page) ?? [];
  return JSON.parse(offer.replaceAll('&#34;', '"').replaceAll('&quot;', '"'));
}

test('a passkey is added, renamed, used and removed by plain forms', async () => {
  const { email, visitor } = await newcomer('passkey');
  const passkey = softPasskey();
  const adding = `${FACTOR}/new-passkey`;
  const form = await (await visitor.get(adding)).text();
  expect(await pageBreaches(form)).toEqual([]);
  expect(form).toMatch(/<form[^>]*hidden[^>]*data-passkey="add"/);
  expect(form).toMatch(/<noscript>[^<]*<p[^>]*>\s*Passkeys need JavaScript\./);
  const offer = offerIn(form);
  expect(offer.rp?.id).toBe('localhost');
  const fields = { name: 'Laptop', password: PASSWORD, passkey: passkey.register(offer, url) };
  const nameless = await visitor.send(adding, 'secondFactor.addPasskey', { ...fields, name: '' });
  expect(nameless.status).toBe(400);
  expect(await nameless.text()).toMatch(/id="name"[^>]*aria-invalid="true"/);
  expect(led(await visitor.send(adding, 'secondFactor.addPasskey', fields))).toEqual([303, CODES]);

  const page = `${FACTOR}/passkey?id=${passkey.id}`;
  const details = await (await visitor.get(page)).text();
  expect(details).toContain(`action="?_action=secondFactor.removePasskey&amp;id=${passkey.id}"`);
  expect(await pageBreaches(details)).toEqual([]);
  const renamed = { id: passkey.id, name: 'Desk <b>' };
  await visitor.send(page, 'secondFactor.renamePasskey', renamed);
  expect(await (await visitor.get(FACTOR)).text()).toContain('Desk &lt;b&gt;');
  const unnamed = await visitor.send(page, 'secondFactor.renamePasskey', { ...renamed, name: '' });
  expect([unnamed.status, words(await unnamed.text())]).toEqual([
    400,
    expect.stringContaining('Give it a name of 1 to 60 letters.'),
  ]);
  const stranger = await newcomer('stranger');
  expect((await stranger.visitor.get(page)).status).toBe(404);

  const again = guest(url);
  await signIn(again, email);
  const asked = await (await again.get(ASKED)).text();
  expect(await pageBreaches(asked)).toEqual([]);
  expect(asked).not.toContain('name="digits"');
  const answer = passkey.prove(offerIn(asked), url);
  const proved = await again.send(ASKED, 'secondFactor.prove', { passkey: answer });
  expect(led(proved)).toEqual([303, '/']);
  await age(email);
  const stale = await again.send(page, 'secondFactor.removePasskey', { id: passkey.id });
  expect(led(stale)).toEqual([303, `/account/confirm?next=${encodeURIComponent(page)}`]);
  const confirmed = await again.send('/account/confirm', 'secondFactor.confirm', {
    passkey: passkey.prove(offerIn(await (await again.get('/account/confirm')).text()), url),
    next: page,
  });
  expect(led(confirmed)).toEqual([303, page]);
  const removed = await again.send(page, 'secondFactor.removePasskey', { id: passkey.id });
  expect(led(removed)).toEqual([303, `${FACTOR}?done=passkey-removed`]);
});
