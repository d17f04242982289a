import type { Standing } from '#db/certificates/standing.ts';
import type { Level, Track } from '#db/certificates/table.ts';

export const levelName: Record<Level, string> = {
  basic: 'Basic',
  standard: 'Standard',
  advanced: 'Advanced',
};

/** The mark of an app: that it is certified, and how far. */
export const certifiedText: Record<Level, string> = {
  basic: `Certified ${levelName.basic}`,
  standard: `Certified ${levelName.standard}`,
  advanced: `Certified ${levelName.advanced}`,
};

export const trackName: Record<Track, string> = {
  integration: 'Integration',
  security: 'Security',
  accessibility: 'Accessibility',
};

export const standingName: Record<Standing, string> = {
  valid: 'Valid',
  lapsed: 'Lapsed',
  suspended: 'Suspended',
  revoked: 'Revoked',
  superseded: 'Replaced',
};

/** What is said before the day on which a certificate ends. */
export const untilText: Record<Standing, string> = {
  valid: 'It holds until',
  lapsed: 'It lapsed on',
  suspended: 'It is suspended and does not count now. It would have held until',
  revoked: 'It was revoked and does not count. It would have held until',
  superseded: 'A newer one took its place. It would have held until',
};
