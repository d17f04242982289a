import { paths } from '../../paths.ts';
import { tellStaff } from './plain.ts';
import type { WordsOf } from './shape.ts';

/** Mails that carry a person's question. */
export const questionWords: WordsOf<'question-to-vendor' | 'question-asked'> = {
  'question-to-vendor': (question, { platformName }) => {
    const { app, appSlug, name, organisation, replyTo } = question;
    return {
      subject: `Question about ${app} from ${name}`,
      heading: `A question about ${app}`,
      said: [`${name} asks at the ${platformName} Marketplace:`],
      quote: question.question,
      facts: [
        ['From', name],
        ...(organisation === null ? [] : [['Organisation', organisation] as const]),
        ['Address', replyTo],
      ],
      action: { words: `See ${app}`, path: paths.app(appSlug) },
      care: [{ text: 'Answer this mail to write to the person.' }],
      why: `You get this mail because this is the support address of the vendor of ${app}.`,
      replyTo: { name, address: replyTo },
    };
  },
  'question-asked': ({ app, appSlug, name, question, vendor }, context) => ({
    subject: `Your question about ${app}`,
    heading: `Your question is on its way to ${vendor}`,
    greets: name,
    said: ['The vendor answers by mail, at your address. You asked:'],
    quote: question,
    action: { words: `See ${app}`, path: paths.app(appSlug) },
    care: [tellStaff(context, 'If it was not you')],
    why: 'You get this mail because whoever asks gets a copy.',
  }),
};
