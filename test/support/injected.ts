import { expect } from '@playwright/test';
import type { Person } from '#db/actor.ts';
import { signedInAs } from './desk.ts';
import { chunks, PAYLOADS } from './payloads.ts';
import { enter } from './people.ts';
import { caseOf, type ReviewScene, reviewScene } from './reviews.ts';
import { type ShopDatabase, sessionOf, type Visitor, visitor } from './signed-in.ts';
import { shop } from './walk.ts';

/** Reviews that the payloads are shared out among. */
const REVIEWS = 5;
/** Those that a name can be: on one line. */
const NAMES = PAYLOADS.filter((payload) => !/\p{Cc}/u.test(payload));

/** Where the payloads went. */
export type Injected = {
  scene: ReviewScene;
  /** The reviews, by customer; the last one is hidden. */
  ids: readonly string[];
  /** Addresses of the reports. */
  references: readonly string[];
  /** Who flagged the first review. */
  flaggers: readonly Person[];
  /** Of the flags, and of the last review. */
  decisions: { dismissed: string; hidden: string };
};

/** Sends every payload through every field that people and staff have for a text or a name. */
export async function inject(database: ShopDatabase): Promise<Injected> {
  const scene = await reviewScene(database, REVIEWS);
  await rename(scene, database);
  const shares = Array.from({ length: REVIEWS }, (_, by) =>
    PAYLOADS.slice((by * PAYLOADS.length) / REVIEWS, ((by + 1) * PAYLOADS.length) / REVIEWS),
  );
  const ids = await Promise.all(shares.map((payloads, by) => speak(scene, by, payloads, database)));
  const flaggers = await flag(scene, ids[0] ?? '', database);
  const references = await report(ids.at(-1) ?? '');
  return { scene, ids, references, flaggers, decisions: await decide(scene, ids, database) };
}

async function as(person: Person, database: ShopDatabase): Promise<Visitor> {
  return visitor(shop(), await sessionOf(person, database));
}

/** What was sent, as it must be: a form that failed would show nothing anywhere. */
async function sent(response: Promise<Response>, what: string): Promise<void> {
  const { body, headers, status } = await response;
  await body?.cancel();
  expect([status, what]).toEqual([303, what]);
  expect(headers.get('location')).not.toContain('sign-in');
}

/** Everybody, and each customer, is called like something dangerous, of another kind each. */
async function rename(scene: ReviewScene, database: ShopDatabase): Promise<void> {
  const { customers, marketer, moderators, vendor } = scene;
  const people = [...customers.map(({ owner }) => owner), marketer, vendor.owner, ...moderators];
  await Promise.all(people.map((person, place) => callOneself(person, place, database)));
  const renamed = customers.map(async ({ id, owner }, place) => {
    const facts = { industry: 'retail', sizeBand: '11-50', region: 'Europe', organisation: id };
    const name = nameOf(people.length + place);
    const customer = await as(owner, database);
    const described = { ...facts, name };
    await sent(customer.send('/account/organisation', 'organisations.describe', described), name);
  });
  await Promise.all(renamed);
}

async function callOneself(person: Person, place: number, database: ShopDatabase): Promise<void> {
  const name = nameOf(place);
  await sent((await as(person, database)).send('/account', 'profile.rename', { name }), name);
}

/** Far from each other in the list, where those of a kind stand together. */
function nameOf(place: number): string {
  return NAMES[(place * 11) % NAMES.length] ?? '';
}

/** One review that says each of the payloads in its turn, is published each time, and replied to. */
async function speak(
  scene: ReviewScene,
  by: number,
  payloads: readonly string[],
  database: ShopDatabase,
): Promise<string> {
  const [person, moderator] = [scene.customers[by]?.owner, scene.moderators[by % 2]];
  if (!person || !moderator) throw new Error('The scene is too small.');
  const [writer, marketer] = [await as(person, database), await as(scene.marketer, database)];
  const desk = await signedInAs(moderator, shop(), database);
  const page = `/apps/${scene.slug}/review`;
  let id = '';
  for (const [place, payload] of payloads.entries()) {
    const text = { rating: '4', title: payload, body: `What we saw ${by}: ${payload}` };
    const about = place === 0 ? { listing: scene.listingId } : { review: id, seen: String(place) };
    const action = place === 0 ? 'reviews.post' : 'reviews.edit';
    await sent(writer.send(page, action, { ...about, ...text, appVersion: '' }), payload);
    id ||= await reviewOf(person, database);
    await publish(desk, { id, seen: place + 1 }, payload, database);
    const reply = { review: id, seen: String(place), body: `We answer: ${payload}` };
    await sent(marketer.send(`/console/reviews/${id}`, 'vendorReviews.reply', reply), payload);
  }
  return id;
}

