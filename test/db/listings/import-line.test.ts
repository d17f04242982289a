import { expect, test } from 'vitest';
import { readImportLine } from '#db/listings/import-line.ts';

const categories = new Set(['crm-sales', 'marketing']);
const good = {
  slug: 'tidy-crm',
  name: 'Tidy CRM',
  vendor: 'Tidy Ltd',
  tagline: 'Customers in order',
  description: 'Keeps **customers**.',
  category: 'crm-sales',
};

function read(given: Record<string, unknown>) {
  return readImportLine(JSON.stringify({ ...good, ...given }), categories);
}

function reason(given: Record<string, unknown>): string {
  const line = read(given);
  return line.ok ? 'accepted' : line.reason;
}

test('a line with all fields is an app', () => {
  const line = read({
    vendor_url: 'https://tidy.example',
    aliases: ['TC', ' TC ', 'TidyC'],
    tags: ['sales'],
    subcategory: 'Pipelines',
    homepage: 'https://tidy.example/crm',
    license: ' MIT ',
  });
  expect(line).toEqual({
    ok: true,
    ignored: [],
    line: {
      slug: 'tidy-crm',
      name: 'Tidy CRM',
      vendor: { name: 'Tidy Ltd', website: 'https://tidy.example' },
      tagline: 'Customers in order',
      description: 'Keeps **customers**.',
      category: 'crm-sales',
      aliases: ['TC', 'TidyC'],
      tags: ['sales', 'Pipelines'],
      homepage: 'https://tidy.example/crm',
      license: 'MIT',
    },
  });
});

test('what may be missing may also be null or empty', () => {
  const optional = ['vendor_url', 'aliases', 'tags', 'subcategory', 'homepage', 'license'];
  const nulls = Object.fromEntries(optional.map((field) => [field, null]));
  const line = { vendor: { website: null }, aliases: [], tags: [], homepage: null, license: null };
  expect(read({})).toMatchObject({ ok: true, line });
  expect(read(nulls)).toEqual(read({}));
  expect(read({ vendor_url: '', homepage: '', subcategory: '', license: '' })).toEqual(read({}));
});

test('without a description the tagline describes it', () => {
  for (const description of [undefined, null, '', '  ']) {
    expect(read({ description })).toMatchObject({ line: { description: good.tagline } });
  }
});

test('without a vendor it is the domain of the home page', () => {
  const homepage = 'https://www.Tidy.example:8080/crm';
  for (const vendor of [undefined, null, '', ' ']) {
    expect(read({ vendor, homepage })).toMatchObject({
      line: { vendor: { name: 'tidy.example', website: null } },
    });
  }
});

test('fields that are not used are named', () => {
  expect(read({ stars: 5, created: '2020' })).toMatchObject({ ignored: ['stars', 'created'] });
});

test('limits count: at them a line is good, above them it is bad', () => {
  expect(read({ name: 'x'.repeat(120), tagline: 'x'.repeat(160) })).toMatchObject({ ok: true });
  expect(reason({ name: 'x'.repeat(121) })).toBe('name is longer than 120 characters.');
  expect(reason({ tagline: 'x'.repeat(161) })).toBe('tagline is longer than 160 characters.');
  expect(reason({ description: 'x'.repeat(20_001) })).toBe(
    'description is longer than 20000 characters.',
  );
});

test.each([
  [{ slug: undefined }, 'slug is missing.'],
  [{ name: undefined }, 'name is missing.'],
  [{ tagline: undefined }, 'tagline is missing.'],
  [{ category: undefined }, 'category is missing.'],
  [{ slug: 'Tidy CRM' }, 'slug must be small letters, digits and single hyphens.'],
  [{ slug: 'tidy--crm' }, 'slug must be small letters, digits and single hyphens.'],
  [{ slug: '' }, 'slug is empty.'],
  [{ slug: 'x'.repeat(121) }, 'slug is longer than 120 characters.'],
  [{ name: '  ' }, 'name is empty.'],
  [{ tagline: '' }, 'tagline is empty.'],
  [{ vendor: 'x'.repeat(121) }, 'vendor is longer than 120 characters.'],
  [{ vendor: undefined }, 'It has neither a vendor nor a home page.'],
  [{ category: 'gardening' }, 'There is no category gardening.'],
  [{ category: 'Crm-Sales' }, 'There is no category Crm-Sales.'],
  [{ tags: [''] }, 'tags.0 is empty.'],
  [{ tags: Array.from({ length: 51 }, () => 'a') }, 'tags has more than 50 entries.'],
  [{ aliases: ['x'.repeat(201)] }, 'aliases.0 is longer than 200 characters.'],
  [{ name: 'a\u0000b' }, 'name holds a character that cannot be kept (U+0000).'],
  [{ tags: ['a\u0000'] }, 'tags.0 holds a character that cannot be kept (U+0000).'],
])('%o makes a bad line', (given, sentence) => {
  expect(reason(given)).toBe(sentence);
});

test.each(['javascript:alert(1)', 'ftp://tidy.example', 'tidy.example', '/crm', 'https://'])(
  '%o is not a web address',
  (homepage) => {
    expect(reason({ homepage })).toBe('homepage is not a web address.');
    expect(reason({ vendor_url: homepage })).toBe('vendor_url is not a web address.');
  },
);

test.each([
  ['{', 'The line is not JSON.'],
  ['tidy-crm,Tidy CRM', 'The line is not JSON.'],
  ['[]', 'The line is not a JSON object.'],
  ['null', 'The line is not a JSON object.'],
  ['5', 'The line is not a JSON object.'],
  ['"text"', 'The line is not a JSON object.'],
  ['{}', 'slug is missing.'],
])('%o is no app', (json, sentence) => {
  expect(readImportLine(json, categories)).toEqual({ ok: false, reason: sentence });
});

test.each([
  [{ name: 5 }, 'name must be a text.'],
  [{ tags: 'sales' }, 'tags must be a list of texts.'],
  [{ tags: ['sales', 5] }, 'tags.1 must be a text.'],
  [{ homepage: 5 }, 'homepage is not a web address.'],
])('%o is told for what it is', (given, sentence) => {
  expect(reason(given)).toBe(sentence);
});

test('a domain too long for a vendor’s name makes a bad line', () => {
  const homepage = `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example`;
  expect(reason({ vendor: null, homepage })).toBe(
    "Its home page's domain is longer than 120 characters.",
  );
});

test('half of a surrogate pair, which cannot be kept, does not come through', () => {
  const line = read({ name: 'Tidy \ud83d' });
  expect(line).toMatchObject({ ok: true, line: { name: 'Tidy \ufffd' } });
});

test('a home page with U+0000, which Postgres would refuse, makes a bad line', () => {
  expect(reason({ homepage: 'https://tidy.example/\u0000' })).toBe(
    'homepage is not a web address.',
  );
});
