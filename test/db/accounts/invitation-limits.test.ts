import { expect, test } from 'vitest';
import { invite, resendInvitation } from '#db/accounts/invite.ts';
import { addMember } from '#db/accounts/organisations.ts';
import type { Actor } from '#db/actor.ts';
import { Conflict, Invalid, NotFound, TooOften } from '#db/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { mailsTo } from '../../support/mails.ts';
import { enter, enterCustomer } from '../../support/people.ts';

const database = testDatabase();
let serial = 0;

function freshEmail(): string {
  serial += 1;
  return `newcomer-${serial}@invited.example`;
}

function ask(actor: Actor, organisationId: string, email = freshEmail(), role = 'member') {
  return invite(actor, { organisationId, email, role }, database);
}

test('an organisation invites fifty times a day; what is refused takes nothing from that', async () => {
  const customer = await enterCustomer('customer', database);
  const { id, owner } = customer;
  const stranger = await enter('stranger', database);
  await expect(ask(stranger, id)).rejects.toBeInstanceOf(NotFound);
  await expect(ask(owner, id, freshEmail(), 'viewer')).rejects.toBeInstanceOf(Invalid);
  for (let sent = 0; sent < 50; sent += 1) await ask(owner, id);
  await expect(ask(owner, id)).rejects.toBeInstanceOf(TooOften);
  // Strangers do not learn that either.
  await expect(ask(stranger, id)).rejects.toBeInstanceOf(NotFound);
});

test('one mailbox gets five invitations an hour from all organisations together', async () => {
  const email = freshEmail();
  for (let sent = 0; sent < 5; sent += 1) {
    const { id, owner } = await enterCustomer('customer', database);
    await ask(owner, id, email);
  }
  const { id, owner } = await enterCustomer('customer', database);
  await expect(ask(owner, id, email)).rejects.toBeInstanceOf(TooOften);
});

test('a person invites fifty times a day, for however many organisations', async () => {
  const one = await enterCustomer('one', database);
  const other = await enterCustomer('other', database);
  const { personId } = one.owner;
  await addMember(other.owner, { organisationId: other.id, personId, role: 'owner' }, database);
  const acting = { id: other.id, kind: 'customer', role: 'owner' } as const;
  const inOther = { ...one.owner, organisation: acting };
  for (let sent = 0; sent < 25; sent += 1) {
    await ask(one.owner, one.id);
    await ask(inOther, other.id);
  }
  await expect(ask(one.owner, one.id)).rejects.toBeInstanceOf(TooOften);
  await expect(ask(inOther, other.id)).rejects.toBeInstanceOf(TooOften);
  // What the person could not send is left to the organisation.
  for (let sent = 0; sent < 25; sent += 1) await ask(other.owner, other.id);
  await expect(ask(other.owner, other.id)).rejects.toBeInstanceOf(TooOften);
});

test('an invitation that is sent again counts for the mailbox, and one that is refused does not', async () => {
  const { id: organisationId, owner } = await enterCustomer('customer', database);
  const email = freshEmail();
  const invitationId = await ask(owner, organisationId, email);
  const again = () => resendInvitation(owner, { organisationId, invitationId }, database);
  for (let sent = 1; sent < 4; sent += 1) await again();
  await expect(ask(owner, organisationId, email)).rejects.toBeInstanceOf(Conflict);
  await again();
  await expect(again()).rejects.toBeInstanceOf(TooOften);
  expect(await mailsTo(email, database)).toHaveLength(5);
});
