import { afterAll, expect, inject, test } from 'vitest';
import { pageBreaches, words } from '../../site/page-text.ts';
import { emailOf, enter, enterStaff } from '../../support/people.ts';
import { sessionOf, shopDatabase, visitor } from '../../support/signed-in.ts';

const url = inject('shopUrl');
const database = shopDatabase(inject('shopFolder'));
afterAll(() => database.end());

const PAGE = '/console/staff/people';

test('an admin gives a role to an address and takes it again, each with a reason', async () => {
  const person = await enterStaff('of-people', 'admin', database);
  const admin = visitor(url, await sessionOf({ ...person, secondFactorAt: new Date() }, database));
  const helper = await enter('to-be-reviewer', database);
  const email = await emailOf(helper, database);
  const fields = { email, role: 'reviewer', reason: 'Reads well.' };

  const refused = await admin.send(PAGE, 'staffPeople.give', { ...fields, email: 'none' });
  const form = await refused.text();
  expect([refused.status, await pageBreaches(form)]).toEqual([400, []]);
  expect(words(form)).toContain('Nobody here has this address.');
  expect(form).toContain('Reads well.');

  const given = await admin.send(PAGE, 'staffPeople.give', fields);
  expect([given.status, given.headers.get('location')]).toEqual([303, `${PAGE}?done=given`]);
  const held = `${helper.personId} reviewer`;
  const page = await (await admin.get(`${PAGE}?${new URLSearchParams({ held })}`)).text();
  expect(await pageBreaches(page)).toEqual([]);
  expect(page).toContain(`value="${held}" selected`);
  expect(words(page)).toContain(email);

  const silent = await admin.send(PAGE, 'staffPeople.take', { held, takeReason: '' });
  expect([silent.status, words(await silent.text())]).toEqual([
    400,
    expect.stringContaining('Say why; it goes on record.'),
  ]);
  const taken = await admin.send(PAGE, 'staffPeople.take', { held, takeReason: 'Left.' });
  expect([taken.status, taken.headers.get('location')]).toEqual([303, `${PAGE}?done=taken`]);
  expect(words(await (await admin.get(PAGE)).text())).not.toContain(email);
});
