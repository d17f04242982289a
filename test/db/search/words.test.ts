import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compounds } from '#db/search/compounds.ts';
import { askedForm, nameKey, searchedForm, splitName, tokensOf } from '#db/search/words.ts';

test.each([
  ['Help-Desks', 'helpdesk'],
  ['help desk', 'helpdesk'],
  ['Invoices', 'invoice'],
  ['companies', 'company'],
  ['boxes', 'box'],
  ['addresses', 'address'],
  ['E-mail marketing', 'email marketing'],
  ['to-do lists', 'todolist'],
  ['Single Sign-On', 'singlesignon'],
  ['plug-ins', 'plugin'],
  ['Bépo', 'bepo'],
  ['Let’s Encrypt', 'let encrypt'],
  ['C++', 'c plusplus'],
  ['C#', 'c sharp'],
  ['AWS', 'aws'],
  ['Kubernetes', 'kubernetes'],
  ['people', 'person'],
  ['钉钉', '钉钉'],
  ['"; --', ''],
])('%s is asked as %s', (text, asked) => {
  expect(askedForm(text)).toBe(asked);
});

test('what is written apart is also searched by its parts', () => {
  expect(searchedForm('A help desk')).toBe('a helpdesk help desk');
  expect(searchedForm('A helpdesk')).toBe('a helpdesk');
});

test('a full stop or a comma parts a compound, a hyphen does not', () => {
  expect(askedForm('we help. Desk')).toBe('we help desk');
  expect(askedForm('help–desk')).toBe('helpdesk');
});

test.each([
  ['Node.js', 'node js'],
  ['PhotoPrism', 'photo prism'],
  ['Notepad++', 'notepad plusplus'],
  ['1.1.1.1', '1111'],
])('%s and %s are the same name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('C, C++ and C# are different names', () => {
  expect(new Set(['C', 'C++', 'C#'].map(nameKey)).size).toBe(3);
});

test('a name is split where capitals part its words', () => {
  expect(splitName('OmniFocus')).toBe('Omni Focus');
  expect(splitName('PDFEditor')).toBe('PDF Editor');
  expect(splitName('iOS')).toBe('i OS');
});

test('tokens say where the text has them, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.word).not.toMatch(/[\s'"&|!():*<>\\]/);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('each compound is listed in its common form', () => {
  for (const compound of compounds) expect(askedForm(compound), compound).toBe(compound);
});

test('no character of Unicode gets anything but letters and digits into a word', () => {
  for (let code = 1; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const asked = askedForm(`a${String.fromCodePoint(code)}b`);
    if (!/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(asked)) {
      expect.fail(`U+${code.toString(16)} is asked as ${asked}`);
    }
  }
});

test.each(['\u0301 \u0301', '', ' ', '⑴'.slice(1)])('%j has no words', (text) => {
  expect(askedForm(text)).toBe('');
});
