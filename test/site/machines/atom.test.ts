import { expect, test } from 'vitest';
import { atomFeed } from '#site/machines/atom.ts';
import { newsEntry } from '#site/machines/news-entry.ts';
import { NOON } from '../../support/database.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';

const feed = { title: 'News', self: '/feed.xml', page: '/', at: NOON };
const absolute = (path: string) => `https://shop.example${path}`;
const item = {
  id: '01a20435-2a09-7539-a61d-a3b5298bcd6e',
  at: NOON,
  app: {
    slug: 'odd',
    name: 'Odd </title><x y="&amp;"> \u0000\u0008\uFFFE\uD800 name',
    tagline: '',
  },
  vendor: { slug: 'bits', name: 'Bits & "Pieces" <Ltd>' },
  release: { version: '2 & 3', notes: ']]> \u001B[31mred 🚀' },
};

test('names with markup and control characters leave a feed whole', () => {
  const [entry] = childrenOf(
    parseXml(atomFeed({ ...feed, entries: [newsEntry(item)] }, absolute)),
    'entry',
  );
  if (!entry) throw new Error('The feed has no entry.');
  expect(textOf(entry, 'title')).toBe(
    'Odd </title><x y="&amp;"> \uFFFD name 2 & 3'.replace('  ', ' '),
  );
  expect(textOf(entry, 'summary')).toBe(']]> [31mred 🚀');
  const [author] = childrenOf(entry, 'author');
  expect(author && textOf(author, 'name')).toBe('Bits & "Pieces" <Ltd>');
});

test('long notes are shortened, and a release without notes says what the app is', () => {
  const summaryOf = (notes: string) => {
    const app = { ...item.app, tagline: 'Does odd things' };
    const odd = { ...item, app, release: { version: '2', notes } };
    const [entry] = childrenOf(
      parseXml(atomFeed({ ...feed, entries: [newsEntry(odd)] }, absolute)),
      'entry',
    );
    return entry ? textOf(entry, 'summary') : '';
  };
  expect(summaryOf(' ')).toBe('Does odd things');
  expect(summaryOf('🚀'.repeat(700))).toBe(`${'🚀'.repeat(600)}…`);
});

test('a feed without news says when it was made', () => {
  const root = parseXml(atomFeed({ ...feed, entries: [] }, absolute));
  expect(textOf(root, 'updated')).toBe(NOON.toISOString());
});
