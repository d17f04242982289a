import { expect, test } from 'vitest';
import { deleteAccount } from '#db/accounts/delete-account.ts';
import { exportData } from '#db/accounts/export-data.ts';
import { addMember, createCustomer } from '#db/accounts/organisations.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { signIn } from '#db/accounts/sign-in.ts';
import { giveStaffRole } from '#db/accounts/staff.ts';
import { anonymous, type Person, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, Invalid } from '#db/errors.ts';
import { saveApps } from '#db/saved/save.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { mailsTo } from '../../support/mails.ts';
import { enterVendor } from '../../support/people.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const remove = (actor: Person, password = PASSWORD) => deleteAccount(actor, { password }, database);
const contoso = {
  name: 'Contoso',
  industry: 'retail',
  sizeBand: '11-50',
  region: 'Europe',
} as const;

test('a deleted account cannot be used, and nothing names its owner', async () => {
  const { email, person, token } = await signUp('nora', database);
  await remove(person);
  expect(await sessions.validate(reading, token, NOON)).toBeNull();
  const given = { email, password: PASSWORD, address: '192.0.2.1', ...HERE };
  await expect(signIn(anonymous, given, database)).rejects.toThrow(Invalid);
  const row = await database.kysely
    .selectFrom('person')
    .selectAll()
    .where('id', '=', person.personId)
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({ name: 'A former user', password_hash: null, deleted_at: NOON });
  expect(JSON.stringify(row)).not.toContain('accounts.example');
  expect((await mailsTo(email, database)).map(({ kind }) => kind)).toContain('account-deleted');
});

test('the address can be used again', async () => {
  const { person } = await signUp('again', database);
  await remove(person);
  await signUp('again', database);
});

test('only the owner of the password deletes, and staff not at all', async () => {
  const { person } = await signUp('careful', database);
  await expect(remove(person, 'wrong')).rejects.toThrow(Invalid);
  const { personId } = person;
  const role = { personId, role: 'moderator', reason: 'For a test.' } as const;
  await giveStaffRole(system('tests'), role, database);
  await expect(remove(person)).rejects.toThrow(Forbidden);
});

test('the only owner of others stays until there is another; alone, they may go', async () => {
  const [owner, member] = [await signUp('owner', database), await signUp('member', database)];
  const id = await createCustomer(owner.person, contoso, database);
  const acting = {
    ...owner.person,
    organisation: { id, kind: 'customer', role: 'owner' },
  } as const;
  const { personId } = member.person;
  await addMember(acting, { organisationId: id, personId, role: 'member' }, database);
  await expect(remove(acting)).rejects.toThrow(Conflict);
  await remove(member.person);
  await remove(acting);
  const left = await database.kysely
    .selectFrom('membership')
    .select('person_id')
    .where('organisation_id', '=', id)
    .execute();
  expect(left).toEqual([]);
});

test('the export tells what is kept of a person, and of nobody else', async () => {
  const { email, person } = await signUp('exporter', database);
  const other = await signUp('somebody-else', database);
  await createCustomer(person, contoso, database);
  const { slug } = await liveListing(await enterVendor('vendor', database), database);
  await saveApps(person, { slugs: [slug] }, database);
  const data = await exportData(reading, person, NOON);
  expect(data).toMatchObject({
    person: { email, name: 'exporter' },
    memberships: [{ organisation: 'Contoso', role: 'owner' }],
    sessions: [{ network: '192.0.2.0/24' }],
    saved: [{ app: slug }],
  });
  expect(data.acts.map(({ verb }) => verb).toSorted()).toEqual([
    'customer.created',
    'person.signed_up',
  ]);
  const text = JSON.stringify(data);
  expect(text).not.toContain(other.email);
  expect(text).not.toMatch(/argon2|"hash"/);
});
