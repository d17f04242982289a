import { type Actor, isStaff } from '../actor.ts';
import { differences } from '../audit/differences.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import type { Reading } from '../tables.ts';
import type { Accent } from './accent.ts';

export type PlatformTexts = { name: string; promise: string; supportEmail: string | null };

/** A picture in the file store, in CSS pixels of its largest size. */
export type Logo = { storageKey: string; alt: string; width: number; height: number };

export type Platform = PlatformTexts & {
  /** Null for that of the style sheet. */
  accent: Accent | null;
  /** Null for the mark of the house. */
  logo: Logo | null;
  /** Counts the changes; who changes something says which they have seen. */
  version: number;
};

/** Whose marketplace this is. */
export async function platform(reading: Reading): Promise<Platform> {
  const row = await reading.selectFrom('platform').selectAll().executeTakeFirstOrThrow();
  const { accent_chroma: chroma, accent_hue: hue, accent_lightness: lightness } = row;
  const { logo_alt: alt, logo_height: height, logo_key: storageKey, logo_width: width } = row;
  const hasAccent = hue !== null && chroma !== null && lightness !== null;
  const hasLogo = storageKey !== null && alt !== null && width !== null && height !== null;
  return {
    name: row.name,
    promise: row.promise,
    supportEmail: row.support_email,
    accent: hasAccent ? { hue, chroma, lightness } : null,
    logo: hasLogo ? { storageKey, alt, width, height } : null,
    version: row.version,
  };
}

/** Whether the actor may change the platform's settings. */
export function mayDescribePlatform(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Says whose marketplace this is.
 * @param input.promise one line of at most 160 characters
 * @param input.seen the version that was shown; left out, nothing is compared
 * @throws Forbidden for all but program managers, Invalid, Conflict when it was changed meanwhile
 */
export function describePlatform(
  actor: Actor,
  input: PlatformTexts & { reason: string; seen?: number },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const before = await lockPlatform(change, input.seen);
    const after = checkedTexts(input);
    await change.trx
      .updateTable('platform')
      .set({ name: after.name, promise: after.promise, support_email: after.supportEmail })
      .set((set) => ({ version: set('version', '+', 1) }))
      .execute();
    const { name, promise, support_email: supportEmail } = before;
    await record(change, {
      verb: 'platform.described',
      subject: { kind: 'platform', id: null },
      as: 'staff',
      reason: input.reason,
      details: differences({ name, promise, supportEmail }, after),
    });
  });
}

function checkedTexts(input: PlatformTexts): PlatformTexts {
  const name = input.name.trim();
  const promise = input.promise.trim();
  const supportEmail = input.supportEmail?.trim() || null;
  const wrong: Record<string, string> = {};
  if (name === '' || name.length > 60) wrong['name'] = 'Use 1 to 60 characters.';
  if (promise.length > 160) wrong['promise'] = 'Use at most 160 characters.';
  if (supportEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(supportEmail)) {
    wrong['supportEmail'] = 'Give an address such as help@example.com.';
  }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { name, promise, supportEmail };
}

/**
 * The settings, held until the transaction ends.
 * @param seen the version that was shown
 * @throws Forbidden for all but program managers, Conflict when it is another by now
 */
export async function lockPlatform({ actor, trx }: Change, seen: number | undefined) {
  if (!mayDescribePlatform(actor)) {
    throw new Forbidden('Only a program manager changes the settings.');
  }
  const row = await trx.selectFrom('platform').selectAll().forUpdate().executeTakeFirstOrThrow();
  requireSeen(row, seen);
  return row;
}

/** @throws Conflict when somebody changed a row since it was shown */
export function requireSeen(row: { version: number }, seen: number | undefined): void {
  if (seen === undefined || seen === row.version) return;
  throw new Conflict(
    'Somebody changed this while you were at it. Look at how it is now and decide again; what you typed still stands below.',
  );
}
