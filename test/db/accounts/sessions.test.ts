import { describe, expect, test } from 'vitest';
import { hashOf, isToBeMarked, markSeen, SESSION_LIMITS } from '#db/accounts/session-rows.ts';
import { sessions } from '#db/accounts/sessions.ts';
import { type Person, system } from '#db/actor.ts';
import { change } from '#db/change.ts';
import { readingOf } from '#db/connection.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter, enterCustomer, enterStaff, enterVendor } from '../../support/people.ts';
import { plainSessions } from './plain-sessions.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);

describe.each([
  ['Lucia', sessions],
  ['without Lucia', plainSessions],
])('%s', (_, { create, invalidate, invalidateAll, validate }) => {
  const within = <Result>(work: Parameters<typeof change<ReturnType<typeof system>, Result>>[2]) =>
    change(database, system('tests'), work);
  const begin = ({ organisation, personId, secondFactorAt }: Person) =>
    within((change) =>
      create(change, {
        personId,
        organisationId: organisation?.id ?? null,
        secondFactorAt,
        userAgent: 'x'.repeat(500),
        network: '192.0.2.0/24',
      }),
    );

  test('a token says who is signed in, where and for whom', async () => {
    const { id, owner } = await enterCustomer('Contoso', database);
    const token = await begin(owner);
    const found = await validate(reading, token, NOON);
    expect(found).toMatchObject({
      actor: { ...owner, staffRoles: [], secondFactorAt: null },
      organisationName: 'Contoso',
      isStaff: false,
    });
    expect(found?.actor.organisation?.id).toBe(id);
  });

  test('what stands in the database signs nobody in', async () => {
    const token = await begin(await enter('somebody', database));
    const { hash, id } = await database.kysely
      .selectFrom('session')
      .select(['hash', 'id'])
      .where('hash', '=', hashOf(token))
      .executeTakeFirstOrThrow();
    for (const stolen of [hash, id]) expect(await validate(reading, stolen, NOON)).toBeNull();
  });

  test('tokens are long, and no two are the same', async () => {
    const person = await enter('often', database);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => begin(person)));
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(token.length).toBeGreaterThanOrEqual(32);
  });

  test.each([
    ['people', SESSION_LIMITS.people],
    ['staff', SESSION_LIMITS.staff],
  ])('sessions of %s end unused, and in any case', async (who, { idle, whole }) => {
    const person =
      who === 'staff'
        ? await enterStaff('moderator', 'moderator', database)
        : await enter('person', database);
    const token = await begin(person);
    expect(await validate(reading, token, later(idle - 1))).not.toBeNull();
    expect(await validate(reading, token, later(idle))).toBeNull();
    for (let used = idle / 2; used < whole; used += idle / 2) {
      await markSeen(database.kysely, token, later(used));
    }
    expect(await validate(reading, token, later(whole - 1))).not.toBeNull();
    expect(await validate(reading, token, later(whole))).toBeNull();
  });

  test('staff roles wait for the second factor', async () => {
    const staff = await enterStaff('reviewer', 'reviewer', database);
    const half = await validate(reading, await begin(staff), NOON);
    expect(half).toMatchObject({ isStaff: true, actor: { staffRoles: [] } });
    const whole = await validate(reading, await begin({ ...staff, secondFactorAt: NOON }), NOON);
    expect(whole?.actor.staffRoles).toEqual(['reviewer']);
  });

  test('whoever is a member no more acts for nobody', async () => {
    const vendor = await enterVendor('vendor', database);
    const token = await begin(vendor.owner);
    await database.kysely
      .deleteFrom('membership')
      .where('organisation_id', '=', vendor.id)
      .execute();
    const found = await validate(reading, token, NOON);
    expect(found).toMatchObject({ actor: { organisation: null }, organisationName: null });
  });

  test('an ended session signs nobody in, and the others stay', async () => {
    const person = await enter('two', database);
    const [one, two] = [await begin(person), await begin(person)];
    await within((change) => invalidate(change, one));
    expect(await validate(reading, one, NOON)).toBeNull();
    expect(await validate(reading, two, NOON)).not.toBeNull();
  });

  test('all of a person end but one, and nobody else’s', async () => {
    const [person, other] = [await enter('three', database), await enter('other', database)];
    const [here, there] = [await begin(person), await begin(person)];
    const others = await begin(other);
    const current = await validate(reading, here, NOON);
    await within((change) => invalidateAll(change, person.personId, current?.sessionId ?? null));
    expect(await validate(reading, here, NOON)).not.toBeNull();
    expect(await validate(reading, there, NOON)).toBeNull();
    await within((change) => invalidateAll(change, person.personId, null));
    expect(await validate(reading, here, NOON)).toBeNull();
    expect(await validate(reading, others, NOON)).not.toBeNull();
  });

  test('use is noted once a minute, and never backwards', async () => {
    const token = await begin(await enter('busy', database));
    const fresh = await validate(reading, token, later(59_999));
    expect(fresh && isToBeMarked(fresh, later(59_999))).toBe(false);
    expect(fresh && isToBeMarked(fresh, later(60_000))).toBe(true);
    await markSeen(database.kysely, token, later(60_000));
    await markSeen(database.kysely, token, later(30_000));
    expect((await validate(reading, token, NOON))?.seenAt).toEqual(later(60_000));
  });
});
