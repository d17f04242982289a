import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marker } from '#db/search/marks.ts';

const marked = (question: string, text: string) =>
  marker(question)(text)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['invoice', 'Send Invoices today', 'Send [Invoices] today'],
  ['help desk', 'A help-desk for teams', 'A [help-desk] for teams'],
  ['desk', 'A help desk for teams', 'A [help desk] for teams'],
  ['portianer', 'Portainer CE', '[Portainer] CE'],
  ['trans', 'Machine translation', 'Machine [translation]'],
  ['crm', 'Customer care', 'Customer care'],
  ['invoice', 'Billing made easy', '[Billing] made easy'],
  ['bepo', 'Bépo layout', '[Bépo] layout'],
  ['the team', 'The team of the year', 'The [team] of the year'],
  ['', 'Anything', 'Anything'],
  ['<b>', 'a <b> c', 'a <[b]> c'],
])('%s in %s', (question, text, expected) => {
  expect(marked(question, text)).toBe(expected);
});

test('the parts of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60 }), (question, text) => {
      const parts = marker(question)(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
