import type { Actor } from '../actor.ts';
import { differences } from '../audit/differences.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { Invalid } from '../errors.ts';
import { ACCENT_LIMITS, type Accent } from './accent.ts';
import { contrastsOf, LEAST_CONTRAST } from './contrast.ts';
import { type Logo, lockPlatform } from './describe.ts';

export type Seen = { reason: string; seen: number };

/** Longest text that is read in place of the logo. */
export const LONGEST_ALT = 120;

/**
 * Gives the marketplace another accent, or that of the style sheet again.
 * @param input.accent null for that of the style sheet
 * @throws Forbidden for all but program managers; Invalid, with the figures, for one that cannot be
 *   read somewhere, or without a reason; Conflict when the settings were changed meanwhile
 */
export function chooseAccent(
  actor: Actor,
  input: Seen & { accent: Accent | null },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const row = await lockPlatform(change, input.seen);
    if (input.accent) checkAccent(input.accent);
    const columns = {
      accent_hue: input.accent?.hue ?? null,
      accent_chroma: input.accent?.chroma ?? null,
      accent_lightness: input.accent?.lightness ?? null,
    };
    await change.trx
      .updateTable('platform')
      .set({ ...columns, version: row.version + 1 })
      .execute();
    const { accent_chroma: chroma, accent_hue: hue, accent_lightness: lightness } = row;
    await record(change, {
      verb: 'platform.accent_chosen',
      subject: { kind: 'platform', id: null },
      as: 'staff',
      reason: input.reason,
      details: differences({ hue, chroma, lightness }, { ...input.accent }),
    });
  });
}

/**
 * Checks that an accent can be read wherever it carries letters.
 * @throws Invalid with a sentence for each number that cannot be, and for what cannot be read
 */
export function checkAccent(accent: Accent): void {
  const wrong: Record<string, string> = {};
  for (const name of ['hue', 'chroma', 'lightness'] as const) {
    const most = ACCENT_LIMITS[name];
    const fits = Number.isInteger(accent[name]) && accent[name] >= 0 && accent[name] <= most;
    if (!fits) wrong[name] = `Give a whole number from 0 to ${most}.`;
  }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  const faint = contrastsOf(accent).filter(({ ratio }) => ratio < LEAST_CONTRAST);
  if (faint.length === 0) return;
  const figures = faint.map((one) => `${one.meeting} in ${one.scheme} ${one.ratio}:1`).join(', ');
  throw new Invalid({
    lightness: `This cannot be read everywhere; at least ${LEAST_CONTRAST}:1 is needed, and it has ${figures}. Choose another lightness.`,
  });
}

/**
 * Puts a logo in place of the mark of the house, or the mark back.
 * @param input.logo a picture that is in the file store; null for the mark
 * @throws Forbidden for all but program managers, Invalid without a text or a reason, Conflict when
 *   the settings were changed meanwhile
 */
export function chooseLogo(
  actor: Actor,
  input: Seen & { logo: Logo | null },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const row = await lockPlatform(change, input.seen);
    const { logo } = input;
    const alt = logo?.alt.trim() ?? null;
    if (alt !== null && (alt === '' || alt.length > LONGEST_ALT)) {
      throw new Invalid({ alt: `Say in 1 to ${LONGEST_ALT} characters what the logo reads.` });
    }
    await change.trx
      .updateTable('platform')
      .set({
        logo_key: logo?.storageKey ?? null,
        logo_alt: alt,
        logo_width: logo?.width ?? null,
        logo_height: logo?.height ?? null,
        version: row.version + 1,
      })
      .execute();
    await record(change, {
      verb: logo ? 'platform.logo_chosen' : 'platform.logo_removed',
      subject: { kind: 'platform', id: null },
      as: 'staff',
      reason: input.reason,
      details: differences(
        { picture: row.logo_key, alt: row.logo_alt },
        { picture: logo?.storageKey ?? null, alt },
      ),
    });
  });
}
