/** The shape of the demo catalogue's texts. Everything named in it is invented. */
import type { Industry } from '../../accounts/customer-facts.ts';

export type ComponentSlug =
  | 'records'
  | 'ledger'
  | 'identity'
  | 'events'
  | 'files'
  | 'messages'
  | 'analytics'
  | 'workflows';

export type ComplianceStandard =
  | 'soc-2-type-2'
  | 'iso-27001'
  | 'iso-27701'
  | 'gdpr'
  | 'hipaa'
  | 'pci-dss'
  | 'wcag-2-2-aa';

export type Tier = 'premier' | 'preferred' | 'registered';
export type CertificateLevel = 'basic' | 'standard' | 'advanced';

/** What a screenshot shows; each is drawn by `site/demo/scenes`. */
export type Scene =
  | 'board'
  | 'table'
  | 'dashboard'
  | 'inbox'
  | 'calendar'
  | 'form'
  | 'map'
  | 'code'
  | 'chat'
  | 'timeline'
  | 'gallery'
  | 'flow';

export type DemoIsv = {
  slug: string;
  name: string;
  /** One sentence, at most 160 characters. */
  tagline: string;
  /** Two or three sentences, plain text. */
  about: string;
  tier: Tier;
  /** Town and country, as a customer would want to know it. */
  location: string;
  founded: number;
};

export type DemoPlan =
  | { kind: 'free'; name: string; features: string[] }
  | { kind: 'freemium'; name: string; features: string[] }
  | {
      kind: 'trial' | 'paid';
      name: string;
      /** In minor units (cents) of euros, per `per` and `interval`. */
      price: number;
      interval: 'month' | 'year' | 'once';
      per: 'user' | 'organisation' | 'site' | 'device';
      /** 5 to 31; only with kind 'trial'. */
      trialDays?: number;
      features: string[];
    };

export type DemoCertificate = {
  level: CertificateLevel;
  /** Days before the day of loading; valid for 365 days, so above 365 means lapsed. */
  issuedDaysAgo: number;
};

export type DemoRelease = { version: string; daysAgo: number; notes: string };

export type DemoApp = {
  slug: string;
  vendor: string;
  /** At most 30 characters. */
  name: string;
  /** At most 62 characters, no full stop. */
  tagline: string;
  /** Markdown, 90 to 220 words: paragraphs, a `##` or two, a list. */
  description: string;
  tags: string[];
  aliases?: string[];
  integrates: { component: ComponentSlug; direction: 'reads' | 'writes' | 'both'; why: string }[];
  industries: Industry[];
  compliance?: { standard: ComplianceStandard; verifier: string; verifiedDaysAgo: number }[];
  support: { hours: string; firstAnswerHours: number; channels: ('mail' | 'chat' | 'phone')[] };
  plans: DemoPlan[];
  /** Newest first, one to four. */
  releases: DemoRelease[];
  launchedDaysAgo: number;
  certificate?: DemoCertificate;
  fate?:
    | { state: 'deprecated'; successor: string; reason: string }
    | { state: 'withdrawn'; reason: string };
  scenes: [Scene, Scene, Scene];
  /** 0 (nobody uses it yet) to 100 (the favourite of the shop): sets users and number of reviews. */
  popularity: number;
  /** The mean its reviews tend to, 2 to 4.8. */
  liking: number;
  /** Whole sentences about this app that a happy (or unhappy) reviewer would write, 3 to 5 each. */
  praise: string[];
  complaints: string[];
};

/** The apps of one category. */
export type DemoCategory = { category: string; apps: DemoApp[] };
