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

/** Reviews that moderators decide against, with the note of whoever flags each. */
export const unfittingReviews: readonly {
  kind: 'hide' | 'ask_edit' | 'remove';
  note: string;
  title: string;
  body: string;
}[] = [
  {
    kind: 'hide',
    note: 'It is about a parcel, not about the app.',
    title: 'Two hours in the rain',
    body: 'Our parcel stood in front of the gate for two hours, in the rain, and the driver was rude on top of it. We have used this carrier for years and now look for another one.',
  },
  {
    kind: 'ask_edit',
    note: 'It names somebody in full.',
    title: 'Good app, bad afternoon',
    body: 'We use it every day and the reports are right. But Petter Nygaard of their support cut me off twice last Tuesday, and I want everybody to know his name.',
  },
  {
    kind: 'hide',
    note: 'It is about another product of the same vendor.',
    title: 'The other one was better',
    body: 'This is about their desktop program of ten years ago, which I still have on a disk. It never needed an update, and the manual had drawings. I have not opened this one so far.',
  },
  {
    kind: 'remove',
    note: 'It tells of the illness of a colleague.',
    title: 'Helped us through a hard month',
    body: 'When Marta Oliveira of our warehouse fell ill in May, with what and for how long is known to all of us here, the shift plan in the app let four others cover her days.',
  },
];

/** What is wrong with a review, in the words of whoever flags it without being right. */
export const flagNotes: readonly string[] = [
  'Much too harsh.',
  'I had quite another experience.',
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
