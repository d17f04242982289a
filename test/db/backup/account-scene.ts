import { invite } from '#db/accounts/invite.ts';
import { hashOf } from '#db/accounts/session-rows.ts';
import type { Database } from '#db/change.ts';
import { newId } from '#db/identifier.ts';
import { askVendor } from '#db/questions/ask.ts';
import { saveApps } from '#db/saved/save.ts';
import { signUp } from '../../support/accounts.ts';
import { NOON } from '../../support/database.ts';
import { enterCustomer } from '../../support/people.ts';

/** Somebody with all that an account can hold. */
export async function furnishAccount(slug: string, database: Database): Promise<void> {
  const { kysely } = database;
  const { person } = await signUp('nora', database);
  await saveApps(person, { slugs: [slug] }, database);
  await kysely.updateTable('isv').set({ support_email: 'help@vendor.example' }).execute();
  await askVendor(person, { slug, text: 'Does it run on our own servers?' }, database);
  const { id, owner } = await enterCustomer('inviting', database);
  const invitation = { organisationId: id, email: 'new@tests.example', role: 'member' };
  await invite(owner, invitation, database);
  const own = { person_id: person.personId, created_at: NOON };
  const bytes = Buffer.from([0, 1, 254, 255]);
  await kysely
    .insertInto('authenticator')
    .values({ ...own, id: newId(NOON), sealed_secret: bytes, confirmed_at: NOON, last_step: 1 })
    .execute();
  const passkey = { id: 'cGFzc2tleQ', name: 'Laptop', public_key: bytes, counter: 3 };
  await kysely
    .insertInto('passkey')
    .values({ ...own, ...passkey, transports: ['usb', 'internal'], used_at: null })
    .execute();
  await kysely
    .insertInto('recovery_code')
    .values({ ...own, hash: hashOf('a code'), used_at: null })
    .execute();
}
