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

export const financeAccounting: DemoCategory = {
  category: 'finance-accounting',
  apps: [
    {
      slug: 'quadra-close',
      vendor: 'tessaria',
      name: 'Quadra Close',
      tagline: 'The month-end close as a list that cannot forget a step',
      description: `Closing a month is forty to four hundred small steps in the right order, some of which wait for others, and all of which somebody may ask about in two years. Quadra Close keeps the list, the order, the two signatures and the evidence.

## A step can be

- a task with a checklist and a place for papers
- a reconciliation of a balance against a statement
- a condition, such as "clearing account is zero"
- an accrual, calculated, reviewed and posted

Whoever prepares a step cannot review it. When a balance changes after its step was signed, the step opens again and says why.

The app reads balances and postings and writes only those accruals a person has approved. It does no consolidation under any standard and prints no annual accounts.`,
      tags: ['month end', 'closing', 'reconciliation', 'checklist', 'accounting'],
      aliases: ['financial close', 'month-end close'],
      integrates: [
        readsAndWrites('ledger', 'Reads balances, posts accruals that a person approved'),
        reads('identity', 'Preparer and reviewer are never the same person'),
        writes('files', 'Evidence is filed with each step'),
      ],
      industries: ['manufacturing', 'finance', 'professional-services', 'energy'],
      compliance: [
        verified('soc-2-type-2', 'Castellani Revisione', 92),
        verified('iso-27001', 'Castellani Revisione', 92),
        verified('gdpr', 'Castellani Revisione', 160),
      ],
      support: {
        hours: 'Weekdays 7-20 CET, month end also Saturday',
        firstAnswerHours: 2,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Office', 18000, 'month', 'organisation', 30, ['Ten people', 'One company']),
        paid('Group', 52000, 'month', 'organisation', ['Several companies', 'Intercompany']),
        paid('Audit room', 9000, 'month', 'organisation', ['Read-only access', 'Evidence export']),
      ],
      releases: [
        release('7.2.0', 13, 'Steps can wait for a balance to be zero'),
        release('7.1.0', 55, 'Accruals from last month can be reversed in one go'),
        release('7.0.4', 101, 'Fixes the order of companies in group reports'),
      ],
      launchedDaysAgo: 798,
      certificate: { level: 'advanced', issuedDaysAgo: 38 },
      scenes: ['board', 'table', 'timeline'],
      popularity: 92,
      liking: 4.6,
      praise: [
        'We close on day four instead of day nine and nobody has cancelled a weekend since spring.',
        'The auditors asked for evidence and I sent one link.',
        'Preparer and reviewer can no longer be the same tired person.',
        "Reversing last month's accruals in one go saves me an hour and a headache.",
      ],
      complaints: [
        'Building the first list took us a full week, though to be fair we had never written it down.',
        'Group prices jump steeply when you add the second company.',
        'The comments on a step cannot be searched.',
      ],
    },
    {
      slug: 'scadenza',
      vendor: 'tessaria',
      name: 'Scadenza',
      tagline: 'Polite reminders for late invoices, with the right next step',
      description: `Scadenza looks at open items every morning, applies your rules and prepares the day's reminders for one click. A new customer gets a friendly first note, an old one a call from the account owner, an authority the form it insists on.

Disputes are part of the flow. A customer can mark a line on the reminder page and say what is wrong; the line is parked, the rest stays due, and the person responsible is told.

Interest and fees follow the rules of 22 countries and are updated when the rates change. Payment plans are watched and reported when a rate is missed.

## What it does not do

It does not hand cases to collection firms or courts. It prepares the file that they ask for and stops there. Scores from credit agencies are not fetched.`,
      tags: ['dunning', 'receivables', 'reminders', 'debtors', 'collections'],
      aliases: ['accounts receivable', 'late payment'],
      integrates: [
        readsAndWrites('ledger', 'Reads open items, writes reminder level and fees'),
        reads('records', 'Contact, language and agreements with the customer'),
        writes('messages', 'Tells the account owner before a third reminder'),
      ],
      industries: ['manufacturing', 'professional-services', 'logistics'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'phone'] },
      plans: [
        trial('Standard', 4900, 'month', 'organisation', 21, [
          'Three reminder levels',
          'Seven languages',
          'Payment plans',
        ]),
        paid('Large', 14900, 'month', 'organisation', [
          'Rules per customer group',
          'Disputes',
          'Credit limits',
        ]),
      ],
      releases: [
        release('4.6.0', 28, 'A disputed line no longer stops the whole invoice'),
        release('4.5.1', 83, 'Statutory interest updated for the first half of the year'),
        release('4.5.0', 140, 'Payment plans with dates'),
      ],
      launchedDaysAgo: 590,
      certificate: { level: 'standard', issuedDaysAgo: 120 },
      scenes: ['table', 'timeline', 'inbox'],
      popularity: 74,
      liking: 4.2,
      praise: [
        'Our days outstanding fell from 51 to 38 in half a year.',
        'Sellers are warned before their favourite customer gets a stern letter.',
        'The letters are firm without being rude, in all seven languages.',
      ],
      complaints: [
        'Dunning blocks set in the ledger were ignored until we found the right switch.',
        'Payment plans cannot be changed once the first rate is paid.',
        'We got a reminder run on a bank holiday.',
      ],
    },
    {
      slug: 'petty-tin',
      vendor: 'wrenfield',
      name: 'Petty Tin',
      tagline: 'Receipts, petty cash and mileage for offices of up to thirty',
      description: `Petty Tin is for offices where one person does the expenses on Friday, between other things. Staff photograph a receipt; the date, sum and tax are read and shown for correction. One person approves. The booking appears in the ledger with the picture attached.

There is a tin, too: a cash box with a balance, counted when you like. Money goes in and out with a name and a reason, and a difference is booked as one.

## Mileage

From, to, purpose. The rate is the one of your country and can be changed.

We kept out travel requests, per-diem tables, corporate cards and policies with exceptions. Companies that need those have a finance department and are not who we make this for. Receipts are kept for ten years, or as long as your law says.`,
      tags: ['expenses', 'receipts', 'petty cash', 'mileage', 'reimbursement'],
      aliases: ['expense claims'],
      integrates: [
        writes('ledger', 'Approved expenses are booked with the receipt attached'),
        writes('files', 'Receipts are kept as pictures for the legal term'),
      ],
      industries: ['nonprofit', 'professional-services', 'education', 'hospitality'],
      support: { hours: 'Weekdays 9-17 ACST', firstAnswerHours: 10, channels: ['mail'] },
      plans: [
        freemium('Tin', ['Five people', '30 receipts a month']),
        paid('Biscuit tin', 300, 'month', 'user', [
          'Unlimited receipts',
          'Mileage',
          'Two approvers',
        ]),
      ],
      releases: [
        release('2.9.0', 44, 'A receipt in a foreign currency takes the rate of its day'),
        release('2.8.0', 119, 'Counting the cash box by note and coin'),
      ],
      launchedDaysAgo: 365,
      certificate: { level: 'basic', issuedDaysAgo: 88 },
      scenes: ['form', 'table', 'gallery'],
      popularity: 49,
      liking: 4.4,
      praise: [
        'I photograph the receipt at the counter and never think of it again.',
        'Our cash box has balanced for seven months, which is a record.',
        'Volunteers who refuse every app we give them use this one.',
      ],
      complaints: [
        'Long receipts need two photographs and they cannot be joined.',
        'Mileage counts from the office even when I start at home.',
        'Approvers get a message per receipt rather than one in the evening.',
      ],
    },
    {
      slug: 'factura-norte',
      vendor: 'norte-alcor',
      name: 'Factura Norte',
      tagline: 'Electronic invoices in the format each country insists on',
      description: `Fourteen countries want invoices as data, each in its own dialect, sent to its own address, with its own idea of a receipt. Factura Norte takes the invoice from your ledger, writes it in the right dialect, signs it, delivers it, and puts the official answer back beside the invoice: accepted, rejected, or waiting.

A rejection is translated. Instead of a code you read which field is wrong and where to correct it.

- Outgoing for 14 countries, incoming for nine
- Signed originals archived for the legal term
- Hybrid PDF for customers who still print

When a country changes its format we change ours before the date, and the release notes say what you have to do, which is usually nothing. The app does not calculate tax and does not file returns.`,
      tags: ['e-invoicing', 'electronic invoice', 'vat', 'tax', 'xml'],
      aliases: ['einvoice', 'factura electrónica'],
      integrates: [
        readsAndWrites('ledger', 'Reads invoices, writes their official state'),
        writes('files', 'Signed originals are archived'),
        reads('workflows', 'A rejected invoice can start your own procedure'),
      ],
      industries: ['manufacturing', 'logistics', 'public-sector', 'retail'],
      compliance: [verified('iso-27001', 'Lindacher Prüfstelle', 64)],
      support: {
        hours: 'Weekdays 8-18 CET',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        paid('Per country', 2900, 'month', 'organisation', [
          'One country',
          '500 invoices',
          'Archive',
        ]),
        paid('Five countries', 9900, 'month', 'organisation', [
          'Five countries',
          '5,000 invoices',
          'Incoming invoices',
        ]),
      ],
      releases: [
        release('6.0.1', 8, 'Adapts to the format change of the first of the month'),
        release('6.0.0', 36, 'Incoming invoices are checked against the order'),
        release('5.8.0', 97, 'Adds Romania and Croatia'),
      ],
      launchedDaysAgo: 495,
      certificate: { level: 'standard', issuedDaysAgo: 29 },
      scenes: ['table', 'flow', 'timeline'],
      popularity: 68,
      liking: 4,
      praise: [
        'The rules changed in March and we only noticed because the release notes said so.',
        'Rejected invoices come back with a sentence that a person can act on.',
        'We invoice in five countries from one screen.',
      ],
      complaints: [
        'Without a trial you have to buy it to see it.',
        'One rejection in twenty still shows only the code from the tax office.',
        'Certificates must be renewed by hand and it reminds you two days before.',
      ],
    },
    {
      slug: 'cash-horizon',
      vendor: 'tessaria',
      name: 'Cash Horizon',
      tagline: 'Thirteen weeks of cash, from your open items and your plans',
      description: `Will there be enough on the account in week nine? Cash Horizon answers with a line, a range and the reasons. It takes open receivables and payables, what you pay again and again, taxes with their dates, and the habits of your customers: who pays late, and by how many days.

You add what the books cannot know, such as a machine, a bonus or a delayed project, as a scenario. Up to three can be laid over each other.

Every Monday the forecast is frozen. Four weeks later you see how far off it was and where. We think that this is the most useful page.

It reads the ledger and writes nothing to it. It does not move money, place deposits or connect to banks beyond the balances that your ledger already has.`,
      tags: ['cash flow', 'forecast', 'liquidity', 'treasury', 'planning'],
      integrates: [
        reads('ledger', 'Open items, recurring costs and bank balances'),
        writes('analytics', "Each week's forecast is kept to compare with what came"),
      ],
      industries: ['manufacturing', 'retail', 'professional-services'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'phone'] },
      plans: [
        trial('Standard', 7900, 'month', 'organisation', 30, [
          'One company',
          'Three scenarios',
          'Weekly forecast',
        ]),
        paid('Group', 19000, 'month', 'organisation', [
          'Ten companies',
          'Any number of scenarios',
          'Bank limits',
        ]),
      ],
      releases: [
        release('1.0.2', 3, 'Scenarios can be printed on one page'),
        release('1.0.1', 12, 'Fixes weeks that begin on a Sunday'),
        release('1.0.0', 24, 'First release'),
      ],
      launchedDaysAgo: 24,
      certificate: { level: 'basic', issuedDaysAgo: 12 },
      scenes: ['dashboard', 'timeline', 'table'],
      popularity: 31,
      liking: 4.2,
      praise: [
        'Our bank manager asked who had made the chart and I was proud to say that I had.',
        'It knows that our largest customer pays eleven days late, always.',
        'Three scenarios on one page is what the board had wanted for years.',
      ],
      complaints: [
        'Wages have to be entered by hand every month.',
        'The first forecast was far off until we had corrected the wages.',
        'No way yet to take in a planned loan.',
      ],
    },
  ],
};
