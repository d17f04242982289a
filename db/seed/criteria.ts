import type { Criterion } from '../certificates/issue.ts';
import type { Level } from '../certificates/table.ts';

type Check = Omit<Criterion, 'result' | 'remarks'> & {
  from: Level;
  /** What was met, but not without something to say. */
  remarks?: string;
};

const ORDER: readonly Level[] = ['basic', 'standard', 'advanced'];

/** What the demo platform checks, from which level on. */
const CHECKS: readonly Check[] = [
  {
    from: 'basic',
    criterion: 'The app asks only for the permissions that it uses',
    method: 'Permissions requested compared with calls made over 14 days in a sandbox',
    remarks:
      'One permission was asked for and not used. The vendor took it out during the check; the new build was compared again.',
  },
  {
    from: 'basic',
    criterion: 'Install and uninstall leave no data behind on the platform',
    method: 'Installed and removed twice; records and files compared before and after',
  },
  {
    from: 'basic',
    criterion: 'Errors of the platform are met with a retry and told to the user',
    method: 'Platform answers 429 and 503 for ten minutes in a sandbox',
  },
  {
    from: 'standard',
    criterion: 'Personal data is exported and erased on request within 30 days',
    method: 'One export and one erasure requested and followed to the end',
  },
  {
    from: 'standard',
    criterion: 'Traffic is encrypted and credentials are rotated without downtime',
    method: 'Network capture; one credential rotated during use',
  },
  {
    from: 'standard',
    criterion: 'Support answers within the time that the listing promises',
    method: 'Five questions asked over four weeks, two of them outside office hours',
    remarks: 'Four answers came in time. The fifth, on a public holiday, came a day late.',
  },
  {
    from: 'advanced',
    criterion: 'No open finding of high severity in an independent penetration test',
    method: 'Report of the tester read; two findings tried again',
  },
  {
    from: 'advanced',
    criterion: 'Recovery from the loss of a data centre within four hours',
    method: 'Rehearsal attended; times taken by us',
  },
];

/** The lines of evidence for a level; what belongs to a higher one was not checked, and says so. */
export function criteriaOf(level: Level, { withRemarks }: { withRemarks: boolean }): Criterion[] {
  const reached = ORDER.indexOf(level);
  return CHECKS.map(({ from, criterion, method, remarks = null }) => {
    if (ORDER.indexOf(from) > reached) {
      return { criterion, method, result: 'not_checked', remarks: null };
    }
    if (!withRemarks || remarks === null) {
      return { criterion, method, result: 'met', remarks: null };
    }
    return { criterion, method, result: 'met_with_remarks', remarks };
  });
}
