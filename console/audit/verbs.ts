/** What was decided, in the words of those whom it is about. */
const DECISIONS: Readonly<Record<string, string>> = {
  'isv.created': 'Taken into the program',
  'isv.approved': 'Taken into the program',
  'isv.tier_changed': 'Tier changed',
  'isv.suspended': 'Suspended',
  'isv.restored': 'Suspension ended',
  'listing.approved': 'Listing approved',
  'listing.returned': 'Listing returned',
  'listing.removed': 'Listing removed',
};

/** A verb of the audit as a sentence begins: 'Tier changed'. */
export function verbWords(verb: string): string {
  const known = DECISIONS[verb];
  if (known) return known;
  const words = verb.replaceAll(/[._]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
