import { expect, test } from 'vitest';
import { approveIsv, changeTier } from '#db/accounts/decide-isv.ts';
import { suspendIsv } from '#db/accounts/suspend-isv.ts';
import type { IsvState } from '#db/accounts/table.ts';
import type { Actor } from '#db/actor.ts';
import { Conflict, Invalid, NotFound } from '#db/errors.ts';
import { newId } from '#db/identifier.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;
const manager = () => enterStaff('manager', 'program_manager', database);
const reason = 'All that we ask is there.';

async function vendorIn(state: IsvState): Promise<{ id: string; ownerEmail: string }> {
  const { id, owner } = await enterVendor('vendor', database);
  await kysely.updateTable('isv').set({ state }).where('organisation_id', '=', id).execute();
  const person = await kysely
    .selectFrom('person')
    .select('email')
    .where('id', '=', owner.personId)
    .executeTakeFirstOrThrow();
  return { id, ownerEmail: person.email };
}

const isvOf = (id: string) =>
  kysely
    .selectFrom('isv')
    .select(['state', 'tier'])
    .where('organisation_id', '=', id)
    .executeTakeFirstOrThrow();

const mailsTo = (recipient: string) =>
  kysely.selectFrom('mail').select(['kind', 'data']).where('recipient', '=', recipient).execute();

test('a vendor that applied is taken in, and its owner reads why', async () => {
  const { id, ownerEmail } = await vendorIn('applied');
  const actor = await manager();
  await approveIsv(actor, { isvId: id, reason: ` ${reason} ` }, database);
  expect((await isvOf(id)).state).toBe('active');
  expect(await acts('isv.approved', id, database)).toMatchObject([
    { acting_as: 'staff', person_id: actor.personId, reason },
  ]);
  expect(await mailsTo(ownerEmail)).toMatchObject([
    { kind: 'isv-approved', data: { name: 'owner-of-vendor', vendor: 'vendor', reason } },
  ]);
});

test.each(['active', 'suspended', 'left'] as const)(
  'a vendor that is %s waits for no approval',
  async (state) => {
    const { id } = await vendorIn(state);
    const approving = approveIsv(await manager(), { isvId: id, reason }, database);
    await expect(approving).rejects.toBeInstanceOf(Conflict);
  },
);

test('a tier changes from the one that was shown, and the owner reads why', async () => {
  const { id, ownerEmail } = await vendorIn('active');
  const actor = await manager();
  await changeTier(actor, { isvId: id, from: 'registered', to: 'premier', reason }, database);
  expect((await isvOf(id)).tier).toBe('premier');
  expect(await acts('isv.tier_changed', id, database)).toMatchObject([
    { acting_as: 'staff', reason, details: { from: 'registered', to: 'premier' } },
  ]);
  expect(await mailsTo(ownerEmail)).toMatchObject([
    { kind: 'isv-tier-changed', data: { tier: 'premier', reason } },
  ]);
  const late = changeTier(
    actor,
    { isvId: id, from: 'registered', to: 'preferred', reason },
    database,
  );
  await expect(late).rejects.toBeInstanceOf(Conflict);
  const same = changeTier(actor, { isvId: id, from: 'premier', to: 'premier', reason }, database);
  await expect(same).rejects.toHaveProperty('fields.tier');
});

type Decision = (actor: Actor, isvId: string) => Promise<void>;
const decisions: [string, IsvState, Decision][] = [
  ['approves', 'applied', (actor, isvId) => approveIsv(actor, { isvId, reason }, database)],
  [
    'changes the tier of',
    'active',
    (actor, isvId) =>
      changeTier(actor, { isvId, from: 'registered', to: 'premier', reason }, database),
  ],
  [
    'suspends',
    'active',
    (actor, isvId) => suspendIsv(actor, { isvId, reason, until: null }, database),
  ],
];

test.each(decisions)('only a program manager %s a vendor', async (_, state, decide) => {
  const vendor = await enterVendor('vendor', database);
  const cast = await castAround(vendor, database);
  const ofVendor = kysely.updateTable('isv').where('organisation_id', '=', vendor.id);
  await ofVendor.set({ state }).execute();
  expect(await attempts(cast, (actor) => decide(actor, vendor.id))).toEqual(
    everybody('Forbidden', { programManager: 'done' }),
  );
});

test.each(decisions)('of two who decide at once one %s it', async (_, state, decide) => {
  const { id, ownerEmail } = await vendorIn(state);
  const actors = [await manager(), await manager()];
  const outcomes = await atOnce(actors.map((actor) => decide(actor, id)));
  expect(outcomes).toEqual({ done: 1, Conflict: 1 });
  expect(await mailsTo(ownerEmail)).toHaveLength(1);
});

test.each(decisions)('whoever %s a vendor says why', async (_, state) => {
  const { id } = await vendorIn(state);
  const actor = await manager();
  const silent =
    state === 'applied'
      ? approveIsv(actor, { isvId: id, reason: ' ' }, database)
      : changeTier(actor, { isvId: id, from: 'registered', to: 'premier', reason: ' ' }, database);
  await expect(silent).rejects.toBeInstanceOf(Invalid);
  expect((await isvOf(id)).state).toBe(state);
});

test('an unknown vendor is not found', async () => {
  const deciding = approveIsv(await manager(), { isvId: newId(NOON), reason }, database);
  await expect(deciding).rejects.toBeInstanceOf(NotFound);
});

test('an account that is gone gets no mail', async () => {
  const { id, ownerEmail } = await vendorIn('applied');
  await kysely
    .updateTable('person')
    .set({ deleted_at: NOON })
    .where('email', '=', ownerEmail)
    .execute();
  await approveIsv(await manager(), { isvId: id, reason }, database);
  expect(await mailsTo(ownerEmail)).toEqual([]);
});
