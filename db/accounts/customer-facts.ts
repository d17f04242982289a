import { Invalid } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { SIZE_BANDS, type SizeBand } from './table.ts';

/** What customers do, as search and reviews name it too. */
export const INDUSTRIES = [
  'education',
  'energy',
  'finance',
  'healthcare',
  'hospitality',
  'logistics',
  'manufacturing',
  'media',
  'nonprofit',
  'professional-services',
  'public-sector',
  'retail',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** Where customers are, largely. */
export const REGIONS = [
  'Africa',
  'Asia-Pacific',
  'Europe',
  'Latin America',
  'Middle East',
  'North America',
] as const;
export type Region = (typeof REGIONS)[number];

export type CustomerFacts = { industry: Industry; sizeBand: SizeBand; region: Region };

/** What is known of a customer organisation, as somebody gives it. */
export type CustomerInput = { name: string; industry: string; sizeBand: string; region: string };

/**
 * The name of a customer and the facts that its reviews carry, without spaces around.
 * @throws Invalid that names every field that needs a change
 */
export function checkCustomer(given: CustomerInput): CustomerFacts & { name: string } {
  const name = given.name.trim();
  const wrongName = wrongOrganisationName(name);
  const industry = INDUSTRIES.find((one) => one === given.industry);
  const sizeBand = SIZE_BANDS.find((one) => one === given.sizeBand);
  const region = REGIONS.find((one) => one === given.region);
  if (!wrongName && industry && sizeBand && region) return { name, industry, sizeBand, region };
  throw new Invalid({
    ...(wrongName ? { name: wrongName } : {}),
    ...(industry ? {} : { industry: 'Choose an industry.' }),
    ...(sizeBand ? {} : { sizeBand: 'Choose how many people you are.' }),
    ...(region ? {} : { region: 'Choose a region.' }),
  });
}

/** Why an organisation cannot be called so; null for a name. */
export function wrongOrganisationName(name: string): string | null {
  return name !== '' && name.length <= 120 ? null : 'Give a name of 1 to 120 letters.';
}

/** A customer organisation as its own people see it; null when it is none. */
export async function customerOf(reading: Reading, organisationId: string) {
  const row = await reading
    .selectFrom('customer as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['o.name', 'c.industry', 'c.size_band as sizeBand', 'c.region'])
    .where('o.id', '=', organisationId)
    .executeTakeFirst();
  return row ?? null;
}
