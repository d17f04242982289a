import { circle, path, polygon, rect, ring, stroke } from '../svg.ts';
import type { Glyph } from './glyph.ts';

/** Pictograms of things that products are named after. */
export const natureGlyphs = {
  leaf: ({ a, b }) =>
    path('M92 8C40 4 8 28 10 66c0 10 6 20 14 24C74 92 96 58 92 8Z', a) +
    stroke('M12 94C26 66 44 48 66 34', b, 6),
  sprout: ({ a, b }) =>
    path('M50 56C50 28 34 12 4 12c0 30 16 44 46 44Z', a) +
    path('M50 66c0-24 14-38 46-40 0 26-16 40-46 40Z', b) +
    stroke('M50 50v44', a, 8),
  tree: ({ a, b }) => rect(44, 70, 12, 26, b, 3) + path('M50 4 78 40H66l20 36H14l20-36H22Z', a),
  oak: ({ a, b }) =>
    rect(43, 56, 14, 40, b, 4) +
    circle(50, 28, 24, a) +
    circle(28, 46, 22, a) +
    circle(72, 46, 22, a),
  sun: ({ a, b }) =>
    Array.from(
      { length: 8 },
      (_, index) =>
        `<rect x="45" y="2" width="10" height="20" rx="5" fill="${b}" transform="rotate(${index * 45} 50 50)"/>`,
    ).join('') + circle(50, 50, 22, a),
  moon: ({ a, b }) =>
    path('M62 8a44 44 0 1 0 30 62A40 40 0 0 1 62 8Z', a) +
    path('M80 22c1 9 4 12 13 13-9 1-12 4-13 13-1-9-4-12-13-13 9-1 12-4 13-13Z', b),
  star: ({ a, b }) =>
    path('M50 4 64 36l34 4-26 23 8 33-30-17-30 17 8-33L2 40l34-4Z', a) + circle(50, 56, 10, b),
  peak: ({ a, b }) =>
    path('M2 88 40 18l38 70Z', a) +
    path('M48 88 72 46l26 42Z', b) +
    path('M40 18 54 44 44 40l-6 8-10-6Z', b),
  wave: ({ a, b }) =>
    stroke('M4 34c16-18 30-18 46 0s30 18 46 0', a, 13) +
    stroke('M4 66c16-18 30-18 46 0s30 18 46 0', b, 13),
  river: ({ a, b }) =>
    path('M50 4a46 46 0 0 1 0 92 46 46 0 0 1 0-92Z', a) +
    path('M58 5C34 30 74 48 44 96h22C92 56 52 36 74 11Z', b),
  drop: ({ a, b }) =>
    path('M50 4c22 28 34 44 34 60a34 34 0 0 1-68 0C16 48 28 32 50 4Z', a) +
    stroke('M34 64a16 16 0 0 0 16 16', b, 8),
  flame: ({ a, b }) =>
    path(
      'M54 2c4 22 32 32 32 60a36 36 0 0 1-72 0c0-16 8-26 18-34 0 10 4 14 10 16 0-18 2-30 12-42Z',
      a,
    ) + path('M50 54c10 10 14 16 14 24a14 16 0 0 1-28 0c0-8 6-14 14-24Z', b),
  bolt: ({ a, b }) => path('M60 2 14 56h28L34 98l50-58H54Z', a) + circle(82, 18, 9, b),
  bird: ({ a, b, g }) =>
    path(
      'M6 34 30 28a26 26 0 0 1 50 6c10 36-12 60-46 58-10 0-20-2-30-8 14-2 22-8 26-16C16 62 18 48 26 42Z',
      a,
    ) +
    path('M42 50c20 0 34 10 52 34-26 4-48-4-52-34Z', b) +
    circle(54, 30, 5, g),
  swallow: ({ a, b }) =>
    path(
      'M2 20C30 18 52 30 60 48L98 36 78 60C72 86 44 96 14 90c18-6 28-14 32-26C26 58 10 44 2 20Z',
      a,
    ) + circle(70, 54, 5, b),
  owl: ({ a, b, g }) =>
    path('M14 10 32 20h36L86 10v46a36 38 0 0 1-72 0Z', a) +
    circle(34, 44, 16, b) +
    circle(66, 44, 16, b) +
    circle(34, 44, 7, g) +
    circle(66, 44, 7, g) +
    path('M44 58h12L50 70Z', g),
  fox: ({ a, b, g }) =>
    path('M6 8 34 28h32L94 8v40L50 94 6 48Z', a) +
    path('M6 48l30 10 14 36ZM94 48 64 58 50 94Z', b) +
    circle(34, 48, 5, g) +
    circle(66, 48, 5, g) +
    path('M42 82h16l-8 12Z', g),
  cat: ({ a, b, g }) =>
    path('M10 6 34 24h32L90 6v48a40 40 0 0 1-80 0Z', a) +
    circle(33, 52, 7, g) +
    circle(67, 52, 7, g) +
    path('M43 66h14l-7 9Z', b),
  fish: ({ a, b }) =>
    path('M4 50C20 20 54 16 74 44L96 26v48L74 56C54 84 20 80 4 50Z', a) +
    circle(28, 46, 6, b) +
    stroke('M46 34q10 16 0 32', b, 6),
  whale: ({ a, b, g }) =>
    path(
      'M4 54a34 34 0 0 1 62-12c6 8 12 6 14-4l-8-16 14 4 10-8c4 36-4 72-48 72A44 40 0 0 1 4 54Z',
      a,
    ) +
    circle(24, 58, 5, g) +
    stroke('M12 74q20 10 40 0', b, 6),
  bee: ({ a, b, g }) =>
    `<g transform="rotate(-20 50 50)"><ellipse cx="36" cy="26" rx="14" ry="24" fill="${b}"/><ellipse cx="62" cy="24" rx="14" ry="24" fill="${b}"/><rect x="6" y="36" width="88" height="52" rx="26" fill="${a}"/><path d="M34 36h14v52H34ZM62 36h14v52H62Z" fill="${g}"/></g>`,
  hive: ({ a, b }) =>
    [
      [50, 24, b],
      [27, 63, a],
      [73, 63, a],
    ]
      .map(([x, y, fill]) => path(polygon(Number(x), Number(y), 24, 6), String(fill)))
      .join(''),
  anchor: ({ a, b }) =>
    ring(50, 18, 11, b, 8) +
    stroke('M50 30v58M30 44h40M10 60c2 20 18 30 40 32 22-2 38-12 40-32', a, 9),
  lighthouse: ({ a, b }) =>
    path('M38 34h24l10 60H28Z', a) +
    rect(36, 18, 28, 14, b, 2) +
    path('M34 16 50 4l16 12Z', a) +
    stroke('M76 22 96 14M76 30l20 6M24 22 4 14M24 30 4 36', b, 6) +
    stroke('M36 56h28', b, 8, { 'stroke-linecap': 'butt' }),
  lantern: ({ a, b }) =>
    stroke('M34 22a16 16 0 0 1 32 0', a, 7) +
    rect(24, 22, 52, 12, a, 4) +
    rect(20, 84, 60, 12, a, 4) +
    path('M28 38h44v42H28Z', a) +
    path('M50 44c8 10 12 14 12 20a12 12 0 0 1-24 0c0-6 4-10 12-20Z', b),
  compass: ({ a, b, g }) =>
    circle(50, 50, 46, a) + path('M72 28 58 58 42 42Z', b) + path('M28 72 42 42 58 58Z', g),
  pin: ({ a, b }) =>
    path('M50 2a36 36 0 0 1 36 36c0 24-20 42-36 60C34 80 14 62 14 38A36 36 0 0 1 50 2Z', a) +
    circle(50, 38, 14, b),
  flag: ({ a, b }) =>
    path('M24 10c22-10 40 14 66 0v46c-26 14-44-10-66 0Z', a) + stroke('M18 8v86', b, 9),
  crown: ({ a, b }) =>
    path('M6 26 28 48 50 12l22 36 22-22-8 52H14Z', a) + rect(14, 82, 72, 12, b, 4),
  bridge: ({ a, b }) =>
    stroke('M2 72h96M26 16v72M74 16v72', a, 9) + stroke('M2 44 26 20c12 36 36 36 48 0l24 24', b, 7),
  gate: ({ a, b }) =>
    path('M6 94V44a44 44 0 0 1 88 0v50H70V46a20 20 0 0 0-40 0v48Z', a) + circle(50, 76, 12, b),
  sail: ({ a, b }) =>
    path('M46 4v64H10Z', b) +
    path('M54 16c20 16 30 34 32 52H54Z', a) +
    path('M6 76h88L78 96H22Z', a),
  acorn: ({ a, b }) =>
    path('M16 44h68c0 28-18 44-34 52-16-8-34-24-34-52Z', a) +
    path('M10 38a40 28 0 0 1 80 0v4H10Z', b) +
    stroke('M50 12V4', b, 8),
  house: ({ a, b }) =>
    path('M50 6 96 46H84v46H16V46H4Z', a) + path('M40 92V66a10 10 0 0 1 20 0v26Z', b),
  gem: ({ a, b }) => path('M24 10h52l22 28H2Z', b) + path('M4 44h92L50 96Z', a),
  snow: ({ a, b }) =>
    [0, 60, 120]
      .map(
        (turn) =>
          `<g transform="rotate(${turn} 50 50)">${stroke('M50 4v92M38 12 50 24 62 12M38 88 50 76 62 88', a, 7)}</g>`,
      )
      .join('') + circle(50, 50, 8, b),
} satisfies Record<string, Glyph>;
