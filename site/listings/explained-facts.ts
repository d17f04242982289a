import type { AppPage } from '#db/listings/app-page.ts';
import { certifiedText, trackName } from '../certificates/words.ts';
import { dateText } from '../time/day-text.ts';
import { countText } from '../ui/number-text.ts';
import { directionName, hoursText, standardName } from './words.ts';

/** A fact as a chip, and what it means in plain words. */
export type ExplainedFact = {
  id: string;
  name: string;
  tone: 'good' | 'warn' | 'plain';
  explained: (readonly (string | Date)[])[];
  /** Id of the certificate that it rests on. */
  certificate?: string;
};

type Facts = (app: AppPage, platform: string) => ExplainedFact | null;

const certified: Facts = ({ card, certificates }, platform) => {
  const valid = certificates.filter(({ standing }) => standing === 'valid');
  if (card.certification !== null) {
    const best = valid.find(({ level }) => level === card.certification);
    return {
      id: 'certified',
      name: certifiedText[card.certification],
      tone: 'good',
      ...(best && { certificate: best.id }),
      explained: [
        ...valid.map(({ appVersion, checked, track, notChecked, until }) => {
          const rest = notChecked === 0 ? '' : `; ${notChecked} of a higher level were not`;
          const what = countText(checked, 'criterion was', 'criteria were');
          return [
            `${trackName[track]}: ${what} checked on version ${appVersion}${rest}. It holds until `,
            until,
            '.',
          ];
        }),
        [
          `${platform} checks what its certificate lists, and nothing else. It is no promise that an app is without faults.`,
        ],
      ],
    };
  }
  const lapsed = certificates.some(({ standing }) => standing === 'lapsed');
  return {
    id: 'certified',
    name: lapsed ? 'Certificate lapsed' : 'Not certified',
    tone: lapsed ? 'warn' : 'plain',
    explained: lapsed
      ? [['The certificate has ended and was not renewed. What it said may no longer be so.']]
      : [
          [
            `${platform} has not checked this app beyond its listing. Vendors choose whether to be certified.`,
          ],
        ],
  };
};

const used: Facts = ({ facts: { adoption } }) => ({
  id: 'used',
  name:
    adoption === 0
      ? 'Not in use yet'
      : `Used by ${countText(adoption, 'organisation', 'organisations')}`,
  tone: 'plain',
  explained: [
    [
      'Organisations that have a running trial, subscription or free use today. Each counts once, however many people it has.',
    ],
  ],
});

const trial: Facts = ({ card: { price } }) => {
  if (price.kind === 'free') {
    return {
      id: 'trial',
      name: 'Free',
      tone: 'good',
      explained: [['No plan of this app costs anything.']],
    };
  }
  if (price.kind !== 'from') return null;
  const { trialDays } = price;
  if (trialDays === null) return null;
  return {
    id: 'trial',
    name: `${trialDays}-day trial`,
    tone: 'plain',
    explained: [
      [
        `A plan can be used for ${trialDays} days before its first payment. Which one, and what it costs after, stands under Plans.`,
      ],
    ],
  };
};

const answers: Facts = ({ facts: { support } }) => {
  if (!support?.firstAnswerHours) return null;
  return {
    id: 'answers',
    name: `Answers within ${hoursText(support.firstAnswerHours)}`,
    tone: 'plain',
    explained: [
      [
        `The vendor promises a first answer to a question within that time, ${support.hours}. The promise is the vendor’s own.`,
      ],
    ],
  };
};

const integrates: Facts = ({ integrations }, platform) => {
  if (integrations.length === 0) return null;
  return {
    id: 'integrates',
    name: `Works with ${countText(integrations.length, 'part', 'parts')} of ${platform}`,
    tone: 'plain',
    explained: integrations.map(({ component, description, direction }) => {
      return [`${component}: ${directionName[direction].toLowerCase()}. ${description}`];
    }),
  };
};

const compliant: Facts = ({ compliance }) => {
  if (compliance.length === 0) return null;
  return {
    id: 'compliance',
    name: compliance.map(({ standard }) => standardName(standard)).join(', '),
    tone: 'plain',
    explained: [
      ...compliance.map(({ standard, verifiedOn, verifier }) => {
        return [`${standardName(standard)}: verified by ${verifier} on ${dateText(verifiedOn)}.`];
      }),
      ['The vendor named these and who verified them. Ask the vendor for the reports.'],
    ],
  };
};

const updated: Facts = ({ releases: [latest] }) => {
  if (!latest) return null;
  return {
    id: 'updated',
    name: `Version ${latest.version}`,
    tone: 'plain',
    explained: [['The newest release that the vendor announced, on ', latest.releasedAt, '.']],
  };
};

/** What stands under an app's name as chips, most telling first. */
export function factsToExplain(app: AppPage, platform: string): ExplainedFact[] {
  const all = [certified, trial, used, answers, integrates, compliant, updated];
  return all.flatMap((fact) => fact(app, platform) ?? []);
}
