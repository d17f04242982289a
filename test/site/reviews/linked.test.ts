import { expect, test } from 'vitest';
import { linkedHtml, linkedParts } from '#site/reviews/linked.ts';

/** Addresses that a text leads to. */
function links(text: string): string[] {
  return linkedParts(text).flatMap(({ href }) => href ?? []);
}

test.each([
  ['See https://example.com/a_(b).', ['https://example.com/a_(b)']],
  ['(https://example.com/a)', ['https://example.com/a']],
  [
    '[http://example.com/?q=1&r=2], twice: http://example.com!',
    ['http://example.com/?q=1&r=2', 'http://example.com/'],
  ],
  ['HTTPS://Example.COM/Path', ['https://example.com/Path']],
  ['https://例え.example/パス', ['https://xn--r8jz45g.example/%E3%83%91%E3%82%B9']],
])('%s leads where it says', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt://example.com/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'xhttps://example.com',
  'https://',
  'https://localhost/admin',
  'https://example.com@evil.example',
  'https://user:secret@evil.example/',
  'https://exa\u0000mple.com',
  `https://example.com/${'a'.repeat(600)}`,
  'www.example.com and mail@example.com',
])('%s stays words', (text) => {
  expect(links(text)).toEqual([]);
});

test.each([
  'https://example.com/"onmouseover="alert(1)',
  "https://example.com/'onmouseover='alert(1)",
  '<a href="https://example.com">x</a>',
  '<img src=x onerror=alert(1)>',
  'https://example.com/<script>alert(1)</script>',
  '&lt;script&gt; &#106;avascript: https://example.com/&quot;&gt;<svg/onload=1>',
  '‮https://example.com/\u2066<b>',
])('nothing in %s is markup, and all of it is there', (text) => {
  const parts = linkedParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  const html = linkedHtml(text);
  const ours = html.replaceAll(/<a href="https?:[^"<>']+" rel="nofollow ugc noopener">|<\/a>/g, '');
  expect(ours).not.toMatch(/[<>"']/);
});
