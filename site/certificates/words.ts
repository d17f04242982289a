import type { Standing } from '#db/certificates/standing.ts';
import type { Level, Track } from '#db/certificates/table.ts';
import type { Availability } from '#db/listings/availability.ts';

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

/** What stands before the day on which a certificate ends. */
export const untilText: Record<Standing, string> = {
  valid: 'Valid until',
  lapsed: 'Lapsed on',
  suspended: 'Would hold until',
  revoked: 'Would have held until',
  superseded: 'Would have held until',
};

/** What a level stands for; which criteria belong to it is on each certificate. */
export const levelMeaning: Record<Level, string> = {
  basic:
    'The first of three levels. The app was tried on the platform: what it asks for, what it leaves behind, and what it does when something fails.',
  standard:
    'The second of three levels. All of Basic, and how the app treats personal data and credentials, and whether its support keeps its word.',
  advanced:
    'The highest of three levels. All of Standard, and what stands behind the app: tests by outsiders, and recovery when a whole site is lost.',
};

/** Why an app cannot be had; null while it can. */
export const unavailableText: Record<Availability, string | null> = {
  on_offer: null,
  deprecated: null,
  withdrawn: 'Its vendor has withdrawn the app.',
  removed: 'The app was removed from the marketplace.',
  vendor_suspended: 'The vendor of the app is suspended for now.',
  vendor_left: 'The vendor of the app has left the marketplace.',
};

/** How many criteria: '7 criteria checked, 1 not'. */
export function countsText({ checked, notChecked }: { checked: number; notChecked: number }) {
  const done = `${checked} ${checked === 1 ? 'criterion' : 'criteria'} checked`;
  return notChecked === 0 ? done : `${done}, ${notChecked} not`;
}
