import { expect, test } from 'vitest';
import { textSignals } from '#db/reviews/signals/text-signals.ts';

const kinds = (body: string, ownSites: readonly string[] = []) =>
  textSignals({ title: 'A title', body }, ownSites).map((signal) => signal.kind);

test.each([
  'Read it on https://elsewhere.example/blog before you buy.',
  'Read it on www.elsewhere.example before you buy.',
  'Read it at elsewhere.shop/blog before you buy.',
  'Read it on elsewhere dot com before you buy.',
  'Read it on elsewhere[.]com before you buy.',
  'Read it on hxxps://elsewhere.example before you buy.',
  'Read it on els\u200bewhere.c\u200bom before you buy.',
  'Read it on bit.ly/abc before you buy.',
])('a link is seen: %s', (body) => {
  expect(kinds(body)).toContain('links');
});

test.each([
  'Since 3.2.1 it writes config.json and report.xlsx again, and .csv too.',
  'Our shop runs on Node.js, Vue.js and ASP.NET behind a proxy at 192.168.0.1.',
  'We came from monday.com and looked at Customer.io before.',
  'The README.md and index.html of the sample are out of date.',
  'It works well.it could be faster though, e.g. when saving.',
])('what only looks like a link is none: %s', (body) => {
  expect(kinds(body)).toEqual([]);
});

test('links to the own sites, and to what is below them, are harmless', () => {
  const sites = ['https://vendor.example', 'https://market.example/apps', 'help@vendor.example'];
  const own = 'See https://docs.vendor.example/api, mail help@vendor.example or look at ';
  expect(kinds(`${own} market.example/apps/tidy, it is all there.`, sites)).toEqual([]);
  expect(kinds('See https://vendor.example.evil.com/ for more of it.', sites)).toContain('links');
  expect(kinds('See https://vendor.example@evil.com/ for more of it.', sites)).not.toEqual([]);
  expect(kinds('See https://market.example/elsewhere for more of it.', sites)).toContain('links');
});

test.each([
  'Write to jane.roe@mail.example and I will help you.',
  'Write to jane.roe at gmail dot com and I will help you.',
  'Questions go to +49 170 5551234 at any hour.',
  'Just call (555) 014-7788 and ask for Jane.',
  'Add me on Telegram, I am @jane_roe there.',
  'Message me on WhatsApp for the rest of the story.',
])('ways to get in touch are seen: %s', (body) => {
  expect(kinds(body)).toContain('contact_details');
});

test.each([
  'Customers message us on WhatsApp and it lands in the queue.',
  'We post build results into a Telegram channel, without trouble.',
  'Order 4501234567 of 2026-05-12 was imported with 1,250,000 rows.',
  'It sends every e-mail twice. Support answered at 17:05.',
])('what only sounds like it is none: %s', (body) => {
  expect(kinds(body)).toEqual([]);
});

test.each([
  ['The people behind this are fucking liars.', 'denied_words'],
  ['What a pile of sh1t, never again for us.', 'denied_words'],
  ['Quel connard a fait ce logiciel, je demande.', 'denied_words'],
  ['THIS IS THE WORST APP IN THE WHOLE WORLD', 'shouting'],
  ['good good good good good good good', 'repetition'],
  ['Buy it now, folks. Buy it now, folks. Buy it now, folks.', 'repetition'],
  ['asdfgh jklqwe zxcvbn qweasd lkjhgf', 'nonsense'],
  ['Win big at the online casino, free spins!', 'advertising'],
  ['Get 30 % off with my code SAVE30 today.', 'advertising'],
  ['I got a gift card for writing this review.', 'advertising'],
])('%s is %s', (body, kind) => {
  expect(kinds(body)).toContain(kind);
});

test.each([
  'Our depot in Scunthorpe likes it, and so does Dick, whose analysis was right.',
  'Das Abo ist teuer, und der Import kommt immer en retard.',
  'SSO, SAML, SCIM and MFA work with SAP, AWS and our own IDP.',
  'A very, very good tool. We looked at many, many others before.',
  'The discount for non-profits helps, and the free trial was long enough.',
])('an honest text is let through: %s', (body) => {
  expect(kinds(body)).toEqual([]);
});

test('each kind is there once, with a weight and what was seen', () => {
  const body = 'Visit https://a.example and https://b.example, mail me@a.example, earn $500 a day!';
  const signals = textSignals({ title: 'Cheap', body }, []);
  expect(new Set(signals.map((signal) => signal.kind)).size).toBe(signals.length);
  for (const { details, weight } of signals) {
    expect(weight).toBeGreaterThanOrEqual(1);
    expect(weight).toBeLessThanOrEqual(100);
    expect(JSON.stringify(details).length).toBeLessThan(600);
  }
});

test('a long text that was made to take long does not', () => {
  const started = performance.now();
  for (const piece of [
    'a.',
    '1 ',
    'buy ',
    'a@',
    '+1',
    'http',
    'code ',
    '\u0430a',
    'earn $1 ',
    '! ',
  ]) {
    textSignals({ title: 'x', body: piece.repeat(Math.floor(5000 / piece.length)) }, [
      'https://a.example',
    ]);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
