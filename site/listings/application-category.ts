/**
 * The kinds of apps that Google knows, by our categories
 * (https://developers.google.com/search/docs/appearance/structured-data/software-app). What has none of
 * its own is a business application, as nearly all of them are.
 */
const KINDS = new Map([
  ['communication', 'CommunicationApplication'],
  ['design-media', 'DesignApplication'],
  ['developer-tools', 'DeveloperApplication'],
  ['devops-cloud', 'DeveloperApplication'],
  ['education-research', 'EducationalApplication'],
  ['finance-accounting', 'FinanceApplication'],
  ['healthcare', 'HealthApplication'],
  ['it-utilities', 'UtilitiesApplication'],
  ['monitoring-observability', 'DeveloperApplication'],
  ['network-storage', 'UtilitiesApplication'],
  ['security-identity', 'SecurityApplication'],
]);

/** The kind of app that a category holds. */
export function applicationCategory(categorySlug: string): string {
  return KINDS.get(categorySlug) ?? 'BusinessApplication';
}
