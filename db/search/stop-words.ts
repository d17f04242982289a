/**
 * Words that say nothing of what somebody looks for. They are left out of a question that has
 * others; 'The Lounge' is still found first by its name, whose key keeps all words.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `
  a all an and any are as at be being by can do does for from get going had has have how i if in
  into is it its just like make me my need of on or our own so some that the their them there
  these they this to use using via want was we what when where which while who will with without
  you your
  `
    .trim()
    .split(/\s+/),
);
