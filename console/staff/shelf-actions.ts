import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { readingOf } from '#db/connection.ts';
import { Invalid } from '#db/errors.ts';
import { arrangeShelf } from '#db/shelves/arrange.ts';
import type { ShelfContent } from '#db/shelves/content.ts';
import { listingsNamed, shelfSettings } from '#db/shelves/settings.ts';
import { signedIn } from '#site/accounts/signed-in.ts';
import { answering } from '#site/answering.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';
import { momentIn } from './days.ts';
import { text, whole } from './seen.ts';
import { rowsIn, type ShelfRow } from './shelf-rows.ts';

/** Id that no listing has, for an app that is not there: `db/` says at its field what is wrong. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

const input = z
  .object({
    slug: text,
    title: text,
    why: text,
    position: whole,
    from: text,
    until: text,
    reason: text,
    /** Empty for a shelf that is to be new. */
    seen: text,
  })
  .catchall(z.unknown());

/** Puts a shelf there whole. */
export const arrange = defineAction({
  accept: 'form',
  input,
  handler: (given, { locals }) =>
    answering(locals, async () => {
      const { actor } = signedIn(locals);
      const { kysely, now } = running();
      const rows = rowsIn((name) => given[name]);
      const known = await listingsNamed(
        readingOf(kysely),
        rows.map(({ slug }) => slug),
      );
      const before = (await shelfSettings(readingOf(kysely), actor, now())).find(
        ({ slug }) => given.seen !== '' && slug === given.slug,
      );
      const shelf: ShelfContent = {
        slug: given.slug.trim(),
        title: given.title,
        reason: given.why,
        position: given.position,
        shownFrom: momentIn('from', given.from, before?.shownFrom ?? null) ?? now(),
        shownUntil: momentIn('until', given.until, before?.shownUntil ?? null),
        apps: rows.map(({ reason, slug }) => ({ listingId: known.get(slug) ?? NOTHING, reason })),
      };
      const seen = given.seen === '' ? null : Number(given.seen);
      try {
        await arrangeShelf(actor, { shelf, reason: given.reason, seen }, { kysely, now });
      } catch (error) {
        throw error instanceof Invalid ? new Invalid(atFields(error.fields, rows)) : error;
      }
      return { goTo: paths.staffShelves({ done: given.seen === '' ? 'added' : 'changed' }) };
    }),
});

/** The sentences of `db/` at the fields of the form. */
function atFields(wrong: Readonly<Record<string, string>>, rows: readonly ShelfRow[]) {
  const names: Record<string, string> = { shownUntil: 'until', apps: 'app-1' };
  // What is told of `reason` is of the shelf's own, unless it is that none was given for the record.
  if (wrong['reason']?.startsWith('Use')) names['reason'] = 'why';
  return Object.fromEntries(
    Object.entries(wrong).map(([field, sentence]) => {
      const [, place] = /^apps\.(\d+)$/.exec(field) ?? [];
      const row = place === undefined ? undefined : rows[Number(place)];
      if (!row) return [names[field] ?? field, sentence];
      return [sentence.startsWith('Use') ? `why-${row.line}` : `app-${row.line}`, sentence];
    }),
  );
}
