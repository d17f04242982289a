import { describe, expect, it } from 'vitest';
import type { Scene } from '#db/seed/catalogue/shape.ts';
import { lookOf } from '#site/demo/scenes/look.ts';
import { drawScreenshot } from '#site/demo/screenshot.ts';
import { categories, complaintsAbout, subjects } from '#test/site/demo/drawing.ts';

const scenes = [
  'board',
  'table',
  'dashboard',
  'inbox',
  'calendar',
  'form',
  'map',
  'code',
  'chat',
  'timeline',
  'gallery',
  'flow',
] as const satisfies readonly Scene[];

const limit = 25 * 1024;

describe.each(scenes)('the scene %s', (scene) => {
  it('is safe, well formed and under 25 KB for every app', () => {
    for (const [index, subject] of subjects.entries()) {
      const { svg } = drawScreenshot(subject, scene, index % 3);
      expect(complaintsAbout(svg)).toEqual([]);
      expect(Buffer.byteLength(svg)).toBeLessThan(limit);
    }
  });

  it('is the same for the same app and index, and another for another index', () => {
    for (const subject of subjects.slice(0, 8)) {
      const first = drawScreenshot(subject, scene, 0);
      expect(drawScreenshot({ ...subject, features: [] }, scene, 0)).toEqual(first);
      expect(drawScreenshot(subject, scene, 1).svg).not.toBe(first.svg);
    }
  });

  it('differs from app to app', () => {
    const drawn = subjects.map((subject) => drawScreenshot(subject, scene, 0).svg);
    expect(new Set(drawn).size).toBe(subjects.length);
  });

  it('knows every category, and says in one line what it shows', () => {
    for (const category of categories) {
      const { alt } = drawScreenshot(
        { slug: 'one', name: 'Ledgerly', category, features: [] },
        scene,
        0,
      );
      expect(alt).toMatch(/^Ledgerly: an? \S/);
      expect(alt.length).toBeLessThan(140);
      expect(alt).not.toContain('\n');
    }
  });

  it('takes names and features with any signs and of any length', () => {
    const features = [
      'R & D <b>',
      '"Quoted"',
      "It's",
      'x'.repeat(400),
      '',
      'Plans',
      'Offers\u0000',
    ];
    for (const name of ['Tom & "Jerry" <x>', 'W'.repeat(30), '', '数字']) {
      const { svg } = drawScreenshot(
        { slug: `odd ${name}`, name, category: 'marketing', features },
        scene,
        2,
      );
      expect(complaintsAbout(svg)).toEqual([]);
      expect(Buffer.byteLength(svg)).toBeLessThan(limit);
    }
  });

  it('keeps its texts inside the window', () => {
    for (const subject of subjects) {
      const { inset } = lookOf(subject.slug);
      const { svg } = drawScreenshot(subject, scene, 0);
      const edges = inset ? [76, 58, 1524, 934] : [0, 0, 1600, 992];
      const [left = 0, top = 0, right = 0, bottom = 0] = edges;
      const outside = [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/g)].filter(
        ([, x, y]) =>
          Number(x) <= left || Number(x) >= right || Number(y) <= top || Number(y) >= bottom,
      );
      expect(outside.map(([text]) => text)).toEqual([]);
    }
  });
});

describe('screenshots', () => {
  it('show the app by its name, except beside a narrow rail', () => {
    const shown = subjects.filter((subject) =>
      drawScreenshot(subject, 'table', 0).svg.includes(subject.name),
    );
    expect(shown.length).toBeGreaterThan(subjects.length * 0.7);
  });

  it('offer what the app can do as switches, but no limits of its plans', () => {
    const features = ['Up to 5 users', 'Approval rules', 'Everything in Team', 'Audit trail'];
    const drawn = subjects.map(
      (subject) => drawScreenshot({ ...subject, features }, 'form', 0).svg,
    );
    expect(drawn.some((svg) => svg.includes('Approval rules'))).toBe(true);
    expect(drawn.some((svg) => svg.includes('Up to 5'))).toBe(false);
    expect(drawn.some((svg) => svg.includes('Everything in'))).toBe(false);
  });

  it('of a whole catalogue are drawn within two seconds', () => {
    const start = performance.now();
    for (const [index, subject] of subjects.entries()) {
      for (const place of [0, 1, 2]) {
        drawScreenshot(subject, scenes[(index * 3 + place) % scenes.length] ?? 'table', place);
      }
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
