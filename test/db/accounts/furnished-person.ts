import { acceptInvitation, declineInvitation } from '#db/accounts/answer-invitation.ts';
import { invite } from '#db/accounts/invite.ts';
import { hashOf } from '#db/accounts/session-rows.ts';
import { anonymous, type Person } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { newId } from '#db/identifier.ts';
import { askVendor } from '#db/questions/ask.ts';
import { fileReport } from '#db/reports/file.ts';
import { saveApps } from '#db/saved/save.ts';
import { signUp } from '../../support/accounts.ts';
import { NOON } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { tokenIn } from '../../support/mails.ts';
import { enterCustomer, enterVendor } from '../../support/people.ts';

/**
 * Somebody whose name and address stand wherever they can: as an owner of one customer, invited to
 * another twice, with a question, two reports and an authenticator. All mails are sent.
 */
export async function furnishPerson(name: string, database: Database) {
  const { kysely } = database;
  const { email, person } = await signUp(name, database);
  const support = `help@${name}.example`;
  const slug = await askableApp(`vendor-of-${name}`, support, database);
  await saveApps(person, { slugs: [slug] }, database);
  await askVendor(person, { slug, text: `Does ${name} need a server for it?` }, database);
  const host = await enterCustomer(`host-of-${name}`, database);
  const asking = await enterCustomer(`asking-${name}`, database);
  // A second between any two, so that they have an order.
  const at = (seconds: number) => ({
    kysely,
    now: () => new Date(NOON.getTime() + seconds * 1000),
  });
  const ask = (to: typeof host, role: string, seconds: number) =>
    invite(to.owner, { organisationId: to.id, email: email.toUpperCase(), role }, at(seconds));
  const link = () => tokenIn(email.toUpperCase(), 'invitation', database);
  await ask(host, 'owner', 0);
  await acceptInvitation(person, { token: await link() }, database);
  const organisation = { id: host.id, kind: 'customer', role: 'owner' } as const;
  const acting: Person = { ...person, organisation };
  const guest = { organisationId: host.id, email: `guest@${name}.example`, role: 'member' };
  await invite(acting, guest, database);
  await ask(asking, 'member', 1);
  await declineInvitation(person, { token: await link() }, database);
  await ask(asking, 'member', 2);
  const report = { app: slug, address: null, reason: 'broken', details: 'x'.repeat(20) };
  await fileReport(person, { ...report, email: null }, at(0));
  await fileReport(anonymous, { ...report, email: email.toUpperCase() }, at(1));
  await giveFactors(person, database);
  await kysely.updateTable('mail').set({ sent_at: NOON }).execute();
  return { email, person, slug, support, host: host.owner, asking: asking.owner };
}

async function askableApp(name: string, support: string, database: Database): Promise<string> {
  const vendor = await enterVendor(name, database);
  await database.kysely
    .updateTable('isv')
    .set({ support_email: support })
    .where('organisation_id', '=', vendor.id)
    .execute();
  return (await liveListing(vendor, database)).slug;
}

async function giveFactors({ personId }: Person, { kysely }: Database): Promise<void> {
  const own = { person_id: personId, created_at: NOON };
  const sealed = { sealed_secret: Buffer.from('sealed'), last_step: 1 };
  await kysely
    .insertInto('authenticator')
    .values({ ...own, ...sealed, id: newId(NOON), confirmed_at: NOON })
    .execute();
  await kysely
    .insertInto('recovery_code')
    .values({ ...own, hash: hashOf(personId), used_at: null })
    .execute();
}
