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

export const designMedia: DemoCategory = {
  category: 'design-media',
  apps: [
    {
      slug: 'lumen-shelf',
      vendor: 'lumenfold',
      name: 'Lumen Shelf',
      tagline: 'A media library that knows rights, people and places of use',
      description: `Every organisation has the same picture in nine places and does not know whether it may be printed. Lumen Shelf keeps the original once, in your own store, with what is in it, who made it, who is shown, what was agreed, and where it is in use.

## Finding

Search by words, colour, shape, place, date and by "like this one". Words are understood in six languages.

## Rights

Licences have terms, and so do permissions of people. When one ends, everyone who used the picture is told and it disappears from sharing pages.

## Giving away

Pages for the press, for agencies and for shops, with sizes made on demand and a record of who took what.

It is not an editor. Pictures can be cropped and turned, nothing more. Faces are not recognised automatically.`,
      tags: ['dam', 'media library', 'photos', 'image rights', 'metadata'],
      aliases: ['digital asset management', 'photo library'],
      integrates: [
        readsAndWrites('files', 'Originals stay in your store, with their descriptions'),
        reads('records', 'People in pictures and their permission'),
        writes('events', 'A picture whose rights end is announced'),
      ],
      industries: ['media', 'retail', 'hospitality', 'nonprofit'],
      compliance: [
        verified('soc-2-type-2', 'Nordlys Revisjon', 96),
        verified('gdpr', 'Nordlys Revisjon', 96),
      ],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        freemium('Box', ['2,000 pictures', 'Five people']),
        trial('Shelf', 9900, 'month', 'organisation', 14, [
          '100,000 pictures',
          'Rights',
          'Sharing pages',
        ]),
        paid('Archive', 31000, 'month', 'organisation', [
          'Unlimited pictures',
          'Film',
          'Places of use',
        ]),
      ],
      releases: [
        release('6.2.0', 19, 'Finds the same picture in another size'),
        release('6.1.0', 84, 'Descriptions can be edited for a hundred pictures at once'),
        release('6.0.2', 149, 'Fixes colours of pictures in wide gamut'),
      ],
      launchedDaysAgo: 690,
      certificate: { level: 'standard', issuedDaysAgo: 132 },
      scenes: ['gallery', 'table', 'form'],
      popularity: 78,
      liking: 4.4,
      praise: [
        'I type "harbour, rain, no people" and there they are.',
        "When a photographer's licence ended we knew the seven places it was used.",
        'The press page has saved me forty mails a week.',
        'Somebody here loves metadata as much as I do.',
      ],
      complaints: [
        'Film previews take their time.',
        'Moving our old keywords over meant cleaning our old keywords.',
        'Permissions of people in pictures must be linked by hand at first.',
      ],
    },
    {
      slug: 'proof-rail',
      vendor: 'lumenfold',
      name: 'Proof Rail',
      tagline: 'Comments on pictures, film and print, pinned to the spot',
      description: `A layout goes to six people and comes back as eleven mails. Proof Rail collects the comments where they belong: on the spot in the picture, on the second in the film, on the word in the text. A round has a beginning and an end, and when it ends, one summary goes to the designer, sorted, with contradictions marked.

Versions stand beside each other or on top of each other with a slider. Comments travel to the next version when the spot is still there, and are laid aside when it is gone.

Guests need a link and a name. Approval is a sentence with a date and can start whatever comes next.

Formats: pictures, PDF, film up to two hours, web pages as they were on the day. Drawing on the work is possible; editing it is not.`,
      tags: ['proofing', 'review', 'approval', 'feedback', 'video'],
      integrates: [
        readsAndWrites('files', 'Versions of a work, side by side'),
        writes('messages', 'One summary after each round'),
        readsAndWrites('workflows', 'Approval moves the work on'),
      ],
      industries: ['media', 'retail', 'professional-services'],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 4, channels: ['mail', 'chat'] },
      plans: [
        trial('Rail', 1500, 'month', 'user', 14, ['Unlimited proofs', 'Guests free', 'Versions']),
        paid('Rail Plus', 2500, 'month', 'user', [
          'Everything in Rail',
          'Film frame by frame',
          'Checklists',
        ]),
      ],
      releases: [
        release('4.5.0', 46, 'Comments travel to the next version if the spot is still there'),
        release('4.4.0', 117, 'Two versions in one picture with a slider'),
      ],
      launchedDaysAgo: 385,
      scenes: ['gallery', 'chat', 'timeline'],
      popularity: 47,
      liking: 4.2,
      praise: [
        '"Make it pop" is now pinned to a spot, and so we can ask what it means.',
        'Guests comment without an account, which our clients love.',
        'One summary per round keeps me sane.',
      ],
      complaints: [
        'Spreads of a magazine are shown as single pages.',
        'Film longer than twenty minutes loads in pieces.',
        'A comment cannot be given to two people.',
      ],
    },
    {
      slug: 'subtitle-bench',
      vendor: 'lumenfold',
      name: 'Subtitle Bench',
      tagline: 'Subtitles written, timed and checked in the browser',
      description: `Subtitle Bench makes a first draft from the sound, and then gets out of the way of the person who makes it good. The text, the waveform and the film are side by side. Keys move words between lines, shift times and play the last two seconds again.

Your house style is a list of rules: characters per line, reading speed, how noises are described, how names are written. The bench checks as you type.

- Draft in 24 languages, translation between nine
- Descriptions of sounds for deaf viewers
- All common subtitle files

The draft is a draft and is labelled as one until a person has signed it off. Film stays in your store; the sound is processed in Europe and deleted after a day. Dubbing and speech synthesis are not offered.`,
      tags: ['subtitles', 'captions', 'video', 'accessibility', 'transcription'],
      aliases: ['closed captions'],
      integrates: [readsAndWrites('files', 'Film from your store, subtitles beside it')],
      industries: ['media', 'education', 'public-sector'],
      compliance: [verified('wcag-2-2-aa', 'Nordlys Revisjon', 20)],
      support: { hours: 'Weekdays 8-18 CET', firstAnswerHours: 6, channels: ['mail', 'chat'] },
      plans: [
        freemium('Reel', ['30 minutes a month', 'Two languages']),
        paid('Bench', 2900, 'month', 'user', [
          '600 minutes a month',
          '24 languages',
          'House style',
        ]),
      ],
      releases: [
        release('1.0.1', 8, 'Lines break where a reader would breathe'),
        release('1.0.0', 21, 'First release'),
      ],
      launchedDaysAgo: 21,
      scenes: ['timeline', 'form', 'gallery'],
      popularity: 11,
      liking: 4,
      praise: [
        'Lines break where one breathes, which no other tool has managed for us.',
        'The check for reading speed taught our editors something.',
        'Twenty lectures captioned in a week by two students.',
      ],
      complaints: [
        'Names are guessed wildly until you fill in the word list.',
        'There is no way to see who is speaking when two people talk.',
        'Right-to-left text shows its punctuation on the wrong side.',
      ],
    },
    {
      slug: 'shot-tidy',
      vendor: 'asagiri-soft',
      name: 'Shot Tidy',
      tagline: 'Product pictures on white, straight and of equal size',
      description: `Put raw pictures into a folder. Shot Tidy cuts out the product, straightens it, sets it on white with an even margin, adds a shadow that agrees with the light, and saves the sizes that each of your channels wants. The file is named after the article number.

Pictures that it is not sure about go to a second folder with the doubtful place marked. On our test set that is one in twenty; with jewellery it is one in six.

The colours of the product are not changed. We mention it because many customers ask us to, and we decline: what arrives should look like the picture.

- Works on folders, without a screen
- Margins, shadows and sizes per channel
- No training with your pictures

It does not invent surroundings or models.`,
      tags: ['product photos', 'background removal', 'images', '商品写真'],
      aliases: ['ショットタイディ', 'cut-out'],
      integrates: [
        readsAndWrites('files', 'Reads raw pictures, writes finished ones'),
        reads('records', 'File names from the article number'),
      ],
      industries: ['retail', 'manufacturing'],
      support: { hours: 'Weekdays 9-18 JST', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        freemium('Tray', ['50 pictures a month']),
        paid('Studio', 1900, 'month', 'organisation', [
          '2,000 pictures a month',
          'Shadows',
          'Sizes per channel',
        ]),
        paid('Catalogue', 12000, 'once', 'organisation', ['10,000 pictures', 'Valid for one year']),
      ],
      releases: [
        release('3.1.0', 29, 'Glass keeps what is seen through it'),
        release('3.0.0', 135, 'A soft shadow that agrees with the light'),
      ],
      launchedDaysAgo: 300,
      scenes: ['gallery', 'table', 'form'],
      popularity: 36,
      liking: 4.3,
      praise: [
        'Six hundred pictures in one night, all with the same margin.',
        'Glass bottles come out as glass.',
        'It named the files by article number without being asked twice.',
      ],
      complaints: [
        'Fur and fringes need a second look.',
        'White products on white remain difficult.',
        'The queue is slow around the first of the month.',
      ],
    },
    {
      slug: 'brand-drawer',
      vendor: 'palissy',
      name: 'Brand Drawer',
      tagline: 'Logos, colours and rules where everybody can find them',
      description: `People use the wrong logo because the right one is hard to find. Brand Drawer asks three questions (for print or screen, on light or dark, how large) and hands out the file. The old one cannot be downloaded any more.

Colours can be copied as print, screen and paint values. Type is explained with the licence you hold. Templates for letters, signs and business cards are filled in a form and come out as print files.

Each brand has its own drawer, and an agency sees the drawers it works with. Who took which logo is on record, which helps when you change it.

There are deliberately no brand stories, mood films or animated guidelines in it. Photographs belong in a media library; Brand Drawer can point to one.`,
      tags: ['brand', 'logo', 'style guide', 'templates'],
      integrates: [
        readsAndWrites('files', 'Logos and templates in your store'),
        reads('identity', 'Agencies see only their drawer'),
      ],
      industries: ['hospitality', 'media', 'nonprofit'],
      support: { hours: 'Weekdays 9-18 CET', firstAnswerHours: 12, channels: ['mail'] },
      plans: [
        free('Drawer', ['One brand', '30 files']),
        paid('Cabinet', 1500, 'month', 'organisation', [
          'Five brands',
          'Templates',
          'Agency access',
        ]),
      ],
      releases: [
        release('1.9.1', 146, 'Colours can be copied for print and screen'),
        release('1.9.0', 250, 'Logos in the format that was asked for'),
      ],
      launchedDaysAgo: 470,
      scenes: ['gallery', 'form', 'table'],
      popularity: 19,
      liking: 3.9,
      praise: [
        'Nobody has sent a printer our old logo since May.',
        'It gives the right file to people who do not know what they need.',
        'Templates for letters and signs are filled in without design software.',
      ],
      complaints: [
        'There is no page for photographs.',
        'The search needs the exact name of the file.',
        'It has been quiet about updates for a while.',
      ],
    },
  ],
};
