import { describe, expect, it } from 'vitest';
import { fitted, label, widthOf, wrapped } from '#site/demo/scenes/lettering.ts';
import { snippets } from '#site/demo/scenes/snippets.ts';
import { coloured } from '#site/demo/scenes/syntax.ts';

describe('lettering', () => {
  it('shortens what does not fit, and nothing else', () => {
    expect(fitted('Short', 20, 200)).toBe('Short');
    const short = fitted('A very long title that cannot fit here', 20, 120);
    expect(short).toMatch(/^A very.*…$/);
    expect(widthOf(short, 20)).toBeLessThanOrEqual(120);
  });

  it('counts bold letters as wider', () => {
    expect(widthOf('Invoices', 20, 700)).toBeGreaterThan(widthOf('Invoices', 20, 400));
  });

  it('breaks lines between words and ends the last one with an ellipsis', () => {
    expect(wrapped('one two three', 20, 1000, 2)).toEqual(['one two three']);
    const lines = wrapped('one two three four five six seven eight nine ten', 20, 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('escapes what it writes and drops what XML cannot hold', () => {
    expect(label(0, 0, 'Tom & "Jerry" <x>\u0000', '#000000')).toContain(
      '>Tom &amp; &quot;Jerry&quot; &lt;x&gt;</text>',
    );
  });
});

describe('coloured code', () => {
  const inks = { text: '#1', soft: '#2', word: '#3', string: '#4', number: '#5' };

  it.each(Object.values(snippets))('$file keeps every letter', ({ file, lines }) => {
    for (const line of lines) {
      const shown = coloured(line, file, inks).replace(/<[^>]*>/g, '');
      const plain = shown
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      expect(plain).toBe(line);
    }
  });
});
