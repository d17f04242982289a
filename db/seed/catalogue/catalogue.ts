import { aiMl } from './ai-ml.ts';
import { analyticsBi } from './analytics-bi.ts';
import { automationIntegration } from './automation-integration.ts';
import { commercePayments } from './commerce-payments.ts';
import { communication } from './communication.ts';
import { contentWeb } from './content-web.ts';
import { crmSales } from './crm-sales.ts';
import { customerSupport } from './customer-support.ts';
import { dataPlatforms } from './data-platforms.ts';
import { designMedia } from './design-media.ts';
import { developerTools } from './developer-tools.ts';
import { devopsCloud } from './devops-cloud.ts';
import { educationResearch } from './education-research.ts';
import { financeAccounting } from './finance-accounting.ts';
import { healthcare } from './healthcare.ts';
import { hrRecruiting } from './hr-recruiting.ts';
import { itUtilities } from './it-utilities.ts';
import { legalCompliance } from './legal-compliance.ts';
import { marketing } from './marketing.ts';
import { monitoringObservability } from './monitoring-observability.ts';
import { networkStorage } from './network-storage.ts';
import { operationsSupplyChain } from './operations-supply-chain.ts';
import { productivityOffice } from './productivity-office.ts';
import { projectCollaboration } from './project-collaboration.ts';
import { securityIdentity } from './security-identity.ts';
import type { DemoCategory } from './shape.ts';

export { demoIsvs } from './isvs.ts';

/** Every demo app, by the slug of the category that it is listed under. */
export const demoCatalogue: DemoCategory[] = [
  crmSales,
  marketing,
  customerSupport,
  commercePayments,
  financeAccounting,
  hrRecruiting,
  legalCompliance,
  operationsSupplyChain,
  communication,
  projectCollaboration,
  productivityOffice,
  contentWeb,
  designMedia,
  analyticsBi,
  dataPlatforms,
  aiMl,
  automationIntegration,
  securityIdentity,
  monitoringObservability,
  networkStorage,
  itUtilities,
  devopsCloud,
  developerTools,
  healthcare,
  educationResearch,
];