async function reviewOf({ personId }: Person, { kysely }: ShopDatabase): Promise<string> {
  const row = kysely.selectFrom('review').select('id').where('person_id', '=', personId);
  return (await row.executeTakeFirstOrThrow()).id;
}

async function publish(
  desk: Visitor,
  { id, seen }: { id: string; seen: number },
  payload: string,
  database: ShopDatabase,
): Promise<void> {
  const { state } = await database.kysely
    .selectFrom('review')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (state === 'published') return;
  const ruling = { policy: 'reviews#12', reason: `It is fine: ${payload}`, note: payload };
  const decision = { case: await caseOf(id, database), seen: String(seen), ground: '' };
  await rule(desk, 'desk.decide', { ...decision, ...ruling, kind: 'publish' });
}

async function rule(
  desk: Visitor,
  action: string,
  decision: { case: string; kind: string } & Record<string, string>,
): Promise<void> {
  const page = `/console/staff/reviews/${decision.case}`;
  await sent(desk.send(page, action, decision), decision.kind);
}

/** Flags with all payloads in their notes, by as many people as it takes. */
function flag(scene: ReviewScene, id: string, database: ShopDatabase): Promise<Person[]> {
  const page = `/apps/${scene.slug}/reviews/${id}/flag`;
  const flags = chunks(500).map(async (note, place) => {
    const flagger = await enter('flagger', database);
    await callOneself(flagger, place + 1, database);
    const given = { app: scene.slug, review: id, reason: 'other', note };
    await sent((await as(flagger, database)).send(page, 'reviews.flag', given), note);
    return flagger;
  });
  return Promise.all(flags);
}

/** Reports of a review and of a page, each from a network of its own. */
async function report(review: string): Promise<string[]> {
  const references: string[] = [];
  for (const details of chunks(2000)) {
    const ofReview = { review, reason: 'spam', details, email: 'a@tests.example' };
    const ofPage = { app: '', address: details.slice(0, 400), reason: 'spam', details, email: '' };
    for (const fields of [ofReview, ofPage]) {
      const response = await fetch(`${shop()}/report?_action=reports.file`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: shop(), 'x-forwarded-for': `198.51.100.${references.length + 1}` },
        body: new URLSearchParams(fields),
      });
      expect(response.status).toBe(303);
      references.push(response.headers.get('location') ?? '');
    }
  }
  return references;
}

/** Dismisses the flags, hides the last review, and rejects the appeal of its writer. */
async function decide(
  scene: ReviewScene,
  ids: readonly string[],
  database: ShopDatabase,
): Promise<Injected['decisions']> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const [one, other] = scene.moderators;
  const person = scene.customers[ids.length - 1]?.owner;
  if (!one || !other || !person) throw new Error('The scene is too small.');
  const desk = await signedInAs(one, shop(), database);
  const [words = ''] = chunks(1900);
  const ruling = { ground: '', policy: 'reviews#10', reason: words, note: words };
  const seen = String(PAYLOADS.length / REVIEWS);
  for (const [id, kind] of [
    [first, 'dismiss'],
    [last, 'hide'],
  ] as const) {
    await rule(desk, 'desk.decide', { ...ruling, case: await caseOf(id, database), seen, kind });
  }
  const hidden = await decisionOf(last, database);
  const own = await as(person, database);
  const appeal = { decision: hidden, grounds: words };
  await sent(own.send(`/account/reviews/${last}`, 'appeals.file', appeal), 'appeal');
  const waiting = await caseOf(last, database, 'appeal');
  const answer = { ...ruling, seen, case: waiting, kind: 'keep' };
  await rule(await signedInAs(other, shop(), database), 'desk.answerAppeal', answer);
  return { dismissed: await decisionOf(first, database), hidden };
}

/** The latest decision about a review. */
async function decisionOf(id: string, { kysely }: ShopDatabase): Promise<string> {
  const decision = kysely
    .selectFrom('moderation_decision')
    .select('id')
    .where('review_id', '=', id)
    .orderBy('decided_at', 'desc');
  return (await decision.executeTakeFirstOrThrow()).id;
}
