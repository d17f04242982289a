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
  'review.posted': 'Review written',
  'review.edited': 'Review changed',
  'review.withdrawn': 'Review taken down by its writer',
  'review.flagged': 'Review flagged',
  'review.replied': 'Reply to a review written',
  'review.reply_changed': 'Reply to a review changed',
  'review.resolved': 'Told whether the reply helped',
  'review.held': 'Review held for a moderator',
  'review.published': 'Review published',
  'review.flags_dismissed': 'Flags dismissed, review kept',
  'review.edit_asked': 'Review returned for a change',
  'review.hidden': 'Review hidden',
  'review.removed': 'Review removed',
  'report.acted_on': 'Report acted on',
  'report.answered': 'Report answered, nothing changed',
  'appeal.filed': 'Appeal filed',
  'appeal.granted': 'Appeal granted',
  'appeal.rejected': 'Appeal rejected',
  'rating.frozen': 'Shown rating frozen',
  'rating.released': 'Shown rating follows its reviews again',
};

/** A verb of the audit as a sentence begins: 'Tier changed'. */
export function verbWords(verb: string): string {
  const known = DECISIONS[verb];
  if (known) return known;
  const words = verb.replaceAll(/[._]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
