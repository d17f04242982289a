import type { DemoIsv } from './shape.ts';

export const registeredIsvs: Omit<DemoIsv, 'tier'>[] = [
  {
    slug: 'petrel-and-son',
    name: 'Petrel & Son',
    tagline: 'A two-person firm that makes one mailbox tool and looks after it well.',
    about:
      'We are, as the name says, a father and a son. We answer mail ourselves, usually the same day, and close for two weeks in August.',
    location: 'Falmouth, United Kingdom',
    founded: 2017,
  },
  {
    slug: 'dunlin-apps',
    name: 'Dunlin Apps',
    tagline: 'Small apps for people who are on the road more than at a desk.',
    about:
      'Dunlin is four developers and a cargo bike. We make apps that do one job offline and synchronise when they can.',
    location: 'Groningen, Netherlands',
    founded: 2018,
  },
  {
    slug: 'marula-soft',
    name: 'Marula Soft',
    tagline: 'Payment matching for businesses that are paid by phone.',
    about:
      'We match mobile payments to invoices for schools, clinics and wholesalers in nine countries. Our team of twelve knows the file formats of 41 operators.',
    location: 'Pretoria, South Africa',
    founded: 2015,
  },
  {
    slug: 'asagiri-soft',
    name: 'Asagiri Soft',
    tagline: 'Careful little tools for pictures, tables and screens.',
    about:
      'We are seven people in Sendai. Our apps are small on purpose and are translated by people who use them.',
    location: 'Sendai, Japan',
    founded: 2016,
  },
  {
    slug: 'kuzey-pusula',
    name: 'Kuzey Pusula',
    tagline: 'Freight software for yards, gates and the papers that go with a lorry.',
    about:
      'Three former freight forwarders and four developers. We know which box on the form gets a lorry sent back.',
    location: 'Izmir, Türkiye',
    founded: 2019,
  },
  {
    slug: 'norte-alcor',
    name: 'Norte Alcor',
    tagline: 'Electronic invoicing and test data for regulated businesses.',
    about:
      'We follow the electronic invoicing rules of fourteen countries so that you do not have to. Founded by an engineer of the tax agency and a printer.',
    location: 'Bilbao, Spain',
    founded: 2014,
  },
  {
    slug: 'tinplate',
    name: 'Tinplate Software',
    tagline: 'Plain office utilities that have been doing their job for years.',
    about:
      'We make unexciting software for offices. Most of our customers found us through another customer.',
    location: 'Swansea, United Kingdom',
    founded: 2013,
  },
  {
    slug: 'wrenfield',
    name: 'Wrenfield Accounts',
    tagline: 'Expenses and petty cash for firms without a finance department.',
    about:
      'Wrenfield is a bookkeeping practice with a software arm. We use what we sell on the books of 200 clients.',
    location: 'Adelaide, Australia',
    founded: 2016,
  },
  {
    slug: 'moss-and-meter',
    name: 'Moss & Meter',
    tagline: 'Fair rotas and honest energy figures for places that open early.',
    about:
      'We worked in kitchens and bakeries before we wrote software for them. Nine people, no investors.',
    location: 'Portland, United States',
    founded: 2018,
  },
  {
    slug: 'jaskolka',
    name: 'Jaskółka',
    tagline: 'Forms and small automations for offices that still pass paper around.',
    about:
      'Our first customer was a harbour authority with 212 paper forms. Eleven people, all in Gdynia.',
    location: 'Gdynia, Poland',
    founded: 2015,
  },
  {
    slug: 'bureau-nadir',
    name: 'Bureau Nadir',
    tagline: 'Privacy paperwork that can be shown to a regulator without blushing.',
    about:
      'Bureau Nadir advises on data protection and builds the tools it wishes its clients had. We keep no visitor data of our own.',
    location: 'Ghent, Belgium',
    founded: 2017,
  },
  {
    slug: 'cutbank-digital',
    name: 'Cutbank Digital',
    tagline: 'Utilities for the files, queues and shares nobody owns.',
    about: 'We are five engineers who like cleaning up. All of us take support in turns.',
    location: 'Missoula, United States',
    founded: 2014,
  },
  {
    slug: 'gaonbit',
    name: 'Gaonbit',
    tagline: 'Data labelling and office tools with a light hand.',
    about:
      'Gaonbit was spun out of a university laboratory. We build for teams who work in Korean and English on the same day.',
    location: 'Daejeon, South Korea',
    founded: 2018,
  },
  {
    slug: 'estuario-sur',
    name: 'Estuario Sur',
    tagline: 'Reporting channels and ethics software for Latin America and beyond.',
    about:
      'We run confidential reporting lines for 130 organisations. Case handlers are never employees of the customer.',
    location: 'Montevideo, Uruguay',
    founded: 2016,
  },
  {
    slug: 'rafiq-systems',
    name: 'Rafiq Systems',
    tagline: 'Arabic-first software for shops and clinics.',
    about:
      'Our apps are designed right to left first and left to right second. We support customers in eleven Arab countries from Amman and Casablanca.',
    location: 'Amman, Jordan',
    founded: 2013,
  },
  {
    slug: 'littlefen',
    name: 'Littlefen',
    tagline: 'Small instruments for software and web teams.',
    about:
      'Littlefen is three people who met at a university press. We make tools that we needed ourselves and price them so that a team lead can decide.',
    location: 'Cambridge, United Kingdom',
    founded: 2019,
  },
  {
    slug: 'tamarack-ops',
    name: 'Tamarack Ops',
    tagline: 'Batch and lot tracing for food and timber.',
    about:
      'We trace things from the field or the forest to the shelf. Our staff includes a former food inspector.',
    location: 'Thunder Bay, Canada',
    founded: 2015,
  },
  {
    slug: 'glasrand',
    name: 'Glasrand',
    tagline: 'Doors, desks and visitors: software for the building itself.',
    about:
      'Glasrand makes the screens by the meeting room and the list at reception. We install nothing that phones home.',
    location: 'Utrecht, Netherlands',
    founded: 2017,
  },
  {
    slug: 'vakkasuo',
    name: 'Vakkasuo Oy',
    tagline: 'Sensors and logistics for goods that must stay cold.',
    about:
      'We started by measuring the temperature of herring. Today we look after vaccines, flowers and samples as well.',
    location: 'Turku, Finland',
    founded: 2011,
  },
  {
    slug: 'okonjo-bright',
    name: 'Okonjo & Bright',
    tagline: 'Announcements and referrals for organisations that grow by word of mouth.',
    about:
      'We build software for associations, clinics and fast-growing companies. Fourteen people in Lagos and Accra.',
    location: 'Lagos, Nigeria',
    founded: 2018,
  },
  {
    slug: 'palissy',
    name: 'Palissy',
    tagline: 'Menus, invitations and brand kits for hosts.',
    about:
      'A design studio that kept getting asked for the same three tools. We built them properly and now do little else.',
    location: 'Limoges, France',
    founded: 2016,
  },
  {
    slug: 'straitline',
    name: 'Straitline',
    tagline: 'Relationship and meeting tools for regional sales teams.',
    about:
      'Straitline works with teams spread over five time zones. We are ten people and we do not record your calls unless everyone agrees.',
    location: 'Singapore',
    founded: 2020,
  },
  {
    slug: 'birchwater',
    name: 'Birchwater Studio',
    tagline: 'Evidence and archiving tools for public offices, in preparation.',
    about:
      'We are preparing our first app for the marketplace, an archive for municipal decisions. Six people with a background in public registers.',
    location: 'Tallinn, Estonia',
    founded: 2023,
  },
  {
    slug: 'copihue-labs',
    name: 'Copihue Labs',
    tagline: 'Planning software for aquaculture and forestry, in preparation.',
    about:
      'We build planning tools for fish farms and forest owners. Our first app for the platform is being tested with four companies.',
    location: 'Valdivia, Chile',
    founded: 2022,
  },
];
