import { expect, test } from 'vitest';
import type { CertificatePage } from '#db/certificates/page.ts';
import type { Standing } from '#db/certificates/standing.ts';
import { certificateAsJson } from '#site/certificates/as-json.ts';
import { badgeSvg } from '#site/certificates/badge.ts';
import { embedCode } from '#site/certificates/embed-code.ts';

const absolute = (path: string) => `https://apps.example${path}`;

function certificate(given: Partial<CertificatePage> = {}): CertificatePage {
  return {
    id: '01a02538-7264-73b8-89a2-11bc390ea945',
    level: 'standard',
    track: 'integration',
    appVersion: '2.3',
    standing: 'valid',
    reason: null,
    from: new Date('2026-01-14T12:00:00Z'),
    until: new Date('2027-01-14T12:00:00Z'),
    endsSoon: false,
    issuer: 'Aiko Brandt',
    app: { id: 'id', slug: 'tidy', name: 'Tidy', icon: null, availability: 'on_offer' },
    vendor: { slug: 'vendor', name: 'Vendor' },
    newerVersion: null,
    checked: [{ criterion: 'A', method: 'B', remarks: null }],
    checkedWithRemarks: [{ criterion: 'C', method: 'D', remarks: 'E' }],
    notChecked: [{ criterion: 'F', method: 'G', remarks: null }],
    successor: null,
    history: [],
    changesAt: null,
    ...given,
  };
}

const said = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test.each<[Standing, string[]]>([
  ['valid', ['Certified by Corvane', 'Standard · until 14 Jan 2027']],
  ['lapsed', ['Corvane certificate lapsed', 'Standard · ended 14 Jan 2027']],
  ['suspended', ['Corvane certificate suspended', 'Standard · does not count now']],
  ['revoked', ['Corvane certificate revoked', 'Does not count']],
  ['superseded', ['Corvane certificate replaced', 'By a newer one']],
])('a badge that is %s says so', (standing, words) => {
  expect(said(badgeSvg(certificate({ standing }), 'Corvane'))).toEqual(words);
});

test('each standing has a sign of its own, and only a valid one a whole frame', () => {
  const standings = ['valid', 'lapsed', 'suspended', 'revoked', 'superseded'] as const;
  const badges = standings.map((standing) => badgeSvg(certificate({ standing }), 'Corvane'));
  const signs = badges.map((svg) => /<path transform="[^"]*" d="([^"]*)"/.exec(svg)?.[1]);
  expect(new Set(signs).size).toBe(standings.length);
  expect(badges.map((svg) => svg.includes('stroke-dasharray'))).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('the badge of an app that cannot be had does not call it certified', () => {
  const { app } = certificate();
  const gone = certificate({ app: { ...app, availability: 'removed' } });
  expect(said(badgeSvg(gone, 'Corvane'))).toEqual([
    'Not on offer at Corvane',
    'Standard · for version 2.3',
  ]);
});

test('names are text in the badge, in the code to embed it and in the JSON', () => {
  const name = `<script>"A"&'B'</script>\u0001`;
  const named = certificate({ app: { ...certificate().app, name } });
  const svg = badgeSvg(named, '<&"\u0007>');
  expect(svg).not.toMatch(/<script|(?!\n)\p{Cc}/u);
  expect(svg).toContain('&lt;script&gt;&quot;A&quot;&amp;&#39;B&#39;&lt;/script&gt;');
  expect(said(svg)[0]).toBe('Certified by &lt;&amp;&quot; &gt;');
  expect(svg.match(/<title>/g)).toHaveLength(1);
  const code = embedCode(named, '"><img>', absolute);
  expect(code.match(/<[a-z/]+/g)).toEqual(['<a', '<img', '</a']);
  expect(JSON.parse(JSON.stringify(asJson(named))).app.name).toBe(name);
});

test('texts keep to the width they were given, whatever the font, and so does the picture', () => {
  for (const platform of ['C', 'Corvane', 'WWWWWW MMMM', 'マーケットプレイス', 'x'.repeat(60)]) {
    const svg = badgeSvg(certificate(), platform);
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    const texts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*textLength="(\d+)" lengthAdjust/g)];
    const ends = texts.map(([, x, length]) => Number(x) + Number(length));
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBeLessThan(Number(texts[1]?.[1]));
    expect(ends[1]).toBeLessThan(width);
    expect(width).toBeLessThan(480);
  }
});

function asJson(given: CertificatePage) {
  return certificateAsJson(given, { platform: 'Corvane', at: new Date(0), absolute });
}

test('the JSON has the documented names, times in ISO 8601 and every criterion', () => {
  const line = {
    id: 'x',
    level: 'advanced',
    track: 'integration',
    appVersion: '2.5',
    standing: 'valid',
    from: new Date('2026-06-01T00:00:00Z'),
    until: new Date('2027-06-01T00:00:00Z'),
  } as const;
  const told = asJson(certificate({ standing: 'superseded', successor: line, history: [line] }));
  const other = {
    id: 'x',
    url: 'https://apps.example/certificates/x',
    track: 'integration',
    level: 'advanced',
    appVersion: '2.5',
    standing: 'valid',
    validFrom: '2026-06-01T00:00:00.000Z',
    validUntil: '2027-06-01T00:00:00.000Z',
  };
  expect(told).toEqual({
    id: '01a02538-7264-73b8-89a2-11bc390ea945',
    url: 'https://apps.example/certificates/01a02538-7264-73b8-89a2-11bc390ea945',
    badge: 'https://apps.example/certificates/01a02538-7264-73b8-89a2-11bc390ea945.svg',
    checkedAt: '1970-01-01T00:00:00.000Z',
    standing: 'superseded',
    reason: null,
    track: 'integration',
    level: 'standard',
    appVersion: '2.3',
    validFrom: '2026-01-14T12:00:00.000Z',
    validUntil: '2027-01-14T12:00:00.000Z',
    issuedBy: { name: 'Aiko Brandt', role: 'reviewer', platform: 'Corvane' },
    app: {
      slug: 'tidy',
      name: 'Tidy',
      url: 'https://apps.example/apps/tidy',
      availability: 'on_offer',
      newerVersion: null,
    },
    vendor: { slug: 'vendor', name: 'Vendor' },
    criteria: [
      { criterion: 'A', method: 'B', result: 'met', remarks: null },
      { criterion: 'C', method: 'D', result: 'met_with_remarks', remarks: 'E' },
      { criterion: 'F', method: 'G', result: 'not_checked', remarks: null },
    ],
    supersededBy: other,
    otherCertificates: [other],
  });
});
