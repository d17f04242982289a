import { expect, test } from 'vitest';
import { Invalid } from '#db/errors.ts';
import { renderDescription } from '#db/listings/description.ts';

test('what a description may hold is kept', () => {
  const text = [
    'A **strong** and *gentle* app with `code`, ~~gone~~ and a',
    'second line.',
    '',
    '- one',
    '- two',
    '',
    '> said',
    '',
    '| a | b |',
    '|---|--:|',
    '| 1 | 2 |',
  ].join('\n');
  const html = renderDescription(text);
  for (const tag of ['strong', 'em', 'code', 'del', 'ul', 'li', 'blockquote', 'table', 'th']) {
    expect(html).toContain(`<${tag}`);
  }
  expect(html).toContain('<td align="right">2</td>');
});

test('headings start below those of the page', () => {
  const levels = [1, 2, 3, 4, 5, 6].map((level) => `${'#'.repeat(level)} Level ${level}`);
  expect(renderDescription(levels.join('\n\n')).match(/<h\d>/g)).toEqual([
    '<h3>',
    '<h3>',
    '<h4>',
    '<h5>',
    '<h5>',
    '<h5>',
  ]);
});

test('links are marked as the vendor’s own', () => {
  for (const text of ['[Site](https://a.example)', 'https://a.example', '<https://a.example>']) {
    const html = renderDescription(text);
    expect(html).toContain('href="https://a.example"');
    expect(html).toContain('rel="nofollow ugc noopener"');
  }
  expect(renderDescription('[Mail](mailto:a@a.example)')).toContain('href="mailto:a@a.example"');
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#x0A;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '<javascript:alert(1)>',
  '[x](irc://a.example)',
  '[x](ftp://a.example)',
  '[x][1]\n\n[1]: javascript:alert(1)',
])('%o leads nowhere', (text) => {
  expect(renderDescription(text)).not.toMatch(/href=/);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<iframe src="https://a.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<p style="position:fixed">x</p>',
  '<!-- <script> -->',
  'text <b onclick="alert(1)">x</b>',
  '`code` <style>body { display: none }</style>',
])('%o puts no markup of its own on the page', (text) => {
  expect(renderDescription(text)).not.toMatch(/<(?!\/?(p|code)>)/);
});

test('pictures have a place of their own', () => {
  const html = renderDescription('Before ![alt](https://a.example/x.png "t") after');
  expect(html).not.toMatch(/img|x\.png/);
});

test('a footnote brings no identifiers that could collide with the page', () => {
  expect(renderDescription('Text[^1]\n\n[^1]: Note')).not.toMatch(/\bid=|\bclass=/);
});

test('nothing is shown of nothing', () => {
  expect(renderDescription('')).toBe('');
});

test('a text that is nested too deeply to be shown is refused in words', () => {
  expect(() => renderDescription('>'.repeat(20_000))).toThrow(Invalid);
});
