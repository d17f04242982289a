import type { Environment } from '#db/environment.ts';
import { DEMO_PASSWORD, demoAccounts, spelledDemoSecret } from '#db/seed/accounts.ts';

/** Whether there is a Meilisearch, and whether it answers. */
export type SearchState = 'answers' | 'silent' | 'none';

const SEARCH: Record<SearchState, string> = {
  answers: 'Meilisearch',
  silent: 'the Meilisearch of MEILI_URL does not answer; the index follows when it does',
  none: 'none (no Meilisearch for this machine); Postgres answers searches',
};

/** What the start prints when the shop is open. */
export function summary(open: {
  environment: Environment;
  search: SearchState;
  seconds: number;
  logFile: string;
}): string {
  const { environment } = open;
  const lines = [
    '',
    `  Vitrine is open at ${environment.origin.origin} (after ${open.seconds.toFixed(1)} s)`,
    '',
    ...(environment.demo ? demoLines(environment) : emptyLines()),
    `  Search index: ${SEARCH[open.search]}`,
    `  Log: ${open.logFile}`,
    '  Ctrl-C stops everything; the next start finds the data again.',
    '',
  ];
  return lines.join('\n');
}

function demoLines({ smtpUrl }: Environment): string[] {
  const width = Math.max(...demoAccounts.map((one) => one.email.length));
  const people = demoAccounts.flatMap(({ does, email, hasAuthenticator }) => [
    `    ${email.padEnd(width)}  ${does}`,
    ...(hasAuthenticator ? [`      authenticator secret ${spelledDemoSecret(email)}`] : []),
  ]);
  return [
    '  This is a demo: the platform Corvane, its vendors, apps, customers and reviews are invented.',
    smtpUrl
      ? '  Simulated: nothing is sold or charged. Mail is sent. DEMO=0 starts an empty marketplace.'
      : '  Simulated: nothing is sold, charged or mailed. DEMO=0 starts an empty marketplace.',
    '  Its mail can be read by staff at /console/staff/mail.',
    `  Demo accounts, all with the password “${DEMO_PASSWORD}”; /demo/people switches between them:`,
    ...people,
    '',
  ];
}

function emptyLines(): string[] {
  return [
    '  The demo is off. `npm run import -- FILE` loads a catalogue,',
    '  `npm run admin -- EMAIL` makes the first admin.',
    '',
  ];
}
