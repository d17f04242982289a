import { describe, expect, it } from 'vitest';
import { drawIcon } from '#site/demo/icon.ts';
import { contrast } from '#site/demo/palette.ts';
import { complaintsAbout, subjects } from '#test/site/demo/drawing.ts';

const rounds = [0, 1, 2, 3].flatMap((round) =>
  subjects.map((subject) => ({ ...subject, slug: `${subject.slug}-${round}` })),
);

describe('app icons', () => {
  it('are the same for the same app', () => {
    for (const subject of subjects.slice(0, 20)) {
      expect(drawIcon(subject)).toEqual(drawIcon({ ...subject }));
    }
  });

  it('are 130 different ones for 130 apps', () => {
    expect(new Set(subjects.map((subject) => drawIcon(subject).svg)).size).toBe(130);
  });

  it('are safe, well formed and under 4 KB', () => {
    for (const subject of rounds) {
      const { svg } = drawIcon(subject);
      expect(complaintsAbout(svg)).toEqual([]);
      expect(Buffer.byteLength(svg)).toBeLessThan(4096);
      expect(svg).toContain('viewBox="0 0 256 256"');
      expect(svg).not.toContain('<text');
    }
  });

  it('paint their ground to the edges', () => {
    for (const { svg } of rounds.map(drawIcon)) {
      expect(svg).toMatch(/<rect x="0" y="0" width="256" height="256" fill="(#[0-9a-f]{6}|url)/);
    }
  });

  it('come with a light tint', () => {
    for (const { tint } of subjects.map(drawIcon)) {
      expect(tint).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(tint, '#000000')).toBeGreaterThan(14);
    }
  });

  it('take any name, also one without Latin letters', () => {
    for (const name of ['Tom & "Jerry" <x>', "L'Été", '数字', '42', '']) {
      expect(
        complaintsAbout(drawIcon({ slug: `named-${name}`, name, category: 'marketing' }).svg),
      ).toEqual([]);
    }
  });

  it('show what the name calls to mind, for about half of such names', () => {
    const marks = Array.from({ length: 60 }, (_, index) => {
      const subject = { slug: `heron-${index}`, category: 'marketing' };
      return (
        drawIcon({ ...subject, name: 'Heron' }).svg === drawIcon({ ...subject, name: 'Hxron' }).svg
      );
    });
    expect(marks.filter((same) => !same).length).toBeGreaterThan(15);
  });

  it('keep their ids apart, so that they may stand on one page', () => {
    const ids = rounds.flatMap((subject) => [...drawIcon(subject).svg.matchAll(/ id="([^"]+)"/g)]);
    const names = ids.map(([, id]) => id);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});
