/** What vendors answer, by how many stars they were given. */
export const repliesTo: Readonly<Record<'few' | 'some' | 'many', readonly string[]>> = {
  few: [
    'Thank you for writing this down so plainly. We could reproduce it and have mended it in the version of last week. Would you look again and tell us?',
    'I am sorry that it cost you this much time. Our support has your case now and will call you today; nothing you have entered is lost.',
    'You are right, the page on this was out of date. We have rewritten it and added the steps that were missing.',
    'We hear you. The limit you ran into is gone for every plan since Monday, without anything to set up.',
  ],
  some: [
    'Thanks for the balanced words. The export you miss is in our plan for this quarter, and we write to you when it is there.',
    'Good point about the many clicks. The new list view saves two of them; it is under Settings, Try new things.',
    'We have made the first start shorter since. If you like, a colleague goes through the set-up with your team.',
  ],
  many: [
    'Thank you, we have passed this on to the two colleagues who built it.',
    'That is good to read. If you ever miss something, the board in the help page is read every week.',
  ],
};

/** What is wrong with a review, in the words of whoever flags it. */
export const flagNotes: readonly string[] = [
  'It is about another product of the same vendor.',
  'Reads like an advertisement for a service.',
  'It names one of our clerks in full.',
  'The same sentences stand below another app.',
];

/** Reviews that wait for a moderator when the demo starts. */
export const doubtfulReviews: readonly { title: string; body: string; rating: 1 | 2 | 5 }[] = [
  {
    title: 'Works, but there is something better',
    body: 'It is fine for small teams. We moved on to www.cheaper-suite.example where the first year is free with the code START100, best decision ever.',
    rating: 2,
  },
  {
    title: 'Ask me how to get it for less',
    body: 'Write to deals.desk@resell.example or on WhatsApp +1 555 010 7788 and I will get you a licence for half the price, any number of seats.',
    rating: 5,
  },
  {
    title: 'BEST APP EVER BUY IT NOW',
    body: 'THE BEST THE BEST THE BEST!!! EVERYBODY SHOULD BUY THIS NOW, YOU WILL NEVER REGRET IT, TRUST ME, BUY IT TODAY!!!',
    rating: 5,
  },
  {
    title: 'Support is a bunch of idiots',
    body: 'Three weeks for an answer and then the wrong one. Whoever fucking wrote that reply has never opened the app, and it still loses our drafts.',
    rating: 1,
  },
  {
    title: 'Guide to the set-up',
    body: 'Took us a day to connect it. The notes that helped are at https://wiki.handover-notes.example/setup, we could not have done it with the help page alone.',
    rating: 5,
  },
];
