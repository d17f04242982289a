/** A shelf of the demo: a theme, and why each app is on it. */
export type DemoShelf = {
  slug: string;
  title: string;
  reason: string;
  /** Why the program manager put it there, for the record. */
  decision: string;
  apps: readonly { slug: string; reason: string }[];
};

/** The shelves that the demo's program manager has arranged, in their order. */
export const demoShelves: readonly DemoShelf[] = [
  {
    slug: 'off-paper',
    title: 'The last paper in the office',
    reason:
      'Receipts, forms and signatures still travel by tray in most offices. Each of these takes one of them off the tray and leaves the last word to a person.',
    decision: 'Vendors and customers asked for a place to begin with paper processes.',
    apps: [
      {
        slug: 'form-kettle',
        reason:
          'Takes a paper form as it is and makes one that can be filled and signed on a phone.',
      },
      {
        slug: 'paperreader',
        reason: 'Says for every field how sure it is, so that you check what needs checking.',
      },
      {
        slug: 'wet-ink',
        reason: 'Shows the whole document, with room for questions, before it asks to sign.',
      },
      {
        slug: 'petty-tin',
        reason: 'Receipts by photo for small offices, booked with the picture beside them.',
      },
      {
        slug: 'kestrel-orders',
        reason: 'Suppliers confirm an order on a page, without an account and without a fax.',
      },
      {
        slug: 'site-diary',
        reason: 'The daily record of a building site in five questions, signed on the spot.',
      },
    ],
  },
  {
    slug: 'data-with-manners',
    title: 'Data with good manners',
    reason:
      'Apps that keep less, ask first and can prove it: chosen with the privacy officers of twelve customers.',
    decision: 'Privacy was the most frequent theme in the spring round with customers.',
    apps: [
      {
        slug: 'consent-register',
        reason: 'Keeps the sentence somebody agreed to, in its version, and when they stopped.',
      },
      {
        slug: 'cookie-plain',
        reason: 'Two buttons of the same size, and nothing is loaded before somebody has chosen.',
      },
      {
        slug: 'retention-clock',
        reason: 'Deletes what has run out, keeps what must stay, and keeps the proof of both.',
      },
      {
        slug: 'share-sweep',
        reason: 'Finds open links and forgotten shares, and asks their owner before it ends one.',
      },
      {
        slug: 'lettermill',
        reason: 'Newsletters without tracking pixels; clicks are counted, people are not.',
      },
      {
        slug: 'whisper-line',
        reason:
          'A reporting channel that stores no device addresses and shuts out whoever is named.',
      },
    ],
  },
];
