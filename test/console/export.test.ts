import { expect, test } from 'vitest';
import { detailLines } from '#console/audit/details.ts';
import { auditCsv } from '#console/audit/export.ts';
import type { AuditLine } from '#db/audit/read.ts';
import { NOON } from '../support/database.ts';

const line: AuditLine = {
  id: '019aab3e-6c00-7000-8000-000000000001',
  at: NOON,
  as: 'staff',
  who: { name: 'Ann', email: 'ann@tests.example' },
  organisation: null,
  verb: 'isv.suspended',
  subject: { kind: 'organisation', id: null, name: null },
  reason: 'Two\nlines',
  policy: null,
  details: { until: null },
};

async function* lines(count: number): AsyncGenerator<AuditLine> {
  for (let one = 0; one < count; one += 1) yield line;
}

test('an export has as many rows as it may, and says when there are more', async () => {
  const ends = async (count: number) => (await auditCsv(lines(count), 3)).trimEnd().split('\r\n');
  expect(await ends(3)).toHaveLength(1 + 3);
  const cut = await ends(4);
  expect(cut).toHaveLength(1 + 3 + 1);
  expect(cut.at(-1)).toBe('Only the newest 3: narrow the audit for older ones.');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%o is no formula', async (reason) => {
  const text = await auditCsv(
    (async function* () {
      yield { ...line, reason };
    })(),
  );
  expect(text).toContain(`'${reason}`);
});

test('details are read as pairs, what changed as before and after', () => {
  const details = {
    supportEmail: { from: null, to: 'help@tests.example' },
    place: { from: 3, to: 1 },
    end: '2026-12-20T09:30:00.000Z',
    until: null,
    apps: [{ slug: 'a' }],
    long: 'x'.repeat(400),
  };
  expect(detailLines(details)).toEqual([
    { name: 'support email', from: 'nothing', to: 'help@tests.example' },
    { name: 'place', from: '3', to: '1' },
    { name: 'end', from: null, to: '2026-12-20 09:30 UTC' },
    { name: 'apps', from: null, to: '[{"slug":"a"}]' },
    { name: 'long', from: null, to: `${'x'.repeat(300)} …` },
  ]);
});
