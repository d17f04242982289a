import {
  free,
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

export const commercePayments: DemoCategory = {
  category: 'commerce-payments',
  apps: [
    {
      slug: 'tillbridge',
      vendor: 'saltmarsh-retail',
      name: 'Tillbridge',
      tagline: 'A till for shops that also sell online, booked every night',
      description: `Tillbridge is a till on a tablet or an ordinary computer. It sells when the line is down, prints on the receipt printers you have, takes cards through two supported terminals, and at night books the day's takings to your ledger by tax rate and payment kind.

## Stock that is one stock

Each sale is an event. Your web shop, if it listens, lowers the count within seconds; an online order reserved for collection is locked for the till. There is one list of articles and one list of customers.

## The end of the day

Cash is counted by coin with a second signature, differences are booked with a reason, and the report goes to whoever you choose. Signed journals for countries that demand them are available for Germany, France, Austria and Portugal.

Tables, kitchens and courses are not covered. For restaurants, please look elsewhere.`,
      tags: ['point of sale', 'pos', 'till', 'retail', 'cash register'],
      aliases: ['epos', 'checkout'],
      integrates: [
        writes('ledger', "The day's takings are booked by rate and payment kind"),
        readsAndWrites('records', 'Customers, vouchers and purchase history'),
        writes('events', 'Each sale lowers the stock that the web shop shows'),
      ],
      industries: ['retail', 'hospitality'],
      compliance: [
        verified('pci-dss', 'Castellani Revisione', 66),
        verified('gdpr', 'Brightwater Audit', 120),
      ],
      support: {
        hours: 'Every day 7-22 GMT',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Till', 4500, 'month', 'device', 30, ['One till', 'Card and cash', 'Offline sales']),
        paid('Till and web', 6500, 'month', 'device', [
          'Everything in Till',
          'Stock shared with web shop',
          'Click and collect',
        ]),
      ],
      releases: [
        release('9.4.0', 16, 'Vouchers can be split over two payments'),
        release('9.3.1', 58, 'Fixes the printing of long article names'),
        release('9.3.0', 112, 'Cash counting by coin, with a second signature'),
      ],
      launchedDaysAgo: 680,
      certificate: { level: 'advanced', issuedDaysAgo: 71 },
      scenes: ['form', 'table', 'dashboard'],
      popularity: 88,
      liking: 4.3,
      praise: [
        'Saturday before Christmas, no internet, forty metres of queue, and it simply went on.',
        'The night booking matches our bank to the penny.',
        'Our Saturday staff learn it in twenty minutes.',
        'When a pot is sold in the shop it is gone from the website before the customer is out of the door.',
      ],
      complaints: [
        'The drawer report prints on paper only.',
        'Changing a price on the till needs the manager, even for one bruised apple.',
        'Per device is dear when the third till is used in December only.',
      ],
    },
    {
      slug: 'incasso-link',
      vendor: 'tessaria',
      name: 'Incasso Link',
      tagline: 'Payment links for invoices, matched as soon as they are paid',
      description: `Every invoice gets a link and a square code. Behind it the customer sees the amount, the invoice and the ways to pay that you allow: a prefilled bank transfer, a card, or a wallet. When the money comes, the open item in your ledger is settled and the link says "paid".

Part payments leave the rest open on the same link. Overpayments and payments without a reference are listed for a person to decide on; the app proposes and never guesses on its own.

**What it costs.** Transfers cost nothing. Cards and wallets cost what your payment provider charges; we add nothing.

The app does not hold money at any moment and is not a collection agency. Reminders for late payers are in Scadenza, by the same makers.`,
      tags: ['payments', 'payment links', 'invoices', 'reconciliation', 'qr'],
      aliases: ['pay by link'],
      integrates: [
        readsAndWrites('ledger', 'Reads open items and marks them paid'),
        writes('messages', 'Tells the clerk about a payment that does not fit'),
      ],
      industries: ['professional-services', 'energy', 'nonprofit'],
      compliance: [
        verified('pci-dss', 'Castellani Revisione', 180),
        verified('soc-2-type-2', 'Castellani Revisione', 210),
      ],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'phone'] },
      plans: [
        free('Basic', ['Bank transfer codes', '100 links a month']),
        paid('Full', 2500, 'month', 'organisation', [
          'Cards and wallets',
          'Unlimited links',
          'Instalments',
        ]),
      ],
      releases: [
        release('3.5.0', 24, 'Instalments can start on a chosen day'),
        release('3.4.0', 90, 'Part payments keep the link open'),
      ],
      launchedDaysAgo: 430,
      certificate: { level: 'standard', issuedDaysAgo: 88 },
      scenes: ['table', 'form', 'timeline'],
      popularity: 66,
      liking: 4.3,
      praise: [
        'Half of our invoices are now paid on the day they arrive.',
        'Matching used to take me every Friday afternoon and now there is nothing to match.',
        'The transfer code works with every bank our customers use.',
      ],
      complaints: [
        "Refunds have to be made in the payment provider's own screen.",
        'The page says thank you in Italian if the customer has no language set.',
        'A fee for cards is fair, but it appears one month later.',
      ],
    },
    {
      slug: 'souq-sync',
      vendor: 'rafiq-systems',
      name: 'Souq Sync',
      tagline: 'Orders from regional marketplaces in one list, Arabic first',
      description: `If you sell on two or more marketplaces of the region, your morning begins with four tabs. Souq Sync makes it one list. Orders come in every few minutes with names and addresses in the script in which they were written, and go to picking, shipping and the books from there.

## Cash on delivery

Most orders in our markets are paid at the door. The app follows the money: with the courier, on the courier's statement, in the bank. What is missing after the agreed days is listed.

Marketplace commissions and courier fees are booked to accounts you choose. Stock is pushed to each channel every ten minutes.

It works in Arabic, English and French, right to left where it should be. It does not advertise on the marketplaces for you, and it does not change prices by itself.`,
      tags: ['marketplace', 'orders', 'e-commerce', 'multichannel', 'متجر'],
      aliases: ['سوق سنك', 'order sync'],
      integrates: [
        writes('records', 'Buyers become customers, without doubles'),
        writes('ledger', 'Orders and marketplace fees'),
        reads('files', 'Pictures for product listings'),
      ],
      industries: ['retail'],
      support: {
        hours: 'Sunday to Thursday 9-18 AST',
        firstAnswerHours: 6,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Stall', ['One channel', '100 orders a month']),
        paid('Shop', 3500, 'month', 'organisation', [
          'Four channels',
          '2,000 orders',
          'Fees booked',
        ]),
        paid('House', 11000, 'month', 'organisation', [
          'All channels',
          'Unlimited orders',
          'Own rules',
        ]),
      ],
      releases: [
        release('2.4.0', 38, 'Cash on delivery is followed until the courier has paid out'),
        release('2.3.1', 101, 'Fixes addresses that mix two scripts'),
      ],
      launchedDaysAgo: 275,
      scenes: ['table', 'dashboard', 'form'],
      popularity: 41,
      liking: 3.9,
      praise: [
        'Arabic addresses finally print in the right order on the label.',
        'Cash on delivery used to vanish for weeks and now I can see where it is.',
        'Four marketplaces, one list, one cup of coffee.',
      ],
      complaints: [
        'Product pictures above two megabytes are refused without a word.',
        'Stock is synchronised every ten minutes, which is long on a sale day.',
        'The English texts are understandable but odd in places.',
      ],
    },
    {
      slug: 'pay-by-number',
      vendor: 'marula-soft',
      name: 'Pay by Number',
      tagline: 'Matches mobile money payments to the right invoice or pupil',
      description: `A payment from a phone arrives with a number, a name that may be a nickname, and an amount. Pay by Number works out whose it is. It compares the number with your records, remembers who paid for whom before, looks at what is open, and settles the item when it is sure.

When it is not sure it asks: a short list with two or three proposals each, most of which take one tap. Everything decided by a person is remembered for next time.

Statement files of 41 operators in nine countries can be read, and five operators deliver by the minute. The operator's reference stays with the booking, which auditors like.

- Receipts by text message, in the payer's language
- Shared numbers and payers with several pupils or patients
- No money passes through us

Card payments and bank files are not handled.`,
      tags: ['mobile money', 'reconciliation', 'payments', 'school fees'],
      integrates: [
        readsAndWrites('ledger', "Settles open items and keeps the operator's reference"),
        reads('records', 'Knows phone numbers and who pays for whom'),
        writes('messages', 'Sends a receipt by text'),
      ],
      industries: ['education', 'healthcare', 'retail', 'nonprofit'],
      support: {
        hours: 'Every day 7-19 SAST',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        freemium('Small', ['150 payments a month', 'Two operators']),
        paid('Medium', 4000, 'month', 'organisation', [
          '3,000 payments a month',
          'All operators',
          'Text receipts',
        ]),
      ],
      releases: [
        release('4.1.0', 47, 'Two children of one payer are recognised from the amount'),
        release('4.0.2', 126, 'Supports the new statement files of three operators'),
      ],
      launchedDaysAgo: 540,
      certificate: { level: 'basic', issuedDaysAgo: 250 },
      scenes: ['table', 'inbox', 'dashboard'],
      popularity: 52,
      liking: 4.5,
      praise: [
        'Parents pay from any telephone and we still know which child it was for.',
        'What took two clerks every evening is now twenty names to look at.',
        "The text receipt has ended the queue at our bursar's window.",
        "They added our operator's file format within a week of asking.",
      ],
      complaints: [
        'When a statement file is late the app says nothing, it just shows less.',
        'A payment split over three pupils must be typed in.',
        'Reversals by the operator appear a day afterwards.',
      ],
    },
    {
      slug: 'subscription-jar',
      vendor: 'jaskolka',
      name: 'Subscription Jar',
      tagline: 'Recurring orders for coffee, flowers and other small things',
      description: `Subscription Jar is for businesses that deliver the same small thing again and again: coffee every two weeks, flowers on Fridays, a vegetable box. Each subscriber has a rhythm, an amount and a next date. Customers can skip a delivery, pause for a holiday or change the amount from a link, without an account.

The evening before, you get the packing list. After packing, one invoice per delivery is written to the ledger.

## What it leaves out

There is no metered billing, no proration and no usage. Software companies should use something else. Payments are not collected by the app; use a payment link or a direct debit from your bank.

Records are read for names and addresses; pauses and rhythms are written back to the customer.`,
      tags: ['subscriptions', 'recurring billing', 'boxes', 'renewals'],
      integrates: [
        writes('ledger', 'One invoice per delivery'),
        readsAndWrites('records', 'Keeps the rhythm and pauses of each customer'),
      ],
      industries: ['retail', 'hospitality'],
      support: { hours: 'Weekdays 9-16 CET', firstAnswerHours: 48, channels: ['mail'] },
      plans: [
        paid('Jar', 1800, 'month', 'organisation', [
          '200 subscribers',
          'Pauses',
          'Skip a delivery',
        ]),
      ],
      releases: [release('1.6.2', 240, 'Fixes deliveries on the 31st')],
      launchedDaysAgo: 460,
      fate: {
        state: 'withdrawn',
        reason:
          'Jaskółka is concentrating on forms; customers were given six months and an export of all subscriptions.',
      },
      scenes: ['calendar', 'table', 'form'],
      popularity: 14,
      liking: 2.9,
      praise: [
        'Skipping a week was easy for our customers, and they came back.',
        'It was simple enough for a roastery of three people.',
        'The export at the end was complete and readable.',
      ],
      complaints: [
        'Deliveries on the 31st came on the 1st, or twice, or not at all.',
        'Prices could not be raised for existing subscribers without starting again.',
        'Mails to support stayed unanswered for weeks towards the end.',
      ],
    },
  ],
};
