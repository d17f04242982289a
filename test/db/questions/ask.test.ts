import { expect, test } from 'vitest';
import { anonymous, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooOften } from '#db/errors.ts';
import { askableApp, askVendor } from '#db/questions/ask.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { mailsTo } from '../../support/mails.ts';
import { enter, enterCustomer, enterVendor } from '../../support/people.ts';

const database = testDatabase();
const text = 'Does it run on our own servers, and what does it need?';

async function askable(name: string, supportEmail: string | null) {
  const vendor = await enterVendor(name, database);
  await database.kysely
    .updateTable('isv')
    .set({ support_email: supportEmail })
    .where('organisation_id', '=', vendor.id)
    .execute();
  return { vendor, ...(await liveListing(vendor, database)) };
}

test('a question goes to the vendor, with the address to answer to, and a copy stays', async () => {
  const { slug } = await askable('asked', 'help@vendor.example');
  const { owner } = await enterCustomer('Contoso', database);
  await askVendor(owner, { slug, text: `  ${text}\r\nThanks.` }, database);
  const [question] = await mailsTo('help@vendor.example', database);
  expect(question).toMatchObject({
    kind: 'question-to-vendor',
    data: {
      app: 'Tidy Ledger',
      question: `${text}\nThanks.`,
      organisation: 'Contoso',
      name: 'owner-of-Contoso',
    },
  });
  const replyTo = String(question?.data['replyTo']);
  expect((await mailsTo(replyTo, database)).map(({ kind }) => kind)).toEqual(['question-asked']);
  const [kept] = await database.kysely.selectFrom('question').selectAll().execute();
  expect(kept).toMatchObject({ person_id: owner.personId, text: `${text}\nThanks.` });
});

test('only people ask, in a length that says something, about what is on offer', async () => {
  const { slug, vendor } = await askable('strict', 'strict@vendor.example');
  const person = await enter('asker', database);
  const ask = (input: Partial<{ slug: string; text: string }>) =>
    askVendor(person, { slug, text, ...input }, database);
  for (const stranger of [anonymous, system('tests')]) {
    await expect(askVendor(stranger, { slug, text }, database)).rejects.toThrow(Forbidden);
  }
  await expect(ask({ text: 'Why?' })).rejects.toThrow(Invalid);
  await expect(ask({ text: 'x'.repeat(2001) })).rejects.toThrow(Invalid);
  const draft = await draftListing(vendor, database);
  for (const unseen of [draft.slug, 'no-such-app']) {
    await expect(ask({ slug: unseen })).rejects.toThrow(NotFound);
  }
  expect(await mailsTo('strict@vendor.example', database)).toEqual([]);
});

test('a vendor without an address cannot be asked, and the page knows it', async () => {
  const { slug } = await askable('silent', null);
  const person = await enter('hopeful', database);
  await expect(askVendor(person, { slug, text }, database)).rejects.toThrow(Conflict);
  const reading = readingOf(database.kysely);
  expect(await askableApp(reading, slug, NOON)).toMatchObject({
    canBeAsked: false,
    vendor: 'silent',
  });
});

test('nobody floods a vendor', async () => {
  const { slug } = await askable('busy', 'busy@vendor.example');
  const person = await enter('flooder', database);
  for (let count = 0; count < 10; count += 1) await askVendor(person, { slug, text }, database);
  await expect(askVendor(person, { slug, text }, database)).rejects.toThrow(TooOften);
  expect(await mailsTo('busy@vendor.example', database)).toHaveLength(10);
});

test('a question that is refused does not count', async () => {
  const { slug } = await askable('counting', 'counting@vendor.example');
  const { slug: silent } = await askable('mute', null);
  const person = await enter('curious', database);
  const refused = (given: string) => askVendor(person, { slug: given, text }, database);
  for (let count = 0; count < 6; count += 1) {
    await expect(refused('no-such-app')).rejects.toThrow(NotFound);
    await expect(refused(silent)).rejects.toThrow(Conflict);
  }
  for (let count = 0; count < 10; count += 1) await askVendor(person, { slug, text }, database);
});

test('a vendor can be asked again from the end of its suspension on', async () => {
  const { slug, vendor } = await askable('resting', 'resting@vendor.example');
  const until = new Date(NOON.getTime() + 60_000);
  const suspended = { state: 'suspended', suspended_at: NOON, suspended_until: until } as const;
  await database.kysely
    .updateTable('isv')
    .set({ ...suspended, suspended_reason: 'For a test.', suspended_policy: 'listing' })
    .where('organisation_id', '=', vendor.id)
    .execute();
  const person = await enter('patient', database);
  const reading = readingOf(database.kysely);
  await expect(askableApp(reading, slug, NOON)).rejects.toThrow(NotFound);
  await expect(askVendor(person, { slug, text }, database)).rejects.toThrow(NotFound);
  expect(await askableApp(reading, slug, until)).toMatchObject({ canBeAsked: true });
  await askVendor(person, { slug, text }, { ...database, now: () => until });
});
