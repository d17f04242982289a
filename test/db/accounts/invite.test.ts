import { expect, test } from 'vitest';
import { invitationFor } from '#db/accounts/answer-invitation.ts';
import { invite, resendInvitation, revokeInvitation } from '#db/accounts/invite.ts';
import { team } from '#db/accounts/team.ts';
import type { Actor, Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Forbidden, Invalid, NotFound, SecondFactorNeeded } from '#db/errors.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { mailsTo, tokenIn } from '../../support/mails.ts';
import { emailOf, enterCustomer, enterVendor, join } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const DAY = 24 * 60 * 60_000;
let serial = 0;

function freshEmail(): string {
  serial += 1;
  return `newcomer-${serial}@invited.example`;
}

function proved<Who extends Actor>(actor: Who): Who {
  return { ...actor, secondFactorAt: NOON };
}

function ask(actor: Actor, organisationId: string, email = freshEmail(), role = 'member') {
  return invite(actor, { organisationId, email, role }, database);
}

async function isOpen(token: string, at = NOON): Promise<boolean> {
  return (await invitationFor(reading, token, at)) !== null;
}

test('an owner invites by mail for seven days, on record, and no token stands in the table', async () => {
  const { id, owner } = await enterCustomer('harbour', database);
  const email = freshEmail();
  const invitationId = await ask(owner, id, ` ${email} `);
  const until = new Date(NOON.getTime() + 7 * DAY);
  const inviter = 'owner-of-harbour';
  const [mail, ...others] = await mailsTo(email, database);
  expect(others).toEqual([]);
  expect(mail).toEqual({
    kind: 'invitation',
    data: {
      organisation: 'harbour',
      inviter,
      role: 'member',
      token: expect.stringMatching(/^[0-9a-f]{64}$/),
      until: until.toISOString(),
    },
  });
  const token = await tokenIn(email, 'invitation', database);
  const rows = database.kysely.selectFrom('invitation').selectAll().where('id', '=', invitationId);
  expect(JSON.stringify(await rows.execute())).not.toContain(token);
  expect(await invitationFor(reading, token, NOON)).toEqual({
    organisation: 'harbour',
    kind: 'customer',
    role: 'member',
    inviter,
    email,
    until,
  });
  expect([await isOpen(token, new Date(until.getTime() - 1)), await isOpen(token, until)]).toEqual([
    true,
    false,
  ]);
  expect(await acts('invitation.sent', invitationId, database)).toMatchObject([
    {
      acting_as: 'member',
      organisation_id: id,
      details: { role: 'member' },
    },
  ]);
});

test('the team shows to its owners who is invited, and whether that lapsed', async () => {
  const customer = await enterCustomer('customer', database);
  const { id, owner } = customer;
  const email = freshEmail();
  await ask(owner, id, email);
  const member = await join('member', customer, 'member', database);
  const seen = await team(reading, owner, NOON);
  expect(seen.invitations).toMatchObject([{ email, role: 'member', hasLapsed: false }]);
  const later = await team(reading, owner, new Date(NOON.getTime() + 7 * DAY));
  expect(later.invitations).toMatchObject([{ email, hasLapsed: true }]);
  expect(await team(reading, member, NOON)).toMatchObject({ invitations: [], mayChange: false });
});

const doings: [string, (actor: Actor, vendorId: string, owner: Person) => Promise<unknown>][] = [
  ['invites', (actor, vendorId) => ask(actor, vendorId, freshEmail(), 'viewer')],
  [
    'sends an invitation again',
    async (actor, organisationId, owner) => {
      const invitationId = await ask(proved(owner), organisationId, freshEmail(), 'viewer');
      await resendInvitation(actor, { organisationId, invitationId }, database);
    },
  ],
  [
    'revokes an invitation',
    async (actor, organisationId, owner) => {
      const invitationId = await ask(proved(owner), organisationId, freshEmail(), 'viewer');
      await revokeInvitation(actor, { organisationId, invitationId }, database);
    },
  ],
];

test.each(doings)('nobody but an owner %s; who is outside does not learn of it', async (_, act) => {
  const vendor = await enterVendor('vendor', database);
  const cast = { ...(await castAround(vendor, database)), owner: proved(vendor.owner) };
  expect(await attempts(cast, (actor) => act(actor, vendor.id, vendor.owner))).toEqual(
    everybody('NotFound', {
      viewer: 'Forbidden',
      marketer: 'Forbidden',
      developer: 'Forbidden',
      owner: 'done',
    }),
  );
});

