import { z } from 'zod';
import { wrongWebAddress } from '../web-address.ts';
import { LONGEST } from './content.ts';

/** One app of a catalogue, checked. */
export type ImportLine = {
  slug: string;
  name: string;
  vendor: { name: string; website: string | null };
  tagline: string;
  description: string;
  /** Slug of a category of the lower level. */
  category: string;
  aliases: string[];
  tags: string[];
  homepage: string | null;
  license: string | null;
};

export type ReadLine =
  | { ok: true; line: ImportLine; ignored: string[] }
  | { ok: false; reason: string };

const LONGEST_SLUG = 120;
const MOST_WORDS = 50;
const LONGEST_WORD = 200;

const text = (longest: number) =>
  z
    .string('must be a text')
    // Postgres cannot keep this one character.
    .refine((value) => !value.includes('\u0000'), 'holds a character that cannot be kept (U+0000)')
    // Half of a character pair would come back changed, and look like a change at every repeat.
    .transform((value) => value.trim().toWellFormed())
    .refine((value) => value.length <= longest, `is longer than ${longest} characters`);
const filled = (longest: number) => text(longest).refine((value) => value !== '', 'is empty');
const words = z
  .array(filled(LONGEST_WORD), 'must be a list of texts')
  .max(MOST_WORDS, `has more than ${MOST_WORDS} entries`)
  .nullish();
const address = z
  .string('is not a web address')
  .refine((text) => text === '' || wrongWebAddress(text) === null, 'is not a web address')
  .nullish();

const shape = z.object({
  slug: filled(LONGEST_SLUG).refine(
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    'must be small letters, digits and single hyphens',
  ),
  name: filled(LONGEST.name),
  vendor: text(LONGEST.name).nullish(),
  vendor_url: address,
  tagline: filled(LONGEST.tagline),
  description: text(LONGEST.description).nullish(),
  category: filled(LONGEST_SLUG),
  aliases: words,
  tags: words,
  subcategory: text(LONGEST_WORD).nullish(),
  homepage: address,
  license: text(200).nullish(),
});

const KNOWN = new Set(Object.keys(shape.shape));

/**
 * Reads one line of a catalogue.
 * @param categories slugs that there are
 * @returns the app with the names of fields that are not used, or why the line is bad
 */
export function readImportLine(json: string, categories: ReadonlySet<string>): ReadLine {
  const value = parse(json);
  if (value === undefined) return { ok: false, reason: 'The line is not JSON.' };
  const read = shape.safeParse(value);
  if (!read.success) return { ok: false, reason: sentence(read.error, value) };
  const { data } = read;
  if (!categories.has(data.category)) {
    return { ok: false, reason: `There is no category ${data.category}.` };
  }
  const vendor = data.vendor || domainOf(data.homepage);
  if (!vendor) return { ok: false, reason: 'It has neither a vendor nor a home page.' };
  if (vendor.length > LONGEST.name) {
    return {
      ok: false,
      reason: `Its home page's domain is longer than ${LONGEST.name} characters.`,
    };
  }
  const line: ImportLine = {
    slug: data.slug,
    name: data.name,
    vendor: { name: vendor, website: data.vendor_url || null },
    tagline: data.tagline,
    description: data.description || data.tagline,
    category: data.category,
    aliases: distinct(data.aliases ?? []),
    tags: distinct([...(data.tags ?? []), ...(data.subcategory ? [data.subcategory] : [])]),
    homepage: data.homepage || null,
    license: data.license || null,
  };
  const ignored = Object.keys(Object(value)).filter((field) => !KNOWN.has(field));
  return { ok: true, line, ignored };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function sentence(error: z.ZodError, value: unknown): string {
  const [issue] = error.issues;
  if (!issue || issue.path.length === 0) return 'The line is not a JSON object.';
  const [field] = issue.path;
  const missing = issue.path.length === 1 && !Object.keys(Object(value)).includes(String(field));
  return `${issue.path.join('.')} ${missing ? 'is missing' : issue.message}.`;
}

/** The domain of a home page without its www. */
function domainOf(homepage: string | null | undefined): string | null {
  return homepage ? new URL(homepage).hostname.replace(/^www\./, '') : null;
}

function distinct(list: string[]): string[] {
  return [...new Set(list)];
}
