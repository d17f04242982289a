import { expect, test } from 'vitest';
import { acceptInvitation } from '#db/accounts/answer-invitation.ts';
import { deleteAccount } from '#db/accounts/delete-account.ts';
import { invite } from '#db/accounts/invite.ts';
import { addMember, createCustomer } from '#db/accounts/organisations.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { signIn } from '#db/accounts/sign-in.ts';
import { giveStaffRole } from '#db/accounts/staff.ts';
import { anonymous, type Person, system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, Invalid } from '#db/errors.ts';
import { askVendor } from '#db/questions/ask.ts';
import { HERE, PASSWORD, signUp } from '../../support/accounts.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo, tokenIn } from '../../support/mails.ts';
import { enterCustomer } from '../../support/people.ts';
import { furnishPerson } from './furnished-person.ts';

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

test('the address stands nowhere any more but in the last mail', async () => {
  const { kysely } = database;
  const { asking, email, person } = await furnishPerson('traced', database);
  await remove(person);
  const holding: unknown[] = [];
  for (const table of [
    'person',
    'invitation',
    'question',
    'report',
    'mail',
    'audit_event',
  ] as const) {
    const rows: unknown[] = await kysely.selectFrom(table).selectAll().execute();
    holding.push(...rows.filter((row) => JSON.stringify(row).toLowerCase().includes(email)));
  }
  expect(holding).toMatchObject([{ kind: 'account-deleted', recipient: email }]);
  const invitations = await kysely
    .selectFrom('invitation')
    .select(['id', 'email', 'state', 'ended_at'])
    .where('invited_by', '=', asking.personId)
    .execute();
  expect(invitations.map(({ state }) => state).toSorted()).toEqual(['declined', 'revoked']);
  for (const row of invitations) {
    expect(row).toMatchObject({ email: `${row.id}@deleted.invalid`, ended_at: expect.any(Date) });
  }
});

test('sent mails that name the person to others go, and no others', async () => {
  const { email, person, slug, support } = await furnishPerson('named', database);
  await furnishPerson('bystander', database);
  const text = 'Does this one go out all the same?';
  await askVendor(person, { slug, text }, database);
  const before = await allMails();
  await remove(person);
  const after = await allMails();
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  const kindsTo = (recipient: string) =>
    gone.filter((one) => one.recipient === recipient).map(({ kind }) => kind);
  expect(kindsTo(support)).toEqual(['question-to-vendor']);
  expect(kindsTo('guest@named.example')).toEqual(['invitation']);
  const others = gone.filter((one) => one.recipient.toLowerCase() !== email);
  expect(others.map(({ kind }) => kind).toSorted()).toEqual([
    'invitation',
    'member-joined',
    'question-to-vendor',
  ]);
  // The vendor gets what was asked a moment before, and can answer it.
  expect(after.find((one) => one.recipient === support)?.data).toMatchObject({ question: text });
});

function allMails() {
  const mails = database.kysely.selectFrom('mail').select(['id', 'kind', 'recipient', 'data']);
  return mails.orderBy('id').execute();
}

test('nobody joins an organisation in the moment of leaving all', async () => {
  const { id: organisationId, owner } = await enterCustomer('inviting', database);
  for (let round = 0; round < 5; round += 1) {
    const { email, person } = await signUp('torn', database);
    await invite(owner, { organisationId, email, role: 'member' }, database);
    const token = await tokenIn(email, 'invitation', database);
    await Promise.allSettled([remove(person), acceptInvitation(person, { token }, database)]);
  }
  const left = await database.kysely
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select('p.id')
    .where('p.deleted_at', 'is not', null)
    .execute();
  expect(left).toEqual([]);
});
