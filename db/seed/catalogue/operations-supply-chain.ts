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

export const operationsSupplyChain: DemoCategory = {
  category: 'operations-supply-chain',
  apps: [
    {
      slug: 'aisle-nine',
      vendor: 'kestrelmoor',
      name: 'Aisle Nine',
      tagline: 'Warehouse picking, packing and counting with any scanner',
      description: `Aisle Nine runs on handheld scanners, on phones with a camera, and on paper if the network is down. It tells a picker which bin, how many and which batch, in an order that saves steps, and it makes sure with a scan rather than with trust.

## On the floor

- Receiving against the purchase order, with differences noted at the door
- Put-away by rule or by the picker's choice
- Picking by order, by wave or by cart
- Packing with weight check and label

## In the office

Stock by bin, batch and owner, as it is this minute. Cycle counts spread the stocktaking over the year. Differences are booked to the ledger with their reason.

It has no conveyor or robot control, and it will not run a warehouse of a hundred thousand bins.`,
      tags: ['warehouse', 'wms', 'picking', 'inventory', 'stock', 'barcode'],
      aliases: ['warehouse management', 'stock control'],
      integrates: [
        readsAndWrites('ledger', 'Orders are read; stock value and differences are booked'),
        writes('events', 'Every movement can be followed by other apps'),
        reads('records', 'Delivery addresses and customer instructions'),
      ],
      industries: ['logistics', 'retail', 'manufacturing'],
      compliance: [verified('soc-2-type-2', 'Brightwater Audit', 40)],
      support: {
        hours: 'Every day 5-23 GMT',
        firstAnswerHours: 1,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Site', 24000, 'month', 'site', 30, ['Ten scanners', 'Cycle counts']),
        paid('Busy site', 52000, 'month', 'site', [
          'Unlimited scanners',
          'Wave picking',
          'Several owners of stock',
        ]),
        paid('Site visit', 120000, 'once', 'site', [
          'A day with your team',
          'Bin plan',
          'Training',
        ]),
      ],
      releases: [
        release('10.3.0', 7, 'A short pick proposes the next bin with the same batch'),
        release('10.2.1', 42, 'Fixes labels for serial numbers with letters'),
        release('10.2.0', 77, 'Pickers can switch hands on the scanner screen'),
        release('10.1.0', 139, 'Cycle counts by value'),
      ],
      launchedDaysAgo: 770,
      certificate: { level: 'standard', issuedDaysAgo: 75 },
      scenes: ['table', 'map', 'dashboard'],
      popularity: 91,
      liking: 4.4,
      praise: [
        'Mis-picks went from nine a day to two a week.',
        'The new people pick alone after one morning.',
        'We stopped closing for stocktaking, because the counting happens all year.',
        'It runs on the scanners we already had, including the ugly ones.',
      ],
      complaints: [
        'Changing the bin plan in the middle of a day is brave rather than wise.',
        'Wave picking is only in the bigger plan and we outgrew the small one in a month.',
        'The label editor belongs in a museum.',
      ],
    },
    {
      slug: 'kestrel-orders',
      vendor: 'kestrelmoor',
      name: 'Kestrel Orders',
      tagline: 'Purchase orders that suppliers can confirm without an account',
      description: `An order is a promise in two directions. Kestrel Orders sends it as a link; the supplier confirms, changes a date or splits the delivery on a page that needs no account. What they confirm is what your warehouse and your planners see.

Requests come from anyone in the company and are approved by amount, department and kind of goods. Budgets are shown while the request is being written, which works better than refusing it afterwards.

When the invoice comes, order, receipt and invoice are laid over each other. If they agree within your tolerance, the invoice is passed on. If they do not, the difference is shown in one line.

Auctions, supplier scoring and sourcing events are not part of it. Stock planning is not either; reorder points can be sent in by other apps.`,
      tags: ['purchasing', 'procurement', 'purchase orders', 'suppliers'],
      integrates: [
        readsAndWrites('ledger', 'Orders, receipts and invoices are matched in three ways'),
        reads('records', 'Suppliers, contacts and terms'),
        readsAndWrites('workflows', 'Approval above an amount'),
      ],
      industries: ['manufacturing', 'healthcare', 'education', 'hospitality'],
      support: {
        hours: 'Weekdays 7-19 GMT',
        firstAnswerHours: 3,
        channels: ['mail', 'chat', 'phone'],
      },
      plans: [
        trial('Buyers', 1800, 'month', 'user', 14, [
          'Orders and approvals',
          'Supplier page',
          'Three-way match',
        ]),
        paid('Buyers Plus', 2900, 'month', 'user', [
          'Framework contracts',
          'Budgets',
          'Catalogue orders',
        ]),
      ],
      releases: [
        release('5.1.0', 45, 'Suppliers can split a delivery on their page'),
        release('5.0.3', 98, 'Late confirmations are listed each morning'),
      ],
      launchedDaysAgo: 505,
      scenes: ['table', 'form', 'flow'],
      popularity: 59,
      liking: 4.1,
      praise: [
        'Suppliers confirm dates themselves, so I stopped chasing them by telephone.',
        'The three-way match catches a wrong price about once a week.',
        'Everyone in the company can order pencils and nobody can order a forklift.',
      ],
      complaints: [
        'The approval chain cannot skip a person who is on holiday.',
        'Attachments to suppliers are limited to five megabytes.',
        'Price scales have to be typed for each article.',
      ],
    },
    {
      slug: 'maintenance-yard',
      vendor: 'orrin-field',
      name: 'Maintenance Yard',
      tagline: 'Machines, inspections and repairs for crews in the field',
      description: `Scan the sticker on the machine and you have its papers, its history, what is due and a large button for "something is wrong". Maintenance Yard is made for people who stand next to the machine, often with gloves on and rarely with reception.

## Jobs

Jobs come from a calendar, from a meter, from an inspection or from a person. Each has a place, a skill and the parts it needs. Crews see theirs in the order of the road. Finished jobs carry photos, hours and readings.

## Inspections

Lists with yes, no and a number; a "no" can demand a photo and open a job. Templates for lifts, pressure vessels, forklifts and playgrounds are included.

Costs are charged to the machine in the ledger. There is no prediction by sensor patterns and no drawing management.`,
      tags: ['maintenance', 'cmms', 'work orders', 'inspections', 'assets'],
      aliases: ['work order management', 'instandhaltung'],
      integrates: [
        writes('files', 'Photos and inspection sheets per machine'),
        readsAndWrites('events', 'A meter reading can open a work order'),
        writes('ledger', 'Parts and hours are charged to the machine'),
      ],
      industries: ['energy', 'manufacturing', 'public-sector', 'logistics'],
      support: { hours: 'Every day 6-20 CT', firstAnswerHours: 2, channels: ['mail', 'phone'] },
      plans: [
        freemium('Shed', ['25 machines', 'Two people', 'Inspections']),
        paid('Yard', 2200, 'month', 'user', ['Unlimited machines', 'Parts', 'Works offline']),
        paid('Several yards', 3500, 'month', 'user', [
          'Everything in Yard',
          'Transfers',
          'Permits to work',
        ]),
      ],
      releases: [
        release('7.5.0', 26, 'Big-button mode for gloves'),
        release('7.4.2', 79, 'Fixes photos that arrived sideways'),
        release('7.4.0', 155, 'Inspections can be started from a sticker'),
      ],
      launchedDaysAgo: 620,
      certificate: { level: 'standard', issuedDaysAgo: 210 },
      scenes: ['table', 'form', 'map'],
      popularity: 69,
      liking: 4.5,
      praise: [
        'I can close a work order with gloves on, in sleet, with one thumb.',
        'Stickers on the machines mean that nobody files a fault under the wrong pump.',
        'We found out which of our four excavators is eating the money.',
        'Forty miles from the nearest mast it still works.',
      ],
      complaints: [
        'Recurring jobs move to Sunday when Saturday is a holiday, and nobody works Sunday.',
        'Parts cannot be reserved for a job that is two weeks away.',
        'The office view is plain compared with the phone.',
      ],
    },
    {
      slug: 'haulier-slots',
      vendor: 'kuzey-pusula',
      name: 'Haulier Slots',
      tagline: 'Loading bays booked by the hauliers themselves',
      description: `Your gate opens at six and eleven lorries are already waiting. Haulier Slots lets hauliers choose a time for their lorry, within the rules of your site: which bay for which goods, how long a load takes, who may book how far ahead.

The driver gets a message with the bay, a drawing of the yard and a button for delays. At the gate the plate or a code is entered; the clock starts. When loading ends, the clock stops. Waiting time per haulier and per hour of the day is no longer a matter of opinion.

- 14 languages for drivers
- Bays kept for cold or dangerous goods
- Regular slots for regular hauliers

It does not plan routes, does not follow lorries on a map and does not issue freight papers.`,
      tags: ['dock scheduling', 'loading bay', 'hauliers', 'yard', 'slots'],
      integrates: [
        reads('records', 'Hauliers and their contacts'),
        writes('events', 'Arrival, start and end of loading'),
      ],
      industries: ['logistics', 'manufacturing', 'retail'],
      support: { hours: 'Weekdays 6-18 TRT', firstAnswerHours: 6, channels: ['mail', 'phone'] },
      plans: [
        trial('Gate', 7500, 'month', 'site', 21, ['Four bays', 'Haulier page', 'Delay messages']),
        paid('Yard', 16000, 'month', 'site', [
          'Unlimited bays',
          'Cold bays',
          'Waiting time report',
        ]),
      ],
      releases: [
        release('1.9.0', 58, 'Cold bays can be kept for cold goods'),
        release('1.8.0', 144, 'Drivers can report a delay in 14 languages'),
      ],
      launchedDaysAgo: 260,
      scenes: ['calendar', 'table', 'map'],
      popularity: 28,
      liking: 3.7,
      praise: [
        'The queue on our access road is gone and so are the letters from the council.',
        'Drivers report delays in their own language and we can read them.',
        'Waiting times are on paper now, which made for a shorter quarrel with a haulier.',
      ],
      complaints: [
        'A lorry that is an hour late loses its slot without any mercy.',
        'Two sites mean two separate calendars.',
        'Hauliers with a hundred lorries would like to book by file.',
      ],
    },
    {
      slug: 'lot-trail',
      vendor: 'tamarack-ops',
      name: 'Lot Trail',
      tagline: 'Trace a batch forward and back before the phone rings again',
      description: `A supplier calls: one of their lots is contaminated. Which of your batches contain it, where are they now, and who has eaten them? Lot Trail answers in one drawing that can be read from either end.

It follows lots through receiving, mixing, splitting, rework, packing and dispatch. At each step somebody scans what goes in and what comes out, with weights. The mass balance shows what is unaccounted for.

## Mock recalls

Choose a lot and start the clock. The app lists the customers, amounts and contacts, drafts the letters and keeps the result for the inspector.

Goods receipts and deliveries are taken from the ledger. The app holds certificates of analysis but does not run a laboratory, and it does not write recipes.`,
      tags: ['traceability', 'batch', 'lot', 'food safety', 'recall'],
      integrates: [
        reads('ledger', 'Goods receipts and deliveries'),
        writes('files', 'Certificates of analysis per lot'),
        reads('records', 'Whom to warn in a recall'),
      ],
      industries: ['manufacturing', 'retail', 'hospitality'],
      support: { hours: 'Every day 6-18 ET', firstAnswerHours: 3, channels: ['mail', 'phone'] },
      plans: [
        trial('Plant', 13000, 'month', 'site', 30, [
          'Unlimited lots',
          'Mass balance',
          'Mock recall',
        ]),
        paid('Plant Plus', 21000, 'month', 'site', [
          'Several sites',
          'Certificates',
          'Customer letters',
        ]),
      ],
      releases: [
        release('1.0.2', 4, 'Mock recalls can be printed with their times'),
        release('1.0.0', 28, 'First release'),
      ],
      launchedDaysAgo: 28,
      certificate: { level: 'basic', issuedDaysAgo: 11 },
      scenes: ['flow', 'table', 'timeline'],
      popularity: 17,
      liking: 4.3,
      praise: [
        'Our mock recall took eleven minutes and the inspector looked at her watch twice.',
        'One scan shows where the milk came from and where the cheese went.',
        'The mass balance found a weighing scale that was lying.',
      ],
      complaints: [
        'Rework, where a batch goes back into another, takes some getting used to.',
        'Labels have to be designed elsewhere.',
        'It wants every step scanned and our night shift does not.',
      ],
    },
  ],
};
