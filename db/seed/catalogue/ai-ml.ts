import {
  freemium,
  paid,
  reads,
  readsAndWrites,
  release,
  trial,
  verified,
  writes,
} from './entry.ts';
import type { DemoCategory } from './shape.ts';

export const aiMl: DemoCategory = {
  category: 'ai-ml',
  apps: [
    {
      slug: 'paperreader',
      vendor: 'pedralva',
      name: 'Paperreader',
      tagline: 'Reads invoices, slips and forms, and says how sure it is',
      description: `Paperreader takes a scan, a photo or a PDF and returns fields with a sureness between "certain" and "please look". You choose the line between the two, per field. A wrong account number is worse than a wrong note, so it may ask more often.

## Kinds of document

Invoices, credit notes, orders, delivery slips, bank letters and identity papers in 31 languages. Your own forms can be taught from about forty examples.

## Learning

A correction counts for that supplier from then on. It does not change the model of other customers, and your documents are not used for training unless you sign for it.

Invoices become proposed bookings with the picture beside them. The last word is a person's. Contracts and free letters are sorted but not understood.`,
      tags: ['ocr', 'document extraction', 'invoices', 'ai', 'capture'],
      aliases: ['document capture', 'idp'],
      integrates: [
        readsAndWrites('files', 'Reads documents, files them where they belong'),
        writes('ledger', 'Proposed bookings for invoices'),
        readsAndWrites('workflows', 'Doubtful fields go to a person'),
      ],
      industries: ['manufacturing', 'logistics', 'finance', 'public-sector'],
      compliance: [
        verified('soc-2-type-2', 'Brightwater Audit', 75),
        verified('gdpr', 'Brightwater Audit', 160),
      ],
      support: { hours: 'Weekdays 7-20 BRT', firstAnswerHours: 2, channels: ['mail', 'chat'] },
      plans: [
        freemium('Tray', ['100 pages a month', 'Invoices']),
        trial('Desk', 8900, 'month', 'organisation', 14, [
          '3,000 pages',
          'All kinds of document',
          'Own fields',
        ]),
        paid('Room', 39000, 'month', 'organisation', [
          '20,000 pages',
          'Own models',
          'Chosen region',
        ]),
      ],
      releases: [
        release('5.6.0', 14, 'Tables that run over pages are read as one'),
        release('5.5.0', 71, 'A corrected field is remembered for that supplier'),
        release('5.4.2', 136, 'Fixes dates in the order month, day, year'),
      ],
      launchedDaysAgo: 500,
      certificate: { level: 'standard', issuedDaysAgo: 60 },
      scenes: ['form', 'table', 'inbox'],
      popularity: 80,
      liking: 4.3,
      praise: [
        'It says how sure it is of each field, and when it is sure it is right.',
        'Correct a supplier once and it never asks again.',
        'It reads handwritten delivery slips that have been in the rain better than I can.',
      ],
      complaints: [
        'Pages are counted even when they are empty.',
        'Credit notes were taken for invoices in the first week.',
        'Training our own form took forty examples, not the ten in the brochure.',
      ],
    },
    {
      slug: 'reply-draft',
      vendor: 'halvorsen-lind',
      name: 'Reply Draft',
      tagline: 'Drafts answers from your own articles, with the source shown',
      description: `Reply Draft reads a question, looks into your help articles and into earlier answers that your team marked as good, and writes a draft. Sentences taken from a source are underlined, and a click shows the source. What could not be found is left as a gap with a remark.

A person sends it or does not. There is no automatic sending, and there will not be.

- Works inside Tern Desk and any box that can call an automation
- Nine languages; the draft is in the customer's
- The gaps report lists questions your articles do not answer

Questions and drafts are processed in the region of your platform account and deleted after 30 days. They train nothing. Customer data is given to the model only as far as the question needs it, and what was given can be read in the log.`,
      tags: ['ai', 'answers', 'drafting', 'support', 'generative'],
      aliases: ['ai assistant', 'copilot'],
      integrates: [
        reads('records', 'What the customer has and has asked before'),
        reads('files', 'Your articles and earlier answers'),
      ],
      industries: ['retail', 'logistics', 'energy', 'finance'],
      compliance: [
        verified('soc-2-type-2', 'Hartwell & Pryce Assurance', 60),
        verified('gdpr', 'Hartwell & Pryce Assurance', 60),
      ],
      support: { hours: 'Weekdays 7-19 CET', firstAnswerHours: 3, channels: ['mail', 'chat'] },
      plans: [
        trial('Draft', 1200, 'month', 'user', 14, ['500 drafts a month', 'Sources', 'House tone']),
        paid('Draft Plus', 2200, 'month', 'user', [
          '3,000 drafts a month',
          'Nine languages',
          'Gaps report',
        ]),
      ],
      releases: [
        release('2.5.0', 23, 'Says plainly when the articles do not contain the answer'),
        release('2.4.0', 82, 'Sentences taken from an article are underlined'),
      ],
      launchedDaysAgo: 290,
      certificate: { level: 'basic', issuedDaysAgo: 48 },
      scenes: ['chat', 'inbox', 'form'],
      popularity: 56,
      liking: 3.9,
      praise: [
        'It underlines which sentence came from which article, so I check three lines and send.',
        'When it does not know, it says so, and the report tells us what to write.',
        'Norwegian drafts sound like a Norwegian wrote them.',
      ],
      complaints: [
        'With poor articles it produces poor drafts, as we learned.',
        'The house tone slips into English politeness now and then.',
        'It proposes a draft even for a simple thank-you.',
      ],
    },
    {
      slug: 'forecast-kiln',
      vendor: 'mirador-datos',
      name: 'Forecast Kiln',
      tagline: 'Demand forecasts per article, with a range and the reasons',
      description: `A forecast is a range with a reason. Forecast Kiln gives three numbers for each article and week (low, likely, high), what moved them (season, price, weather, holiday, trend), and how good the last twelve forecasts for this article were.

Articles for which it is no better than "same as last year" are marked, and for these it uses exactly that. In most shops this is about a third.

Shortages are taken into account: a week with an empty shelf does not count as a week without demand. New articles borrow from those they resemble until they have a past.

Results are tables in your warehouse. Ordering stays with your purchasing app, which can read them. Prices are not optimised, and single orders of large customers cannot be foreseen.`,
      tags: ['forecast', 'demand planning', 'machine learning', 'inventory'],
      integrates: [
        readsAndWrites('analytics', 'Reads sales, writes forecasts as tables'),
        reads('events', 'Promotions and shortages as they happen'),
      ],
      industries: ['retail', 'manufacturing', 'logistics', 'hospitality'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        trial('Batch', 14000, 'month', 'organisation', 30, ['2,000 articles', 'Weekly', 'Ranges']),
        paid('Kiln', 42000, 'month', 'organisation', [
          '50,000 articles',
          'Daily',
          'Holidays and weather',
        ]),
      ],
      releases: [
        release('3.2.0', 42, 'New articles borrow from those they resemble'),
        release('3.1.0', 120, 'Shortages no longer look like lack of demand'),
      ],
      launchedDaysAgo: 400,
      scenes: ['dashboard', 'table', 'timeline'],
      popularity: 38,
      liking: 4.1,
      praise: [
        'We bake eleven percent fewer loaves and run out less often.',
        'It knows that an empty shelf is not the same as no demand.',
        'The range is honest, wide where it ought to be wide.',
      ],
      complaints: [
        'Promotions must be entered a fortnight ahead to count.',
        'Articles that sell twice a year are guesses dressed as numbers.',
        'Explaining a range to our buyers took longer than installing it.',
      ],
    },
    {
      slug: 'label-room',
      vendor: 'gaonbit',
      name: 'Label Room',
      tagline: 'Label texts, pictures and rows with two people and a referee',
      description: `Good labels come from clear instructions and from disagreement that is looked at. In Label Room each item is labelled by two people who do not see each other. Where they differ, a referee decides, without knowing who said what.

The agreement report shows for every label how often two people agree beyond chance. A low figure usually means that the instructions need work; the page lists the twenty items that divide people most.

- Texts (whole, or spans), pictures (whole, boxes, outlines) and table rows
- Everything by keyboard
- Items in a stable random order, with known items mixed in

Labels are written as files and as a table. Models are not trained here. We do not supply people to do the labelling.`,
      tags: ['labelling', 'annotation', 'training data', '라벨링'],
      aliases: ['라벨룸', 'data annotation'],
      integrates: [
        readsAndWrites('files', 'Reads material, writes labels beside it'),
        writes('analytics', 'Labels as a table with who and when'),
      ],
      industries: ['healthcare', 'manufacturing', 'education'],
      support: { hours: 'Weekdays 9-18 KST', firstAnswerHours: 12, channels: ['mail', 'chat'] },
      plans: [
        freemium('Desk', ['Two people', '1,000 items']),
        paid('Room', 2500, 'month', 'user', ['Unlimited items', 'Referee', 'Agreement report']),
      ],
      releases: [
        release('1.0.1', 7, 'Items can be hidden from people who know the answer'),
        release('1.0.0', 22, 'First release'),
      ],
      launchedDaysAgo: 22,
      scenes: ['gallery', 'table', 'form'],
      popularity: 0,
      liking: 4,
      praise: [
        'The agreement report showed that our instructions were unclear, not our people.',
        'Keyboard only, one item every two seconds.',
        'The referee sees both labels without the names.',
      ],
      complaints: [
        'Long sound recordings are not possible.',
        'The guide on writing instructions is only in Korean so far.',
        'Pictures above forty megapixels crawl.',
      ],
    },
    {
      slug: 'prompt-shelf',
      vendor: 'littlefen',
      name: 'Prompt Shelf',
      tagline: 'Prompts with versions, tests and an owner',
      description: `If your automations depend on a paragraph of English, that paragraph deserves what code gets: a version, a test, an owner, and a way back.

Prompt Shelf keeps prompts as text files in your store. Automations ask for "the current one" by name. A new version is tried against your examples first: thirty real questions with what a good answer contains. Differences are laid side by side, sentence by sentence.

Checks can be exact (contains the order number), by rule (fewer than 80 words, no price) or by a second model, whose judgement is marked as such.

Live changes may need a second person. Going back takes one click and is on record.

You bring the model and its key. We run no model, resell none, and see neither prompts nor answers; the tests run in your own automation account.`,
      tags: ['prompts', 'llm', 'evaluation', 'versioning'],
      aliases: ['prompt management'],
      integrates: [
        readsAndWrites('files', 'Prompts and their tests as text files'),
        reads('workflows', 'Automations ask the shelf for the current version'),
      ],
      industries: ['media', 'professional-services', 'finance'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        freemium('Shelf', ['20 prompts', 'Five people']),
        paid('Bookcase', 2900, 'month', 'organisation', [
          'Unlimited prompts',
          'Nightly tests',
          'Two signatures',
        ]),
      ],
      releases: [
        release('1.0.1', 5, 'Differences between two answers are shown by sentence'),
        release('1.0.0', 14, 'First release'),
      ],
      launchedDaysAgo: 14,
      scenes: ['code', 'table', 'form'],
      popularity: 0,
      liking: 4.2,
      praise: [
        'A changed comma made answers worse in four of thirty cases, and now we know before our customers do.',
        'Plain text files in our own store, so no new place to lose things.',
        'Two signatures before a prompt goes live suits a bank.',
      ],
      complaints: [
        'You bring your own model key and your own bill.',
        'Judging answers by a second model needs a pinch of salt.',
        'It is young, and the manual says so on page one.',
      ],
    },
  ],
};
