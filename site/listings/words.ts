import type { Direction } from '#db/listings/table.ts';

export const directionName: Record<Direction, string> = {
  reads: 'Reads',
  writes: 'Writes',
  both: 'Reads and writes',
};

const STANDARDS = new Map([
  ['soc-2-type-2', 'SOC 2 Type 2'],
  ['iso-27001', 'ISO 27001'],
  ['iso-27701', 'ISO 27701'],
  ['gdpr', 'GDPR'],
  ['hipaa', 'HIPAA'],
  ['pci-dss', 'PCI DSS'],
  ['wcag-2-2-aa', 'WCAG 2.2 AA'],
]);

/** The name of a compliance standard; one that we do not know is shown as it was written. */
export function standardName(standard: string): string {
  return STANDARDS.get(standard) ?? standard;
}

/** `professional-services` as words. */
export function industryName(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const CHANNELS = new Map([
  ['mail', 'e-mail'],
  ['chat', 'chat'],
  ['phone', 'phone'],
]);

/** How a vendor's support is reached, and how soon it answers. */
export function supportText(support: {
  channels: readonly string[];
  firstAnswerHours: number | null;
}): string {
  const names = support.channels.map((channel) => CHANNELS.get(channel) ?? channel);
  const ways = `By ${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)}`;
  if (support.firstAnswerHours === null) return ways;
  return `${ways}, first answer within ${hoursText(support.firstAnswerHours)}`;
}

/** Hours as people say them. */
export function hoursText(hours: number): string {
  if (hours === 1) return 'an hour';
  return hours % 24 === 0 && hours > 24 ? `${hours / 24} days` : `${hours} hours`;
}
