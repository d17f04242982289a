/** Endings of addresses that stand behind a full stop for nothing else. */
const PLAIN = `com org biz info example invalid xyz icu vip buzz shop website agency casino bet poker loan loans dating sex
 xxx porn ltd marketing click guru cheap discount uk de fr es nl eu ch ru ua cn jp kr br au ca mx tr
 tv cc ws gg ly gl tk ga cf gq su pw`;
/** Others are also words, names of files or of products: `fast.in`, `script.pl`, `customer.io`. */
const AMBIGUOUS = `net test co io ai app dev me to so is it in at be us by do my no id pl md rs sh py ml mov zip
 top club online site store space live pro link news world today life fun win date bid games tech
 cloud digital academy media email support company download stream solutions services systems name`;

export const PLAIN_ENDINGS: ReadonlySet<string> = new Set(PLAIN.split(/\s+/));
export const AMBIGUOUS_ENDINGS: ReadonlySet<string> = new Set(AMBIGUOUS.split(/\s+/));

/** Endings that make somebody who writes 'dot' mean an address. */
export const SPOKEN_ENDINGS =
  'com|net|org|info|biz|io|co|me|shop|xyz|top|site|online|store|club|ru|uk|de|app|live|link|pro|gg|fr|es|eu|cc|us|in';

/** Products and services that people name by their address, without sending anybody there. */
export const NAMES_OF_PRODUCTS: ReadonlySet<string> = new Set(
  `monday.com booking.com salesforce.com cal.com make.com hey.com box.com trip.com hotels.com
 amazon.com amazon.de amazon.co.uk outlook.com gmail.com hotmail.com yahoo.com live.com office.com
 office365.com google.com github.com gitlab.com bitbucket.org wordpress.com wordpress.org npmjs.com
 stackoverflow.com paypal.com dropbox.com zoom.us slack.com asana.com trello.com openai.com diagrams.net
 draw.io socket.io check24.de immobilienscout24.de mobile.de indeed.com`.split(/\s+/),
);
