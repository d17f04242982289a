import { beforeEach, expect, test } from 'vitest';
import type { Actor, Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { Conflict, Invalid } from '#db/errors.ts';
import { type Accent, USUAL_ACCENT } from '#db/platform/accent.ts';
import { describePlatform, platform } from '#db/platform/describe.ts';
import { chooseAccent, chooseLogo } from '#db/platform/look.ts';
import { testDatabase } from '../../support/database.ts';
import { enterStaff, enterVendor } from '../../support/people.ts';
import { acts } from '../audit/acts.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const settings = () => platform(readingOf(database.kysely));
const GREEN: Accent = { hue: 155, chroma: 110, lightness: 460 };
const logo = { storageKey: 'platform/logo-1.webp', alt: 'Corvane', width: 120, height: 32 };
const reason = 'Our house colour.';

let manager: Person;
let seen: number;
beforeEach(async () => {
  manager = await enterStaff('manager', 'program_manager', database);
  seen = (await settings()).version;
});

const accent = (given: Accent | null, actor: Actor = manager) =>
  chooseAccent(actor, { accent: given, reason, seen }, database);

test('an accent is chosen, and that of the style sheet again', async () => {
  await accent(GREEN);
  expect((await settings()).accent).toEqual(GREEN);
  seen = (await settings()).version;
  await accent(null);
  expect((await settings()).accent).toBeNull();
  const recorded = await acts('platform.accent_chosen', null, database);
  for (const hue of [
    { from: null, to: 155 },
    { from: 155, to: null },
  ]) {
    const details = expect.objectContaining({ hue });
    expect(recorded).toContainEqual(
      expect.objectContaining({ acting_as: 'staff', reason, details }),
    );
  }
});

test('an accent that cannot be read somewhere is refused with the figures', async () => {
  const refused = await accent({ ...GREEN, lightness: 700 }).catch((error: unknown) => error);
  if (!(refused instanceof Invalid)) throw refused;
  expect(refused.fields['lightness']).toMatch(
    /at least 4\.5:1 .* links on paper in light \d\.\d+:1/,
  );
  expect((await settings()).version).toBe(seen);
});

test.each<[string, Partial<Accent>]>([
  ['hue', { hue: 361 }],
  ['hue', { hue: -1 }],
  ['chroma', { chroma: 301 }],
  ['lightness', { lightness: 0.48 }],
  ['lightness', { lightness: Number.NaN }],
])('a %s as in %o is none', async (field, given) => {
  await expect(accent({ ...USUAL_ACCENT, ...given })).rejects.toHaveProperty(`fields.${field}`);
});

test('a logo takes the place of the mark, and goes again', async () => {
  await chooseLogo(manager, { logo: { ...logo, alt: ' Corvane ' }, reason, seen }, database);
  expect((await settings()).logo).toEqual(logo);
  await chooseLogo(manager, { logo: null, reason, seen: seen + 1 }, database);
  expect((await settings()).logo).toBeNull();
  expect(await acts('platform.logo_removed', null, database)).toHaveLength(1);
});

test('a logo says what it reads', async () => {
  const silent = chooseLogo(manager, { logo: { ...logo, alt: ' ' }, reason, seen }, database);
  await expect(silent).rejects.toHaveProperty('fields.alt');
});

type Choice = (actor: Actor) => Promise<void>;
const choices: [string, Choice][] = [
  ['an accent', (actor) => accent(GREEN, actor)],
  ['a logo', (actor) => chooseLogo(actor, { logo, reason, seen }, database)],
  [
    'a name',
    (actor) =>
      describePlatform(
        actor,
        { name: 'Corvane', promise: '', supportEmail: null, reason, seen },
        database,
      ),
  ],
];

test.each(choices)('only a program manager chooses %s', async (_, choose) => {
  const cast = await castAround(await enterVendor('vendor', database), database);
  seen = (await settings()).version;
  expect(await attempts(cast, choose)).toEqual(everybody('Forbidden', { programManager: 'done' }));
});

test.each(choices)('of two who choose %s at once one does', async (_, choose) => {
  const actors = [manager, await enterStaff('manager', 'program_manager', database)];
  expect(await atOnce(actors.map(choose))).toEqual({ done: 1, Conflict: 1 });
  expect((await settings()).version).toBe(seen + 1);
  await expect(choose(manager)).rejects.toBeInstanceOf(Conflict);
});

test.each(['help', 'help@', 'a b@c.example'])(
  '%o is no address to write to',
  async (supportEmail) => {
    const given = { name: 'Corvane', promise: '', supportEmail, reason, seen };
    const describing = describePlatform(manager, given, database);
    await expect(describing).rejects.toHaveProperty('fields.supportEmail');
  },
);
