import type { DemoIsv } from './shape.ts';

export const premierIsvs: Omit<DemoIsv, 'tier'>[] = [
  {
    slug: 'halvorsen-lind',
    name: 'Halvorsen Lind',
    tagline: 'Sales and service software for companies that keep their customers for decades.',
    about:
      'We began with a card index for a shipping agent and have built for sales and service people ever since. Ninety of us work in Oslo and Gothenburg. Every release is used by our own service desk for two weeks before customers get it.',
    location: 'Oslo, Norway',
    founded: 1998,
  },
  {
    slug: 'tessaria',
    name: 'Tessaria',
    tagline: 'Finance applications built by people who have closed a few hundred months.',
    about:
      'Half of our product team were accountants or controllers before they joined. We build for finance departments of three to fifty people and answer support in Italian, English, German and French.',
    location: 'Bologna, Italy',
    founded: 2009,
  },
  {
    slug: 'kestrelmoor',
    name: 'Kestrelmoor Systems',
    tagline: 'Warehouse, purchasing and trade software for firms that move physical things.',
    about:
      'Kestrelmoor grew out of a wholesale business that could not find stock software it trusted. Today some 1,400 sites pick, pack and count with our apps. We visit every new customer with more than one warehouse.',
    location: 'Bristol, United Kingdom',
    founded: 2006,
  },
  {
    slug: 'kitano-works',
    name: 'Kitano Works',
    tagline: 'Quiet tools for planning and writing together, in eleven languages.',
    about:
      'We make boards, pages and plans that fit into each other like joinery. Our teams are in Kobe and Lisbon, so somebody is awake for most of the day. We change the interface rarely and announce it a month before.',
    location: 'Kobe, Japan',
    founded: 2004,
  },
  {
    slug: 'bramble-ostrow',
    name: 'Bramble & Ostrow',
    tagline: 'Access and identity software with a paper trail that auditors accept.',
    about:
      'We were founded by two former auditors who were tired of screenshots as evidence. Our apps answer one question in several ways: who could do what, and since when. All staff with access to customer data are screened every two years.',
    location: 'Toronto, Canada',
    founded: 2011,
  },
  {
    slug: 'pedralva',
    name: 'Pedralva',
    tagline: 'Integration, data and document automation for companies with too many systems.',
    about:
      'Pedralva connects what was never meant to be connected. We run our service in three regions and publish our incident reports in full. Support is given in Portuguese, Spanish and English.',
    location: 'Curitiba, Brazil',
    founded: 2012,
  },
];
