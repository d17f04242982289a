import { expect, test } from 'vitest';
import { exportData } from '#db/accounts/export-data.ts';
import { giveStaffRole } from '#db/accounts/staff.ts';
import { system } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { furnishPerson } from './furnished-person.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);

test('the export tells all that is kept of a person, and of nobody else', async () => {
  const { email, person, slug, support } = await furnishPerson('exporter', database);
  const other = await furnishPerson('somebody-else', database);
  const { personId } = person;
  const role = { personId, role: 'moderator', reason: 'For a test.' } as const;
  await giveStaffRole(system('tests'), role, database);
  const data = await exportData(reading, person, NOON);
  expect(data).toMatchObject({
    person: { email, name: 'exporter' },
    memberships: [{ organisation: 'host-of-exporter', role: 'owner' }],
    staffRoles: [{ role: 'moderator' }],
    invitations: [
      { organisation: 'host-of-exporter', role: 'owner', state: 'accepted' },
      { organisation: 'asking-exporter', state: 'declined', ended_at: NOON },
      { organisation: 'asking-exporter', state: 'open', ended_at: null },
    ],
    sessions: [{ network: '192.0.2.0/24' }],
    knownDevices: [{ seen_at: NOON }],
    authenticators: [{ since: NOON }],
    recoveryCodes: [{ created_at: NOON, used_at: null }],
    saved: [{ app: slug }],
    questions: [{ app: slug }],
    reports: [
      { app: slug, email: null },
      { app: slug, email: email.toUpperCase() },
    ],
  });
  expect(data.mails.map(({ kind }) => kind).toSorted()).toEqual([
    'invitation',
    'invitation',
    'invitation',
    'question-asked',
    'sign-up',
  ]);
  for (const mail of data.mails)
    expect(Object.keys(mail)).toEqual(['kind', 'created_at', 'sent_at']);
  expect(data.acts.map(({ verb }) => verb)).toContain('person.signed_up');
  const text = JSON.stringify(data).toLowerCase();
  for (const foreign of [other.email, support, 'guest@exporter.example', 'token', 'sealed']) {
    expect(text).not.toContain(foreign);
  }
  expect(text).not.toMatch(/argon2|"hash"/);
});
