import { paths } from '../../paths.ts';
import type { MailContext, Words } from './shape.ts';

/** Line breaks and other controls, and what turns the direction of the text around it. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const UNSEEN_BUT_LINES = /[^\P{Cc}\n]+|[\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Words with what people typed in them, in one line: none can become a header or look like one. */
export function oneLine(typed: string): string {
  return typed.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** Something longer that a person typed, with its line breaks. */
export function manyLines(typed: string): string {
  const lines = typed.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSEEN_BUT_LINES, ' ');
  return lines.trim();
}

const moment = new Intl.DateTimeFormat('en', {
  dateStyle: 'long',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** A moment as it is printed: a mail cannot know its reader's zone. @param iso as in the data */
export function momentText(iso: string): string {
  return `${moment.format(new Date(iso))} UTC`;
}

/** What to do when the account may be in other hands, so that signing in is no way out. */
export function tellStaff({ supportEmail }: MailContext, when: string): Words['care'][number] {
  if (supportEmail) return { text: `${when}, write to ${supportEmail} at once.` };
  return {
    text: `${when}, tell our staff at once.`,
    link: { words: 'Report it', path: paths.report() },
  };
}