test.each(doings)('an owner of a vendor %s with a second factor alone', async (_, act) => {
  const { id, owner } = await enterVendor('vendor', database);
  await expect(act(owner, id, owner)).rejects.toBeInstanceOf(SecondFactorNeeded);
});

test('a member of a customer may not invite', async () => {
  const customer = await enterCustomer('customer', database);
  const member = await join('member', customer, 'member', database);
  await expect(ask(member, customer.id)).rejects.toBeInstanceOf(Forbidden);
});

test('an invitation of one organisation cannot be touched from another', async () => {
  const one = await enterCustomer('one', database);
  const other = await enterCustomer('other', database);
  const invitationId = await ask(other.owner, other.id);
  for (const organisationId of [one.id, other.id]) {
    const input = { organisationId, invitationId };
    await expect(revokeInvitation(one.owner, input, database)).rejects.toBeInstanceOf(NotFound);
    await expect(resendInvitation(one.owner, input, database)).rejects.toBeInstanceOf(NotFound);
  }
});

test.each([
  ['an address that is none', { email: 'nobody', role: 'member' }],
  ['a role of vendors', { email: 'a@invited.example', role: 'viewer' }],
  ['no role', { email: 'a@invited.example', role: '' }],
])('%s is refused in words', async (_, input) => {
  const { id, owner } = await enterCustomer('customer', database);
  await expect(ask(owner, id, input.email, input.role)).rejects.toBeInstanceOf(Invalid);
});

test('of one address one invitation is open, also when several are sent at once', async () => {
  const { id, owner } = await enterCustomer('customer', database);
  const tries = ['a@b.example', 'A@b.example', 'a@B.example'].map((email) => ask(owner, id, email));
  expect(await atOnce(tries)).toEqual({ done: 1, Conflict: 2 });
  const other = await enterCustomer('other', database);
  await ask(other.owner, other.id, 'a@b.example');
});

test('who is a member already is not invited, whatever the case of the address', async () => {
  const customer = await enterCustomer('customer', database);
  const member = await join('member', customer, 'member', database);
  const email = (await emailOf(member, database)).toUpperCase();
  await expect(ask(customer.owner, customer.id, email)).rejects.toBeInstanceOf(Conflict);
});

test('of an invitation that was sent again only the newest link works, seven days from then', async () => {
  const { id: organisationId, owner } = await enterCustomer('customer', database);
  const email = freshEmail();
  const invitationId = await ask(owner, organisationId, email);
  const first = await tokenIn(email, 'invitation', database);
  const later = new Date(NOON.getTime() + 8 * DAY);
  database.setNow(later);
  await resendInvitation(owner, { organisationId, invitationId }, database);
  database.setNow(NOON);
  const second = await tokenIn(email, 'invitation', database);
  expect([
    await isOpen(first),
    await isOpen(second, new Date(later.getTime() + 7 * DAY - 1)),
  ]).toEqual([false, true]);
});

test('one that lapsed makes room for a new one', async () => {
  const { id, owner } = await enterCustomer('customer', database);
  const email = freshEmail();
  await ask(owner, id, email);
  await expect(ask(owner, id, email)).rejects.toBeInstanceOf(Conflict);
  database.setNow(new Date(NOON.getTime() + 7 * DAY));
  await ask(owner, id, email);
  database.setNow(NOON);
  expect((await team(reading, owner, NOON)).invitations).toHaveLength(1);
});

test('a revoked one works no more, and can be neither revoked nor sent again', async () => {
  const { id: organisationId, owner } = await enterCustomer('customer', database);
  const email = freshEmail();
  const invitationId = await ask(owner, organisationId, email);
  const input = { organisationId, invitationId };
  await revokeInvitation(owner, input, database);
  expect(await isOpen(await tokenIn(email, 'invitation', database))).toBe(false);
  expect((await team(reading, owner, NOON)).invitations).toEqual([]);
  await expect(revokeInvitation(owner, input, database)).rejects.toBeInstanceOf(NotFound);
  await expect(resendInvitation(owner, input, database)).rejects.toBeInstanceOf(NotFound);
  await ask(owner, organisationId, email);
});
