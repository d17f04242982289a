import { expect, test } from 'vitest';
import type { Actor } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Invalid } from '#db/errors.ts';
import { describePlatform, platform } from '#db/platform/describe.ts';
import { testDatabase } from '../../support/database.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const words = {
  name: 'Corvane',
  promise: 'Apps that work together.',
  supportEmail: 'help@corvane.example',
  reason: 'We have a new name.',
};

function describe(actor: Actor, given: Partial<typeof words> = {}) {
  return describePlatform(actor, { ...words, ...given }, database);
}

test('a new marketplace has a name before anybody gives it one', async () => {
  expect(await platform(readingOf(database.kysely))).toEqual({
    name: 'Marketplace',
    promise: 'Find and try apps that fit.',
    supportEmail: null,
    accent: null,
    logo: null,
    version: 1,
  });
});

test('only a program manager says whose marketplace it is, with a reason', async () => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  expect(await attempts(cast, (actor) => describe(actor))).toEqual(
    everybody('Forbidden', { programManager: 'done' }),
  );
  const { reason, ...described } = words;
  expect(await platform(readingOf(database.kysely))).toMatchObject(described);
  expect(await acts('platform.described', null, database)).toMatchObject([
    { acting_as: 'staff', reason },
  ]);
});

test.each([
  ['no name', { name: ' ' }],
  ['a name of 61 characters', { name: 'x'.repeat(61) }],
  ['a promise of 161 characters', { promise: 'x'.repeat(161) }],
])('%s is refused', async (_, given) => {
  const manager = await enterStaff('manager', 'program_manager', database);
  await expect(describe(manager, given)).rejects.toBeInstanceOf(Invalid);
});
