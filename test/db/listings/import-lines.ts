import type { ImportLine } from '#db/listings/import-line.ts';

let serial = 0;

/** A line of a catalogue, checked, that no other test has. */
export function importLine(given: Partial<ImportLine> = {}): ImportLine {
  serial += 1;
  return {
    slug: `imported-${serial}`,
    name: `Imported ${serial}`,
    vendor: { name: `Importer ${serial}`, website: null },
    tagline: 'Does something',
    description: 'Text.',
    category: 'crm-sales',
    aliases: [],
    tags: [],
    homepage: null,
    license: null,
    ...given,
  };
}

/** A line as it stands in a file. */
export function fileLine(given: Record<string, unknown> = {}): string {
  serial += 1;
  return JSON.stringify({
    slug: `from-file-${serial}`,
    name: `From a file ${serial}`,
    vendor: 'Filed Ltd',
    tagline: 'Does something',
    description: 'Text.',
    category: 'crm-sales',
    ...given,
  });
}
