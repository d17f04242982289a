import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { mayReadAudit } from './read.ts';

/** What the audit can be narrowed to: only what occurs in it. */
export type AuditChoices = { verbs: string[]; subjectKinds: string[] };

/**
 * Every verb and kind of subject there is.
 * @throws NotFound for all but admins and program managers
 */
export async function auditChoices(reading: Reading, actor: Actor): Promise<AuditChoices> {
  if (!mayReadAudit(actor)) throw new NotFound('There is no such page.');
  const [verbs, subjectKinds] = await Promise.all([
    wordsIn(reading, 'verb'),
    wordsIn(reading, 'subject_kind'),
  ]);
  return { verbs, subjectKinds };
}

/** From word to next word along an index: as many steps as words, however many rows there are. */
async function wordsIn(reading: Reading, column: 'verb' | 'subject_kind'): Promise<string[]> {
  const word = sql.ref(column);
  const known = sql<{ word: string }>`(
    with recursive known as (
      (select min(${word}) as word from audit_event)
      union all
      select (select min(${word}) from audit_event where ${word} > known.word)
      from known where known.word is not null
    )
    select word from known where word is not null
  )`;
  const rows = await reading.selectFrom(known.as<'w'>(sql`w`)).select('w.word').execute();
  return rows.map((row) => row.word);
}
