import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { hashPassword } from '../accounts/passwords.ts';
import { createPerson } from '../accounts/persons.ts';
import { AUTHENTICATOR } from '../accounts/second-factor/authenticator-proof.ts';
import { spelled } from '../accounts/second-factor/digits.ts';
import { seal } from '../accounts/second-factor/seal.ts';
import type { CustomerRole, IsvRole } from '../accounts/table.ts';
import { system } from '../actor.ts';
import type { Database } from '../change.ts';
import { newId } from '../identifier.ts';
import type { Tables } from '../tables.ts';
import { demoCustomers } from './catalogue/customers.ts';
import { type DemoAccount, demoStaff } from './people.ts';

/** Of every demo account. It is printed, so that it is good for a demo alone. */
export const DEMO_PASSWORD = 'shop window at dusk';

const VENDOR = 'halvorsen-lind';
const [customer] = demoCustomers;

type Member = DemoAccount & { role: IsvRole | CustomerRole; hasAuthenticator: boolean };

/** People of one vendor and one customer, one for each role. */
const VENDOR_PEOPLE: readonly Member[] = [
  vendorMember('Ragnhild Lind', 'owner', true),
  vendorMember('Jonas Berg', 'developer', false),
  vendorMember('Selma Aas', 'marketer', false),
  vendorMember('Petter Moe', 'viewer', false),
];
const CUSTOMER_PEOPLE: readonly Member[] = [
  customerMember('Edith Marlowe', 'owner'),
  customerMember('Conrad Pell', 'member'),
];

/** Whom a visitor of the demo can be: one for each role. */
export const demoAccounts: readonly (DemoAccount & { hasAuthenticator: boolean })[] = [
  ...demoStaff.map((one) => ({ ...one, hasAuthenticator: true })),
  ...VENDOR_PEOPLE,
  ...CUSTOMER_PEOPLE,
];

/** What a demo account's authenticator is set up with: 20 bytes, always the same. */
export function demoSecret(email: string): Buffer {
  return createHash('sha256').update(`Vitrine demo ${email}`).digest().subarray(0, 20);
}

/** The same, as people type it. */
export function spelledDemoSecret(email: string): string {
  return spelled(demoSecret(email));
}

/**
 * Makes the accounts of a demo usable: those that are new are entered, and whoever has no password yet
 * gets the printed one and an authenticator. Accounts that are in use are left alone.
 * @param appSecret seals the secrets of the authenticators
 */
export async function openDemoAccounts(
  kysely: Kysely<Tables>,
  { appSecret, at }: { appSecret: string; at: Date },
): Promise<void> {
  const hash = await hashPassword(DEMO_PASSWORD);
  await kysely.transaction().execute(async (trx) => {
    const database: Database = { kysely: trx, now: () => at };
    const vendor = await trx
      .selectFrom('isv')
      .select('organisation_id as id')
      .where('slug', '=', VENDOR)
      .executeTakeFirst();
    const buyer = await trx
      .selectFrom('organisation')
      .select('id')
      .where('kind', '=', 'customer')
      .where('name', '=', customer?.name ?? '')
      .executeTakeFirst();
    if (vendor) await enterMembers(VENDOR_PEOPLE, { id: vendor.id, kind: 'isv' }, database);
    if (buyer) await enterMembers(CUSTOMER_PEOPLE, { id: buyer.id, kind: 'customer' }, database);
    for (const account of demoAccounts) await equip(account, { appSecret, hash }, database);
  });
}

async function enterMembers(
  people: readonly Member[],
  { id, kind }: { id: string; kind: 'isv' | 'customer' },
  database: Database,
): Promise<void> {
  for (const { email, name, role } of people) {
    if (await personIdOf(email, database)) continue;
    const personId = await createPerson(system('demo'), { email, name }, database);
    await database.kysely
      .insertInto('membership')
      .values({
        organisation_id: id,
        organisation_kind: kind,
        person_id: personId,
        role,
        created_at: database.now(),
      })
      .execute();
  }
}

async function equip(
  { email, hasAuthenticator }: (typeof demoAccounts)[number],
  { appSecret, hash }: { appSecret: string; hash: string },
  database: Database,
): Promise<void> {
  const { kysely, now } = database;
  const equipped = await kysely
    .updateTable('person')
    .set({ password_hash: hash })
    .where('email', '=', email)
    .where('password_hash', 'is', null)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!equipped || !hasAuthenticator) return;
  await kysely
    .insertInto('authenticator')
    .values({
      id: newId(now()),
      person_id: equipped.id,
      sealed_secret: seal(
        appSecret,
        { what: AUTHENTICATOR, personId: equipped.id },
        demoSecret(email),
      ),
      created_at: now(),
      confirmed_at: now(),
      last_step: 0,
    })
    .execute();
}

async function personIdOf(email: string, { kysely }: Database): Promise<string | null> {
  const row = await kysely
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row?.id ?? null;
}

function vendorMember(name: string, role: IsvRole, hasAuthenticator: boolean): Member {
  const email = `${firstOf(name)}@${VENDOR}.example`;
  return { name, email, role, hasAuthenticator, does: `${role} of the vendor Halvorsen Lind` };
}

function customerMember(name: string, role: CustomerRole): Member {
  const email = `${firstOf(name)}@aldermarsh.example`;
  const does = `${role} of the customer ${customer?.name}`;
  return { name, email, role, hasAuthenticator: false, does };
}

function firstOf(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? '';
}
