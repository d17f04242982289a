import { expect, test } from 'vitest';
import { wordsOfPath } from '#site/search/words-of-path.ts';

test.each([
  ['/apps/tidy-ledger', 'tidy ledger'],
  ['/vendors/Halvorsen%20Lind/', 'Halvorsen Lind'],
  ['/apps/caf%C3%A9_2', 'café 2'],
  ['/apps/%3Cscript%3E', 'script'],
  ['/apps/%E0%A4%A', ''],
  [`/apps/${'a'.repeat(61)}`, ''],
  ['/nowhere', ''],
  ['/wp-admin/setup.php', ''],
])('the address %s reads %j', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});
