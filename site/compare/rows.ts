import type { ComparedApp } from '#db/listings/compared.ts';
import { certifiedText, levelName, trackName } from '../certificates/words.ts';
import { planPriceText } from '../listings/price-text.ts';
import { directionName, standardName } from '../listings/words.ts';
import { reviewsText } from '../reviews/words.ts';
import { dateText } from '../time/day-text.ts';
import { countText } from '../ui/number-text.ts';

/** A line of text, with moments in it. */
type Line = readonly (string | Date)[];

/** What one app has in a row: lines, the first of them the answer. */
export type ComparedCell = {
  lines: Line[];
  tone: 'good' | 'warn' | 'none' | 'plain';
  /** Id of the certificate that the cell rests on. */
  certificate?: string;
};

export type ComparedRow = {
  name: string;
  /** Where the facts come from. */
  source: string;
  cells: ComparedCell[];
};

type Fact = {
  name: string;
  source: (platform: string) => string;
  of: (app: ComparedApp) => ComparedCell;
};

function none(line: string): ComparedCell {
  return { lines: [[line]], tone: 'none' };
}

function plain(...lines: (string | Line)[]): ComparedCell {
  return { lines: lines.map((line) => (typeof line === 'string' ? [line] : line)), tone: 'plain' };
}

const FACTS: readonly Fact[] = [
  {
    name: 'Certification',
    source: (platform) => `Checked by ${platform}`,
    of({ certificates, level }) {
      const highest = certificates.find((one) => one.level === level);
      if (!level || !highest) return none('Not certified');
      const lines = certificates.map((one) => {
        const what = `${trackName[one.track]}, ${levelName[one.level]}`;
        return [`${what}, version ${one.appVersion}, until `, one.until];
      });
      return { lines: [[certifiedText[level]], ...lines], tone: 'good', certificate: highest.id };
    },
  },
  {
    name: 'Rating',
    source: () => 'From reviews by verified users',
    of({ reviews: { average, count } }) {
      if (average === null)
        return none(count === 0 ? 'No reviews yet' : `${reviewsText(count)}, too few`);
      return plain(`${average.toFixed(1)} of 5`, reviewsText(count));
    },
  },
  {
    name: 'Rating lately',
    source: () => 'The last 90 days',
    of({ reviews: { recent } }) {
      if (recent.average === null) return none(`${reviewsText(recent.count)}, too few`);
      return plain(`${recent.average.toFixed(1)} of 5`, reviewsText(recent.count));
    },
  },
  {
    name: 'In use',
    source: (platform) => `Counted by ${platform}`,
    of({ adoption }) {
      return adoption === 0
        ? none('Not yet')
        : plain(countText(adoption, 'organisation', 'organisations'));
    },
  },
  {
    name: 'Plans and trial',
    source: () => 'Published terms',
    of({ plans }) {
      if (plans.length === 0) return none('No prices published');
      return plain(
        ...plans.map((plan) => {
          const { amount, terms } = planPriceText(plan);
          const trial = plan.trialDays === null ? '' : `, ${plan.trialDays}-day trial`;
          return `${plan.name}: ${amount} ${terms}${trial}`;
        }),
      );
    },
  },
  {
    name: 'Integrations',
    source: () => 'Only where a certificate covers them',
    of({ integrations }) {
      if (integrations === null) return none('Not verified');
      if (integrations.length === 0) return none('None');
      return plain(
        ...integrations.map(({ component, direction }) => {
          return `${component}: ${directionName[direction].toLowerCase()}`;
        }),
      );
    },
  },
  {
    name: 'Compliance',
    source: () => 'Verified by named companies',
    of({ compliance }) {
      if (compliance.length === 0) return none('Nothing verified');
      return plain(
        ...compliance.map(({ standard, verifiedOn, verifier }) => {
          return `${standardName(standard)} by ${verifier}, ${dateText(verifiedOn)}`;
        }),
      );
    },
  },
  {
    name: 'Latest release',
    source: () => 'As announced here',
    of({ latestRelease }) {
      if (!latestRelease) return none('None announced');
      return plain(latestRelease.version, [latestRelease.releasedAt]);
    },
  },
  {
    name: 'Here since',
    source: () => 'First day on offer',
    of({ card, deprecation }) {
      if (!deprecation) return card.publishedAt ? plain([card.publishedAt]) : none('Unknown');
      const instead = `Use ${deprecation.successor.name} instead`;
      return { lines: [['Deprecated'], [instead]], tone: 'warn' };
    },
  },
];

/** The rows of a comparison, one cell for each app in their order. */
export function comparedRows(apps: readonly ComparedApp[], platform: string): ComparedRow[] {
  return FACTS.map(({ name, of, source }) => ({
    name,
    source: source(platform),
    cells: apps.map(of),
  }));
}
