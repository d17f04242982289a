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

export const contentWeb: DemoCategory = {
  category: 'content-web',
  apps: [
    {
      slug: 'quillmere-site',
      vendor: 'quillmere',
      name: 'Quillmere Site',
      tagline: 'A website that your editors can run without a developer',
      description: `Quillmere Site runs the websites of councils, hospitals, schools and societies: many pages, many editors, few developers. Editors write in a page that looks like the page. Reviewers see what changed. A previewed date shows the whole site as it will be on Monday.

## Live lists

Branches, people, opening hours and events are read from your records. Correct them once and every page is right.

## Under the surface

- Plain HTML, cached at the edge, readable without scripts
- Checks for headings, contrast, alternative texts and reading age while you write
- Old addresses keep working when a page moves

Templates are ours, in about forty varieties, with your colours and type. If you need a site that looks like no other, you need a different product. There is no shop.`,
      tags: ['cms', 'website', 'publishing', 'editors', 'web content'],
      aliases: ['content management system'],
      integrates: [
        readsAndWrites('files', 'Pictures and papers come from your store'),
        reads('records', 'Branches, people and events as live lists'),
        reads('identity', 'Editors, reviewers and their sections'),
      ],
      industries: ['public-sector', 'education', 'nonprofit', 'healthcare'],
      compliance: [
        verified('wcag-2-2-aa', 'Brightwater Audit', 45),
        verified('gdpr', 'Nordlys Revisjon', 200),
      ],
      support: { hours: 'Weekdays 8-18 NZT', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        trial('Site', 7900, 'month', 'site', 30, ['Ten editors', 'Reviews', 'Own domain']),
        paid('Estate', 24000, 'month', 'organisation', ['Five sites', 'Shared parts', 'Languages']),
      ],
      releases: [
        release('11.2.0', 25, 'Pages that nobody has read for a year are listed'),
        release('11.1.0', 91, 'Previews for a chosen date'),
        release('11.0.3', 143, 'Fixes anchors in long lists of contents'),
      ],
      launchedDaysAgo: 640,
      certificate: { level: 'standard', issuedDaysAgo: 90 },
      scenes: ['gallery', 'form', 'table'],
      popularity: 76,
      liking: 4.3,
      praise: [
        'Nine editors publish and nothing breaks.',
        'Pages load at once, even in our valley.',
        'Opening hours come from our records, so they are right in all four places.',
      ],
      complaints: [
        'Developers who want to build their own parts will feel fenced in.',
        "Moving a section with two hundred pages is a night's work.",
        'Pictures cannot be cropped differently for the phone.',
      ],
    },
    {
      slug: 'glossary-lens',
      vendor: 'quillmere',
      name: 'Glossary Lens',
      tagline: 'Keeps translated pages in step and in the agreed words',
      description: `A page is changed in English. Which of the other five languages are now wrong, and in which sentence? Glossary Lens knows, because it keeps the pairs of sentences together. It marks what is behind, sends only that to your translators, and puts the result in its place for review.

The glossary is the other half. A term has a preferred translation, permitted ones and forbidden ones, each with a reason. While somebody writes or translates, the terms are underlined like spelling mistakes.

It brings no translators and no machine translation of its own. You can connect a service you have a contract with; what came from a machine is labelled until a person has read it.

Pages, articles and documents in your store are supported. Subtitles, software strings and pictures are not.`,
      tags: ['translation', 'localisation', 'glossary', 'languages'],
      aliases: ['localization'],
      integrates: [
        readsAndWrites('files', 'Reads source texts, writes translations'),
        readsAndWrites('workflows', 'Sends changed paragraphs to your translators'),
      ],
      industries: ['public-sector', 'manufacturing', 'education'],
      support: { hours: 'Weekdays 9-17 NZT', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        freemium('Pair', ['Two languages', '100 terms']),
        paid('Many', 3500, 'month', 'organisation', [
          'All languages',
          'Unlimited terms',
          'Translator access',
        ]),
      ],
      releases: [
        release('2.1.0', 55, 'Only the changed sentence is sent again'),
        release('2.0.2', 131, 'Terms can be forbidden as well as preferred'),
      ],
      launchedDaysAgo: 280,
      scenes: ['table', 'form', 'flow'],
      popularity: 30,
      liking: 4.2,
      praise: [
        'It sends only the sentence that changed, and our translation bill fell by a third.',
        'Forbidden terms were my favourite discovery.',
        'I can see at a glance which Welsh page is behind the English one.',
      ],
      complaints: [
        'Inflected languages confuse the term check.',
        'Translators need to be introduced to it gently.',
        'Texts inside pictures are not noticed.',
      ],
    },
    {
      slug: 'broken-link-patrol',
      vendor: 'littlefen',
      name: 'Broken Link Patrol',
      tagline: 'Finds dead links, missing pictures and slow pages every night',
      description: `Every night a polite robot walks through your website and notes what is broken: links that lead nowhere, pictures that do not load, pages that take longer than three seconds, headings in the wrong order. In the morning the owner of a page gets one note about that page. Nobody gets a report of four hundred lines.

The patrol recognises pages that say "not found" with a friendly code, links that now lead to somebody else's site, and links in PDF files. It waits for the second failure before it complains.

Owners are set by section, by address or by a tag in the page. What nobody owns comes to you.

The patrol sees what a visitor sees. It cannot log in, fill forms or judge whether your text is true.`,
      tags: ['broken links', 'website check', 'quality', 'accessibility'],
      aliases: ['link checker', 'dead links'],
      integrates: [writes('messages', 'One note a day to the person who owns the page')],
      industries: ['education', 'media', 'public-sector'],
      support: { hours: 'Weekdays 9-17 GMT', firstAnswerHours: 24, channels: ['mail'] },
      plans: [
        free('Small site', ['500 pages', 'Weekly patrol']),
        paid('Any site', 900, 'month', 'site', ['50,000 pages', 'Nightly patrol', 'Page owners']),
      ],
      releases: [
        release('3.3.0', 66, 'Knows when a page is gone although it answers politely'),
        release('3.2.0', 154, 'Checks links inside PDF files'),
      ],
      launchedDaysAgo: 415,
      certificate: { level: 'basic', issuedDaysAgo: 320 },
      scenes: ['table', 'dashboard', 'inbox'],
      popularity: 40,
      liking: 4.5,
      praise: [
        'It found 812 dead links on a site that we were proud of.',
        'One note a day to the right person, and never a second one about the same thing.',
        'It looks inside PDF files, where our worst links were hiding.',
      ],
      complaints: [
        'Sites behind a login are not checked.',
        'It was blocked by our own firewall for a week and did not mention it.',
        'The report cannot be sorted by section.',
      ],
    },
    {
      slug: 'menu-card',
      vendor: 'palissy',
      name: 'Menu Card',
      tagline: 'Menus for the table, the door and the website from one list',
      description: `One list of dishes with prices, allergens and languages; from it the card for the table, the board by the door, the web page and the code on the bill. Change the fish, and it changes everywhere, including the print file.

The designs are set by typographers and survive long names. Allergens can be letters with a legend, signs or whole words. A dish that is sold out can be taken off the page from the kitchen, with one tap, for today only.

- Four languages side by side or separate
- Print files for A6 to A3 and for boards
- A daily menu that knows what day it is

Guests cannot order or pay with it. For reservations there are others. Nutrition figures are not calculated.`,
      tags: ['menu', 'restaurant', 'allergens', 'qr menu'],
      aliases: ['speisekarte', 'carte'],
      integrates: [
        reads('records', 'Dishes and prices from your article list'),
        writes('files', 'Print files in the right size'),
      ],
      industries: ['hospitality'],
      support: { hours: 'Weekdays 9-18 CET', firstAnswerHours: 6, channels: ['mail', 'phone'] },
      plans: [
        freemium('Bistro', ['One menu', 'Two designs', 'Web page']),
        paid('Maison', 1200, 'month', 'site', ['Unlimited menus', 'All designs', 'Four languages']),
      ],
      releases: [
        release('1.8.0', 33, 'Dishes that are sold out disappear from the web page at once'),
        release('1.7.0', 110, 'Allergens as letters, signs or words'),
      ],
      launchedDaysAgo: 150,
      scenes: ['gallery', 'form', 'table'],
      popularity: 21,
      liking: 4.4,
      praise: [
        'I change the fish at ten and at eleven it is on the table, the door and the website.',
        'Allergens are right, which is one thing less to be afraid of.',
        'Guests ask who our designer is.',
      ],
      complaints: [
        'Wine lists of more than three pages run out of design.',
        'Prices by size, small and large, are squeezed into one line.',
        'I had to ask for the Basque language and am still waiting.',
      ],
    },
    {
      slug: 'cookie-plain',
      vendor: 'bureau-nadir',
      name: 'Cookie Plain',
      tagline: 'An honest cookie notice with two buttons of the same size',
      description: `Cookie Plain shows a notice with two buttons: yes and no. They have the same size, the same colour and the same number of words. Nothing is loaded before somebody has chosen. That is what the law says, in most readings, and it turns out that visitors do not mind.

A scan visits your pages, lists the cookies and the firms behind them, and compares them with what the notice says. What appeared since the last scan is marked.

The whole thing is eleven kilobytes and works by keyboard and with a screen reader.

- No walls, no third button, no colour tricks; these cannot be switched on
- Choices can be changed on every page
- Proof of each choice for as long as you need it

It does not make legal texts for you.`,
      tags: ['cookies', 'consent banner', 'privacy', 'website'],
      aliases: ['cookie banner'],
      integrates: [
        writes('records', 'Choices of known visitors go to the consent register'),
        writes('events', 'A choice is announced to scripts that listen'),
      ],
      industries: ['media', 'retail', 'education', 'public-sector'],
      compliance: [verified('gdpr', 'Lindacher Prüfstelle', 44)],
      support: { hours: 'Weekdays 9-17 CET', firstAnswerHours: 8, channels: ['mail'] },
      plans: [
        free('Plain', ['One site', 'Two purposes', 'Monthly scan']),
        paid('Plain Plus', 900, 'month', 'site', [
          'Unlimited purposes',
          'Own wording',
          'Weekly scan',
        ]),
      ],
      releases: [
        release('2.2.0', 43, 'The scan names the vendor behind a cookie'),
        release('2.1.0', 138, 'The notice can be read by a screen reader first'),
      ],
      launchedDaysAgo: 330,
      scenes: ['form', 'table', 'code'],
      popularity: 34,
      liking: 3.7,
      praise: [
        'Two buttons of the same size, and our visitors did not run away.',
        'The scan found a script that left with an agency four years ago.',
        'It adds eleven kilobytes and no drama.',
      ],
      complaints: [
        'Marketing would like a bigger yes button and will not get one.',
        'Own wording costs extra.',
        'The scan misses cookies that are set after a login.',
      ],
    },
  ],
};
