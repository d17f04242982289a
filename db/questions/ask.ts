import { counted } from '../accounts/counted.ts';
import { opensAt } from '../accounts/suspension.ts';
import type { Actor, Person } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { readingOf } from '../connection.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { queueMail } from '../mail/queue.ts';
import type { Reading } from '../tables.ts';

/** Characters. */
export const QUESTION_LENGTH = { least: 20, most: 2000 } as const;

/** What can be asked about. */
export type AskableApp = {
  slug: string;
  name: string;
  vendor: string;
  /** Whether the vendor gave an address for questions. */
  canBeAsked: boolean;
};

/** An app on offer, or one that is deprecated and still used. @throws NotFound for others */
export async function askableApp(reading: Reading, slug: string, at: Date): Promise<AskableApp> {
  const { app, support, vendor } = await addressedApp(reading, slug, at);
  return { slug, name: app, vendor, canBeAsked: support !== null };
}

/**
 * Mails a question to the vendor's support address, with the person's own address to answer to. The
 * copy is kept, and mailed to the person. What is refused does not count.
 * @throws Forbidden for anybody but a person; Invalid for a text of another length; NotFound for an
 *   app that is not on offer; Conflict when its vendor gave no address; TooOften
 */
export async function askVendor(
  actor: Actor,
  input: { slug: string; text: string },
  database: Database,
): Promise<void> {
  if (actor.kind !== 'person') throw new Forbidden('Sign in to ask the vendor.');
  const text = input.text.trim().replaceAll('\r\n', '\n');
  const { least, most } = QUESTION_LENGTH;
  if (text.length < least || text.length > most) {
    throw new Invalid({ text: `Ask in ${least} to ${most} characters; these are ${text.length}.` });
  }
  await counted(database.kysely, [['questions', actor.personId]], () =>
    change(database, actor, (change) => ask(change, { slug: input.slug, text })),
  );
}

async function ask(change: Change<Person>, { slug, text }: { slug: string; text: string }) {
  const { now, trx } = change;
  const { id, app, support, vendor } = await addressedApp(readingOf(trx), slug, now);
  if (!support) throw new Conflict(`${vendor} gave no address for questions.`);
  const person = await trx
    .selectFrom('person as p')
    .leftJoin('organisation as o', (join) =>
      join.on('o.id', '=', change.actor.organisation?.id ?? null),
    )
    .select(['p.name', 'p.email', 'o.name as organisation'])
    .where('p.id', '=', change.actor.personId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('question')
    .values({
      id: newId(now),
      listing_id: id,
      person_id: change.actor.personId,
      text,
      asked_at: now,
    })
    .execute();
  const shared = { app, appSlug: slug, question: text, name: person.name };
  await queueMail(change, support, {
    kind: 'question-to-vendor',
    data: { ...shared, organisation: person.organisation, replyTo: person.email },
  });
  await queueMail(change, person.email, { kind: 'question-asked', data: { ...shared, vendor } });
}

async function addressedApp(reading: Reading, slug: string, at: Date) {
  const row = await reading
    .selectFrom('listing as l')
    .innerJoin('isv as i', 'i.organisation_id', 'l.vendor_id')
    .innerJoin('organisation as o', 'o.id', 'l.vendor_id')
    .innerJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['l.id', 'v.name as app', 'o.name as vendor', 'i.support_email as support'])
    .where('l.slug', '=', slug)
    .where('l.state', 'in', ['live', 'deprecated'])
    .where(opensAt(at))
    .executeTakeFirst();
  if (!row) throw new NotFound('There is no such app.');
  return row;
}
