import type { ReadonlyKysely } from 'kysely/readonly';
import type * as accounts from './accounts/table.ts';
import type { AuditEventTable } from './audit/table.ts';
import type { CertificateCriterionTable, CertificateTable } from './certificates/table.ts';
import type { EntitlementTable } from './entitlements/table.ts';
import type * as listings from './listings/table.ts';
import type { MailTable } from './mail/table.ts';
import type { PlatformTable } from './platform/table.ts';
import type { ReportTable } from './reports/table.ts';
import type { ListingRatingTable, ReviewTable } from './reviews/table.ts';
import type * as search from './search/table.ts';
import type { ShelfListingTable, ShelfTable } from './shelves/table.ts';
import type { ListingTrendTable } from './trends/table.ts';

/** Every table; a test compares this with the database. */
export type Tables = {
  app_release: listings.AppReleaseTable;
  audit_event: AuditEventTable;
  category: listings.CategoryTable;
  certificate: CertificateTable;
  certificate_criterion: CertificateCriterionTable;
  compliance_claim: listings.ComplianceClaimTable;
  customer: accounts.CustomerTable;
  entitlement: EntitlementTable;
  facet_count: search.FacetCountTable;
  index_request: search.IndexRequestTable;
  indexing_failure: search.IndexingFailureTable;
  isv: accounts.IsvTable;
  lapse_announcement: search.LapseAnnouncementTable;
  listing: listings.ListingTable;
  listing_former_slug: listings.ListingFormerSlugTable;
  listing_integration: listings.ListingIntegrationTable;
  listing_media: listings.ListingMediaTable;
  listing_rating: ListingRatingTable;
  listing_trend: ListingTrendTable;
  listing_version: listings.ListingVersionTable;
  listing_version_category: listings.ListingVersionCategoryTable;
  mail: MailTable;
  membership: accounts.MembershipTable;
  one_time_token: accounts.OneTimeTokenTable;
  organisation: accounts.OrganisationTable;
  person: accounts.PersonTable;
  plan: listings.PlanTable;
  platform: PlatformTable;
  platform_component: listings.PlatformComponentTable;
  rate_limit: accounts.RateLimitTable;
  report: ReportTable;
  review: ReviewTable;
  search_change: search.SearchChangeTable;
  search_query: search.SearchQueryTable;
  searchable_app: search.SearchableAppTable;
  session: accounts.SessionTable;
  shelf: ShelfTable;
  shelf_listing: ShelfListingTable;
  staff_role: accounts.StaffRoleTable;
};

/** What a page gets: a handle that cannot write. */
export type Reading = ReadonlyKysely<Tables>;
