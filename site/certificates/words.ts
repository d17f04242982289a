import type { Standing } from '#db/certificates/standing.ts';
import type { Level, Track } from '#db/certificates/table.ts';

export const levelName: Record<Level, string> = {
  basic: 'Basic',
  standard: 'Standard',
  advanced: 'Advanced',
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
