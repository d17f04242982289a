import { defineAction } from 'astro:actions';
import { z } from 'zod';
import { Conflict } from '#db/errors.ts';
import { appealDecision } from '#db/moderation/appeal.ts';
import { statementOfReport } from '#db/moderation/statement.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { answering } from '../answering.ts';
import { formText } from '../form-text.ts';
import { paths } from '../paths.ts';
import { running } from '../running.ts';

const name = formText();
const text = formText(20_000);

export const appeals = {
  /** Asks for a second look at a decision. Its form stands on several pages: it leads back to its own. */
  file: defineAction({
    accept: 'form',
    input: z.object({ decision: name, grounds: text }),
    handler: ({ decision: decisionId, grounds }, { locals, url }) =>
      answering(locals, async () => {
        const input = { decisionId, grounds, reference: null };
        await appealDecision(signedIn(locals).actor, input, running());
        return { goTo: `${url.pathname}?done=appealed` };
      }),
  }),

  /** The same for whoever reported something and has the reference of the report, but no account. */
  fileByReference: defineAction({
    accept: 'form',
    input: z.object({ reference: name, grounds: text }),
    handler: ({ grounds, reference: given }, { locals }) =>
      answering(locals, async () => {
        const reference = given.toUpperCase();
        const statement = await statementOfReport(locals.reading, reference, locals.now);
        if (!statement) throw new Conflict('The report was not answered yet.');
        const input = { decisionId: statement.id, grounds, reference };
        await appealDecision(locals.actor, input, running());
        return { goTo: paths.reportReceived(reference, { done: 'appealed' }) };
      }),
  }),
};
