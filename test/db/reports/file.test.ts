import { beforeAll, expect, test } from 'vitest';
import { type Actor, anonymous } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { withdrawListing } from '#db/listings/retire.ts';
import { fileReport, REPORTS_AN_HOUR, type ReportInput } from '#db/reports/file.ts';
import { receivedReport } from '#db/reports/received.ts';
import { reportedApp } from '#db/reports/subject.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { draftListing, liveListing } from '../../support/listings.ts';
import { enter, enterVendor } from '../../support/people.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;
const HOUR = 60 * 60 * 1000;
const clock = (milliseconds: number) => ({
  kysely,
  now: () => new Date(NOON.getTime() + milliseconds),
});

let vendor: Awaited<ReturnType<typeof enterVendor>>;

beforeAll(async () => {
  vendor = await enterVendor('vendor', database);
});

const app = () => liveListing(vendor, database);

function file(given: Partial<ReportInput> = {}, actor: Actor = anonymous, at = database) {
  const input: ReportInput = {
    app: null,
    address: null,
    reason: 'broken',
    details: 'It shows an empty page after signing in.',
    email: null,
    ...given,
  };
  return fileReport(actor, input, at);
}

function kept(reference: string) {
  return kysely
    .selectFrom('report')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
}

async function refusal(given: Partial<ReportInput>): Promise<Record<string, string>> {
  const error = await file(given).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Invalid)) throw new Error(`It was not refused as invalid: ${error}`);
  return error.fields;
}

test('a report without an account is kept with what it says and nothing of who', async () => {
  const { listingId, slug } = await app();
  const reference = await file({
    app: slug,
    details: '  It shows\r\nan empty page.  ',
    email: ' a@b.example ',
  });
  expect(reference).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
  expect(await kept(reference)).toEqual({
    id: expect.any(String),
    reference,
    listing_id: listingId,
    address: null,
    reason: 'broken',
    details: 'It shows\nan empty page.',
    email: 'a@b.example',
    reporter_id: null,
    created_at: NOON,
    review_id: null,
    outcome: null,
    decision_id: null,
    answered_at: null,
  });
});

test('of a person who is signed in it is kept who it was', async () => {
  const person = await enter('reporter', database);
  const reference = await file({ address: ' /search?q=x ' }, person);
  expect(await kept(reference)).toMatchObject({
    reporter_id: person.personId,
    listing_id: null,
    address: '/search?q=x',
  });
});

test('everybody may report an app, its own people too; a job may not', async () => {
  const { slug } = await app();
  const cast = await castAround(vendor, database);
  expect(await attempts(cast, (actor) => file({ app: slug }, actor))).toEqual(
    everybody('done', { platform: 'Forbidden' }),
  );
});

test('all that is wrong is said at once, each at its field', async () => {
  expect(
    await refusal({ reason: 'bad', details: 'Short.', email: 'nobody', address: 'x'.repeat(501) }),
  ).toEqual({
    reason: 'Choose what is wrong.',
    details: 'Write 20 to 2,000 characters.',
    email: 'Give an e-mail address such as name@example.com, or leave it empty.',
    address: 'Use at most 500 characters.',
  });
});

test.each([19, 2001])('%i characters of details are refused', async (length) => {
  expect(Object.keys(await refusal({ details: 'é'.repeat(length) }))).toEqual(['details']);
});

test.each([20, 2000])('%i characters of details are taken, an emoji being one', async (length) => {
  await expect(file({ details: '🙂'.repeat(length) })).resolves.toBeTypeOf('string');
});

test('an app that is not there, or not published yet, is wrong at its field', async () => {
  const { slug } = await draftListing(vendor, database);
  for (const app of ['nothing-of-this-name', slug]) {
    expect(await refusal({ app })).toEqual({
      app: 'There is no app of this name on the marketplace.',
    });
    expect(await reportedApp(readingOf(kysely), app)).toBeNull();
  }
});

test('an app that was withdrawn can be reported', async () => {
  const { listingId, slug } = await app();
  await withdrawListing(vendor.owner, { listingId, reason: 'The end.' }, database);
  expect(await reportedApp(readingOf(kysely), slug)).toEqual({ slug, name: 'Tidy Ledger' });
  await expect(file({ app: slug })).resolves.toBeTypeOf('string');
});

test('with the reference one learns that a report came and whether it was answered, and nothing else', async () => {
  const reference = await file();
  const reading = readingOf(kysely);
  expect(await receivedReport(reading, reference)).toEqual({
    reference,
    receivedAt: NOON,
    outcome: null,
  });
  for (const other of ['0000-0000-0000', reference.toLowerCase(), '', '%']) {
    if (other === reference) continue;
    await expect(receivedReport(reading, other)).rejects.toBeInstanceOf(NotFound);
  }
});

test('a flood about one app ends at the limit, others go on, and an hour later it opens', async () => {
  const { listingId, slug } = await app();
  const other = await app();
  const earlier = Array.from({ length: REPORTS_AN_HOUR - 5 }, (_, index) => ({
    id: newId(NOON),
    reference: `AAAA-AAAA-${String(index).padStart(4, '0')}`,
    listing_id: listingId,
    reason: 'spam' as const,
    details: 'x'.repeat(20),
    created_at: NOON,
  }));
  await kysely.insertInto('report').values(earlier).execute();
  const tries = Array.from({ length: 12 }, () => file({ app: slug }));
  expect(await atOnce(tries)).toEqual({ done: 5, Conflict: 7 });
  await expect(file({ app: other.slug })).resolves.toBeTypeOf('string');
  const justBefore = atOnce([file({ app: slug }, anonymous, { ...database, ...clock(HOUR - 1) })]);
  expect(await justBefore).toEqual({ Conflict: 1 });
  await expect(file({ app: slug }, anonymous, { ...database, ...clock(HOUR) })).resolves.toBeTypeOf(
    'string',
  );
});
