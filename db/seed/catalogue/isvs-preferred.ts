import type { DemoIsv } from './shape.ts';

export const preferredIsvs: Omit<DemoIsv, 'tier'>[] = [
  {
    slug: 'lumenfold',
    name: 'Lumenfold',
    tagline: 'Media libraries and review tools for brands with more pictures than shelves.',
    about:
      'Lumenfold is a company of thirty, started by a photographer and a librarian. We care about metadata more than is fashionable.',
    location: 'Copenhagen, Denmark',
    founded: 2014,
  },
  {
    slug: 'ostrava-signal',
    name: 'Ostrava Signal',
    tagline: 'Monitoring for systems that somebody has to get up for at night.',
    about:
      'We used to watch steel mills and now watch software. Our alarms are written to be understood at three in the morning by someone who did not build the system.',
    location: 'Ostrava, Czechia',
    founded: 2010,
  },
  {
    slug: 'pelikan-praxis',
    name: 'Pelikan Praxis',
    tagline: 'Software for practices, clinics and laboratories that treat patients first.',
    about:
      'Our founders ran a group practice for eleven years. We work with about 600 practices and 14 clinics in five countries. Clinical content is checked by a board of physicians twice a year.',
    location: 'Freiburg, Germany',
    founded: 2007,
  },
  {
    slug: 'mirador-datos',
    name: 'Mirador Datos',
    tagline: 'Reports and forecasts that say what they are based on.',
    about:
      'We build analytics for people who have to defend a number in a meeting. Every figure in our apps can be opened down to the rows it came from.',
    location: 'Valencia, Spain',
    founded: 2013,
  },
  {
    slug: 'tidewrack',
    name: 'Tidewrack',
    tagline: 'Backup and archive for cloud data, with restores that are actually rehearsed.',
    about:
      'A flooded server room in 2007 made us start this company. We store copies in four countries and test more than nine thousand restores a month.',
    location: 'Halifax, Canada',
    founded: 2008,
  },
  {
    slug: 'courrier-rive',
    name: 'Courrier Rive',
    tagline: 'Messaging and newsletters for organisations that write to real people.',
    about:
      'We are twenty-six people between Nantes and Montreal. Our apps send about forty million messages a month, none of them for people who bought an address list.',
    location: 'Nantes, France',
    founded: 2011,
  },
  {
    slug: 'ashgrove-legal',
    name: 'Ashgrove Legal Systems',
    tagline: 'Contract, matter and retention software for in-house lawyers.',
    about:
      'Ashgrove serves legal departments from two to two hundred lawyers. Four of our staff still hold a practising certificate, and they write the templates.',
    location: 'Dublin, Ireland',
    founded: 2003,
  },
  {
    slug: 'kaveri-stack',
    name: 'Kaveri Stack',
    tagline: 'Tools for teams who build and run their own software on Corvane.',
    about:
      'We write developer tools that work from the command line first and from the browser second. Our documentation is public and its examples are tested every night.',
    location: 'Bengaluru, India',
    founded: 2015,
  },
  {
    slug: 'fennimore-people',
    name: 'Fennimore People',
    tagline: 'Leave, hiring and first-day software for personnel offices.',
    about:
      'Fennimore builds for the one person in the building who knows everybody. Our customers employ between 15 and 4,000 people, mostly in several countries at once.',
    location: 'Leeds, United Kingdom',
    founded: 2010,
  },
  {
    slug: 'quillmere',
    name: 'Quillmere',
    tagline: 'Publishing tools for small web teams with large responsibilities.',
    about:
      'We make software for editors, not for agencies. Pages made with our tools load without scripts unless somebody asks for them.',
    location: 'Wellington, New Zealand',
    founded: 2013,
  },
  {
    slug: 'saltmarsh-retail',
    name: 'Saltmarsh Retail',
    tagline: 'Tills, returns and order software for shops with a door and a website.',
    about:
      'Saltmarsh was started in the back room of a garden centre. We now serve about 900 independent shops and small chains, and each developer works a day a year behind a till.',
    location: 'Norwich, United Kingdom',
    founded: 2012,
  },
  {
    slug: 'zawadi-cloud',
    name: 'Zawadi Cloud',
    tagline: 'Phone, text and event plumbing that copes with poor connections.',
    about:
      'We build for networks that drop, phones that are old and teams that are busy. Our engineers sit in Nairobi and Kigali and are on call around the clock.',
    location: 'Nairobi, Kenya',
    founded: 2016,
  },
  {
    slug: 'orrin-field',
    name: 'Orrin Field',
    tagline: 'Maintenance and site software for crews who work outdoors.',
    about:
      'Orrin Field makes apps for gloves, rain and no reception. Before we ship a screen we try it on a roof in February.',
    location: 'Minneapolis, United States',
    founded: 2009,
  },
  {
    slug: 'lehrbogen',
    name: 'Lehrbogen',
    tagline: 'Course, grading and parent software for schools and training centres.',
    about:
      'Lehrbogen is owned by its eighteen employees, nine of whom have taught. We work with 340 schools and never show advertising to pupils.',
    location: 'Graz, Austria',
    founded: 2012,
  },
];
