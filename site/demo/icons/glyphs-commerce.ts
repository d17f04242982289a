import { circle, path, polygon, rect, ring, stroke } from '../svg.ts';
import type { Glyph } from './glyph.ts';

/** Pictograms of selling, serving, money and people. */
export const commerceGlyphs = {
  handset: ({ a, b }) =>
    path(
      'M20 8h16l9 25-12 9c5 11 14 20 25 25l9-12 25 9v16c0 8-6 12-12 12C44 90 10 56 8 20 8 14 12 8 20 8Z',
      a,
    ) + stroke('M60 10a30 30 0 0 1 30 30M58 28a14 14 0 0 1 14 14', b, 8),
  funnel: ({ a, b }) => path('M6 12h88L66 46H34Z', a) + path('M38 52h24v26L38 92Z', b),
  target: ({ a, b, g }) =>
    circle(48, 52, 42, a) +
    circle(48, 52, 27, g) +
    circle(48, 52, 13, a) +
    stroke('M48 52 88 12', b, 9),
  megaphone: ({ a, b }) =>
    path('M10 36h24L80 12v72L34 62H10Z', a) +
    path('M20 66h18l6 26H28Z', b) +
    stroke('M90 40v16', b, 8),
  bubble: ({ a, b }) =>
    path(
      'M18 10h64a12 12 0 0 1 12 12v40a12 12 0 0 1-12 12H52L28 94V74H18A12 12 0 0 1 6 62V22a12 12 0 0 1 12-12Z',
      a,
    ) +
    circle(30, 42, 6, b) +
    circle(50, 42, 6, b) +
    circle(70, 42, 6, b),
  bubbles: ({ a, b, g }) =>
    path(
      'M16 6h44a12 12 0 0 1 12 12v24a12 12 0 0 1-12 12H36L18 70V54a12 12 0 0 1-14-12V18A12 12 0 0 1 16 6Z',
      b,
    ) +
    path(
      'M42 32h42a14 14 0 0 1 14 14v24a14 14 0 0 1-14 14v14L66 84H42a14 14 0 0 1-14-14V46a14 14 0 0 1 14-14Z',
      g,
    ) +
    path(
      'M46 38h36a10 10 0 0 1 10 10v20a10 10 0 0 1-10 10H46a10 10 0 0 1-10-10V48a10 10 0 0 1 10-10Z',
      a,
    ),
  buoy: ({ a, b, g }) =>
    circle(50, 50, 44, a) +
    stroke('M22 22l16 16M78 22 62 38M22 78l16-16M78 78 62 62', b, 15, {
      'stroke-linecap': 'butt',
    }) +
    circle(50, 50, 18, g),
  headset: ({ a, b }) =>
    stroke('M14 58V48a36 36 0 0 1 72 0v20a18 18 0 0 1-18 18H54', a, 9) +
    rect(6, 50, 22, 32, b, 9) +
    rect(72, 50, 22, 32, b, 9) +
    circle(52, 86, 8, a),
  bag: ({ a, b }) =>
    path('M14 30h72l8 56a8 8 0 0 1-8 8H14a8 8 0 0 1-8-8Z', a) +
    stroke('M32 46V26a18 18 0 0 1 36 0v20', b, 8),
  tag: ({ a, b }) =>
    path('M8 14a6 6 0 0 1 6-6h36l42 42a8 8 0 0 1 0 11L61 92a8 8 0 0 1-11 0L8 50Z', a) +
    circle(28, 28, 9, b),
  coins: ({ a, b, g }) =>
    [72, 54, 36].map((y) => rect(8, y, 56, 14, a, 7)).join('') +
    circle(68, 34, 30, g) +
    circle(68, 34, 24, b) +
    path('M68 22 78 34 68 46 58 34Z', g),
  receipt: ({ a, b }) =>
    path('M18 6h64v88l-11-8-11 8-10-8-10 8-11-8-11 8Z', a) +
    stroke('M32 28h36M32 46h36M32 64h20', b, 7),
  scale: ({ a, b }) =>
    stroke('M50 10v76M28 90h44M16 26h68', a, 8) +
    path('M0 54h36a18 18 0 0 1-36 0Z', b) +
    path('M64 54h36a18 18 0 0 1-36 0Z', b) +
    stroke('M4 54 18 26l14 28M68 54l14-28 14 28', a, 4),
  gavel: ({ a, b }) =>
    `<g transform="rotate(45 50 50)">${rect(22, 12, 56, 32, a, 4)}${rect(43, 44, 14, 50, b, 6)}</g>` +
    rect(6, 84, 46, 10, a, 4),
  people: ({ a, b, g }) =>
    circle(66, 30, 16, b) +
    path('M40 90a26 32 0 0 1 54 0Z', b) +
    circle(36, 34, 23, g) +
    path('M-2 96a38 42 0 0 1 76 0Z', g) +
    circle(36, 34, 18, a) +
    path('M4 90a32 36 0 0 1 64 0Z', a),
  person: ({ a, b }) => circle(50, 28, 22, b) + path('M8 94a42 38 0 0 1 84 0Z', a),
  card: ({ a, b, g }) =>
    rect(6, 18, 88, 66, a, 10) +
    circle(32, 44, 11, g) +
    path('M14 72a18 16 0 0 1 36 0Z', g) +
    stroke('M62 40h20M62 56h14', b, 7),
  handshake: ({ a, b }) =>
    path('M4 30 30 14 58 42 42 58Z', a) +
    path('M96 30 70 14 26 58l30 30a10 10 0 0 0 14 0l26-26Z', b) +
    path('M42 58 58 42l14 14-16 16Z', a),
  truck: ({ a, b, g }) =>
    rect(2, 22, 56, 50, a, 6) +
    path('M62 38h18l16 18v16H62Z', b) +
    [24, 76].map((x) => circle(x, 74, 15, g) + circle(x, 74, 10, a)).join(''),
  crate: ({ a, b, g }) =>
    path('M50 4 90 26 50 48 10 26Z', b) +
    path('M8 32 47 53v43L8 74Z', a) +
    path('M92 32 53 53v43l39-22Z', a) +
    path('M24 18 64 40v14l-9-5V44L15 22Z', g),
  pallet: ({ a, b }) =>
    rect(8, 8, 38, 32, b, 5) +
    rect(54, 8, 38, 32, a, 5) +
    rect(8, 46, 38, 32, a, 5) +
    rect(54, 46, 38, 32, b, 5) +
    rect(4, 84, 92, 10, a, 3),
  factory: ({ a, b }) =>
    path('M6 92V44l28-18v18l28-18v18l28-18v66Z', a) +
    [22, 44, 66].map((x) => rect(x, 62, 12, 14, b, 2)).join(''),
  seal: ({ a, b }) =>
    path('M30 56 22 96l28-14 28 14-8-40Z', b) +
    path(polygon(50, 40, 38, 10), a) +
    ring(50, 40, 18, b, 7),
} satisfies Record<string, Glyph>;
