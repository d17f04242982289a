import { type Actor, isStaff } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import type { Reading } from '../tables.ts';
import { mailInRow } from './deliver.ts';
import type { Mail } from './kinds.ts';

export type MailState = 'waiting' | 'sent' | 'simulated' | 'failed';

/** A mail as staff read it. */
export type KeptMail = {
  id: string;
  to: string;
  mail: Mail;
  writtenAt: Date;
  state: MailState;
  failedReason: string | null;
};

/** Mails on one page. */
const PAGE = 30;
/** What is offered to whoever waits for a mail is no older than this, in milliseconds. */
const JUST_NOW = 60 * 60 * 1000;

/** Whether the actor may read everybody's mail, as far as it is kept: admins and program managers. */
export function mayReadMail(actor: Actor): boolean {
  return isStaff(actor, 'admin') || isStaff(actor, 'program_manager');
}

/**
 * The mails of a demo, newest first.
 * @param asked.before the id of the last mail on the page before; null for the first page
 * @returns `next` is what to ask for the page after, or null on the last
 * @throws NotFound for all who may not read mail
 */
export async function keptMails(
  reading: Reading,
  actor: Actor,
  asked: { before: string | null },
): Promise<{ mails: KeptMail[]; next: string | null }> {
  const { before } = asked;
  if (!mayReadMail(actor) || (before !== null && !isId(before))) throw nothing();
  const rows = await mailRows(reading)
    // An id begins with its time.
    .$if(before !== null, (query) => query.where('id', '<', before))
    .limit(PAGE + 1)
    .execute();
  const mails = rows.slice(0, PAGE).map(keptMailOf);
  return { mails, next: rows.length > PAGE ? (mails.at(-1)?.id ?? null) : null };
}

/**
 * One of them.
 * @throws NotFound also for all who may not read mail
 */
export async function keptMail(reading: Reading, actor: Actor, id: string): Promise<KeptMail> {
  if (!mayReadMail(actor) || !isId(id)) throw nothing();
  const row = await mailRows(reading).where('id', '=', id).executeTakeFirst();
  if (!row) throw nothing();
  return keptMailOf(row);
}

/**
 * The newest mail to an address, for whoever has just typed it and waits for the mail. Only a demo
 * shows it: anybody could read anybody's.
 * @param asked.to as the mail was queued
 * @throws NotFound when it is no demo
 */
export async function mailJustWritten(
  reading: Reading,
  asked: { to: string; at: Date; demo: boolean },
): Promise<KeptMail | null> {
  if (!asked.demo) throw nothing();
  const row = await mailRows(reading)
    .where('recipient', '=', asked.to)
    .where('created_at', '>=', new Date(asked.at.getTime() - JUST_NOW))
    .limit(1)
    .executeTakeFirst();
  return row ? keptMailOf(row) : null;
}

function mailRows(reading: Reading) {
  return reading
    .selectFrom('mail')
    .select(['id', 'recipient', 'created_at', 'sent_at', 'is_simulated', 'failed_reason'])
    .select(mailInRow.as('mail'))
    .orderBy('id', 'desc');
}

type Row = Awaited<ReturnType<ReturnType<typeof mailRows>['executeTakeFirstOrThrow']>>;

function keptMailOf(row: Row): KeptMail {
  return {
    id: row.id,
    to: row.recipient,
    mail: row.mail,
    writtenAt: row.created_at,
    state: stateOf(row),
    failedReason: row.failed_reason,
  };
}

function stateOf({ failed_reason, is_simulated, sent_at }: Row): MailState {
  if (failed_reason !== null) return 'failed';
  if (sent_at === null) return 'waiting';
  return is_simulated ? 'simulated' : 'sent';
}

const nothing = () => new NotFound('There is no such mail.');
