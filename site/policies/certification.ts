import { ENDS_SOON_DAYS } from '#db/certificates/page.ts';
import { levelMeaning } from '../certificates/words.ts';
import type { Policy } from './policy.ts';

export const certification: Policy = {
  slug: 'certification',
  title: 'Certification',
  summary: 'What a certificate stands for, how long it holds, and how it is taken back.',
  since: '2026-11-25',
  parts: [
    {
      title: 'What it stands for',
      items: [
        { number: 1, title: 'Basic', text: [levelMeaning.basic] },
        { number: 2, title: 'Standard', text: [levelMeaning.standard] },
        { number: 3, title: 'Advanced', text: [levelMeaning.advanced] },
        {
          number: 4,
          title: 'Evidence for everybody',
          text: [
            'Each certificate has a page that lists every criterion, how it was checked and with what result, who signed, and what was not checked.',
          ],
        },
        {
          number: 5,
          title: 'One version of one app',
          text: [
            'A certificate covers the version that was checked. When a newer one is released, the certificate says so. Integration, security and accessibility are certified apart from each other.',
          ],
        },
        {
          number: 6,
          title: 'No promise beyond it',
          text: [
            'A certificate does not say that an app is safe in every use or free of faults. It changes the order of search results only among apps that match equally well.',
          ],
        },
      ],
    },
    {
      title: 'How long it holds',
      items: [
        {
          number: 7,
          title: 'A year',
          text: [
            'A certificate holds for a year from the day it was issued. Then it lapses by itself, everywhere at once: on the app’s page, on the certificate and on badges elsewhere.',
            `From ${ENDS_SOON_DAYS} days before, the certificate says that it ends soon.`,
          ],
        },
        {
          number: 8,
          title: 'Renewal',
          text: [
            'A new certificate of the same kind takes the place of the one before, which can still be read. A certificate is not made longer without a new check.',
          ],
        },
        {
          number: 9,
          title: 'New criteria',
          text: ['Criteria that change or are added never apply to a certificate that is running.'],
        },
      ],
    },
    {
      title: 'How it is taken back',
      items: [
        {
          number: 10,
          title: 'Suspended',
          text: [
            'While we look into a well-founded doubt. The certificate does not count meanwhile, and says why.',
          ],
        },
        {
          number: 11,
          title: 'Revoked',
          text: [
            'When a criterion is no longer met and is not mended, or when the check was misled. The certificate stays readable, and says why.',
          ],
        },
        {
          number: 12,
          title: 'Nobody can buy one',
          text: [
            'Neither a partner tier nor a payment brings a certificate or a higher level. It is signed by a reviewer, by name.',
          ],
        },
      ],
    },
  ],
};
