import { describe, expect, it } from 'vitest';
import { seeded } from '#db/seed/random.ts';
import { contrast, inkOn, mix, palettes, readable, schemeOf } from '#site/demo/palette.ts';

describe('palettes', () => {
  it('are about two dozen, each of its own', () => {
    expect(palettes.length).toBeGreaterThanOrEqual(24);
    expect(new Set(palettes.map((palette) => palette.base)).size).toBe(palettes.length);
  });

  it.each(palettes)(
    '$name: dark text reads on its light shades, and a mark on its base',
    (palette) => {
      expect(contrast(palette.deep, palette.pale)).toBeGreaterThan(9);
      expect(contrast(palette.deep, palette.bright)).toBeGreaterThan(7);
      expect(contrast(palette.base, inkOn(palette.base, palette))).toBeGreaterThan(3);
    },
  );

  it('paint every mark with enough contrast on its ground', () => {
    const random = seeded('schemes');
    for (const palette of palettes) {
      for (let round = 0; round < 20; round += 1) {
        const { ground, mark } = schemeOf(random, palette);
        expect(contrast(ground, mark)).toBeGreaterThan(2.4);
      }
    }
  });
});

describe('colours', () => {
  it('follow WCAG for contrast', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
  });

  it('mix from one end to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });

  it('choose the first that is readable, else the best', () => {
    expect(readable('#ffffff', 4.5, ['#eeeeee', '#333333', '#000000'])).toBe('#333333');
    expect(readable('#ffffff', 4.5, ['#eeeeee', '#dddddd'])).toBe('#dddddd');
  });
});
