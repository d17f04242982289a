import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type AskedSearch, keptWords, recordSearches } from '#db/search/queries.ts';
import { NO_FILTERS } from '#db/search/question.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const { kysely } = testDatabase();

const search: AskedSearch = {
  askedAt: NOON,
  words: 'invoice',
  filters: { ...NO_FILTERS, tier: ['premier'], rating: 4 },
  sort: 'newest',
  hits: 12,
  engine: 'meilisearch',
};

test('two ways of typing the same are kept as the same', () => {
  expect(keptWords('  Help\t DESK ')).toBe('help desk');
  expect(keptWords('Ｈｅｌｐ')).toBe('help');
  expect(keptWords('')).toBe('');
  expect(keptWords('ab '.repeat(100))).toHaveLength(200);
});

test.each([
  'jane@example.com',
  'jane＠example.com',
  '@jane',
  '123456',
  '+44 20 7946 0958',
  '12a34b56',
  '١٢٣٤٥٦',
])('nothing is kept of %o', (words) => {
  expect(keptWords(words)).toBeNull();
});

test('a few digits are kept', () => {
  expect(keptWords('ISO 27001')).toBe('iso 27001');
});

test('searches are kept with what was chosen, and with nobody', async () => {
  await recordSearches(kysely, [search, { ...search, words: 'second', filters: NO_FILTERS }]);
  const rows = await kysely.selectFrom('search_query').selectAll().orderBy('words').execute();
  expect(rows).toEqual([
    {
      id: expect.any(String),
      asked_at: NOON,
      words: 'invoice',
      filters: { tier: ['premier'], rating: 4 },
      sort: 'newest',
      hits: 12,
      engine: 'meilisearch',
    },
    expect.objectContaining({ words: 'second', filters: {} }),
  ]);
});

test('nothing to keep is no statement', async () => {
  await expect(recordSearches(kysely, [])).resolves.toBeUndefined();
});

test.each([
  ['an address', { words: 'jane@example.com' }],
  ['a number', { words: 'call 020 7946 0958' }],
  ['a long text', { words: 'a'.repeat(201) }],
])('the database takes no words with %s', async (_, wrong) => {
  await expect(recordSearches(kysely, [{ ...search, ...wrong }])).rejects.toThrow(/check/);
});

test('there is no column that could name a person', async () => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'search_query'
  `.execute(kysely);
  expect(rows.map(({ name }) => name).toSorted()).toEqual([
    'asked_at',
    'engine',
    'filters',
    'hits',
    'id',
    'sort',
    'words',
  ]);
});
