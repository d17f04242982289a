import { arc, circle, onCircle, path, polygon, rect, ring, stroke } from '../svg.ts';
import type { Glyph } from './glyph.ts';

/** Pictograms of data, machines, networks and safety. */
export const technicalGlyphs = {
  bars: ({ a, b }) =>
    rect(8, 52, 22, 40, a, 5) + rect(39, 28, 22, 64, a, 5) + rect(70, 8, 22, 84, b, 5),
  trend: ({ a, b }) => stroke('M6 80 34 50 54 64 88 22', a, 12) + stroke('M60 16h32v32', b, 12),
  pie: ({ a, b }) =>
    path('M46 54V12a42 42 0 1 0 42 42Z', a) + path('M56 44V4a40 40 0 0 1 40 40Z', b),
  gauge: ({ a, b }) =>
    stroke(arc(50, 60, 40, -110, 110), a, 13) + stroke('M50 60 72 34', b, 9) + circle(50, 60, 9, b),
  cylinder: ({ a, b }) =>
    path('M10 20v60a40 14 0 0 0 80 0V20Z', a) +
    `<ellipse cx="50" cy="20" rx="40" ry="14" fill="${b}"/>` +
    stroke('M10 42a40 14 0 0 0 80 0M10 62a40 14 0 0 0 80 0', b, 5, { 'stroke-linecap': 'butt' }),
  sheets: ({ a, b }) =>
    path('M50 4 96 28 50 52 4 28Z', a) + stroke('M6 48 50 71 94 48M6 68 50 91 94 68', b, 9),
  cells: ({ a, b }) =>
    [0, 1, 2]
      .map((row) =>
        [0, 1, 2]
          .map((column) =>
            rect(6 + column * 31, 6 + row * 31, 26, 26, (row + column) % 3 === 0 ? b : a, 6),
          )
          .join(''),
      )
      .join(''),
  spark: ({ a, b }) =>
    path('M44 8C47 38 58 49 88 52 58 55 47 66 44 96 41 66 30 55 0 52 30 49 41 38 44 8Z', a) +
    path('M82 4c1 11 5 15 16 16-11 1-15 5-16 16-1-11-5-15-16-16 11-1 15-5 16-16Z', b),
  net: ({ a, b }) =>
    stroke('M16 26 50 50 16 76M84 26 50 50 84 76M50 8v84', a, 5) +
    [
      [16, 26],
      [16, 76],
      [84, 26],
      [84, 76],
      [50, 8],
      [50, 92],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 9, a))
      .join('') +
    circle(50, 50, 16, b),
  chip: ({ a, b }) =>
    stroke('M30 6v88M50 6v88M70 6v88M6 30h88M6 50h88M6 70h88', a, 7) +
    rect(16, 16, 68, 68, a, 12) +
    rect(34, 34, 32, 32, b, 6),
  chain: ({ a, b }) =>
    `<g transform="rotate(-45 50 50)"><rect x="-4" y="34" width="58" height="32" rx="16" fill="none" stroke="${a}" stroke-width="11"/><rect x="46" y="34" width="58" height="32" rx="16" fill="none" stroke="${b}" stroke-width="11"/></g>`,
  plug: ({ a, b }) =>
    stroke('M34 8v22M66 8v22', b, 10) +
    path('M18 30h64v18a32 32 0 0 1-64 0Z', a) +
    stroke('M50 76v18', a, 11),
  gear: ({ a, b }) =>
    Array.from(
      { length: 8 },
      (_, index) =>
        `<rect x="41" y="2" width="18" height="24" rx="4" fill="${a}" transform="rotate(${index * 45} 50 50)"/>`,
    ).join('') +
    circle(50, 50, 35, a) +
    circle(50, 50, 15, b),
  steps: ({ a, b }) =>
    rect(4, 36, 28, 28, a, 8) +
    circle(82, 22, 15, b) +
    circle(82, 78, 15, b) +
    stroke('M36 50h14M66 22H58a8 8 0 0 0-8 8v40a8 8 0 0 0 8 8h8', a, 7),
  key: ({ a, b }) =>
    ring(30, 50, 21, a, 13) +
    stroke('M52 50h42M92 50v18M74 50v14', b, 12, { 'stroke-linecap': 'butt' }),
  lock: ({ a, b }) =>
    stroke('M28 46V30a22 22 0 0 1 44 0v16', b, 11) +
    rect(12, 42, 76, 52, a, 12) +
    rect(45, 58, 10, 20, b, 5),
  shield: ({ a, b }) =>
    path('M50 4 90 18v30c0 24-16 40-40 50C26 88 10 72 10 48V18Z', a) +
    stroke('M32 50 45 63 69 37', b, 10),
  halves: ({ a, b }) =>
    path('M48 4 10 18v30c0 24 14 40 38 50Z', a) + path('M52 4 90 18v30c0 24-14 40-38 50Z', b),
  finger: ({ a, b }) =>
    stroke('M20 80V48a30 30 0 0 1 60 0v32', a, 8) +
    stroke('M36 86V50a14 14 0 0 1 28 0v36', b, 8) +
    stroke('M50 54v36M10 30A46 46 0 0 1 90 30', a, 8),
  eye: ({ a, b, g }) =>
    path('M2 50C16 26 32 16 50 16s34 10 48 34C84 74 68 84 50 84S16 74 2 50Z', a) +
    circle(50, 50, 21, g) +
    circle(50, 50, 12, b),
  pulse: ({ a, b }) => stroke('M4 54h20l12-34 22 62 14-40 6 12h18', a, 11) + circle(36, 20, 8, b),
  radar: ({ a, b }) =>
    ring(50, 50, 42, a, 7) +
    ring(50, 50, 24, a, 6) +
    path('M50 50V8A42 42 0 0 1 92 50Z', b) +
    circle(50, 50, 7, a),
  cloud: ({ a, b }) =>
    path('M26 84a24 24 0 0 1-4-47.6A32 32 0 0 1 82 40a22 22 0 0 1-6 44Z', a) +
    stroke('M50 78V50M38 60 50 48 62 60', b, 8),
  rack: ({ a, b }) =>
    [8, 38, 68]
      .map(
        (y) => rect(8, y, 84, 24, a, 7) + circle(24, y + 12, 5, b) + rect(50, y + 9, 30, 6, b, 3),
      )
      .join(''),
  globe: ({ a, b }) =>
    circle(50, 50, 46, a) + stroke('M4 50h92M50 4c-28 30-28 62 0 92M50 4c28 30 28 62 0 92', b, 6),
  mast: ({ a, b }) =>
    stroke('M50 46v48M32 94h36', a, 9) +
    circle(50, 38, 10, b) +
    stroke(
      `${arc(50, 38, 24, 50, 130)}${arc(50, 38, 24, 230, 310)}${arc(50, 38, 40, 50, 130)}${arc(50, 38, 40, 230, 310)}`,
      a,
      8,
    ),
  prompt: ({ a, b }) => rect(4, 10, 92, 80, a, 14) + stroke('M22 34 40 50 22 66M52 68h26', b, 9),
  brackets: ({ a, b }) =>
    stroke('M28 20 4 50l24 30M72 20l24 30-24 30', a, 11) + stroke('M58 12 42 88', b, 10),
  branch: ({ a, b }) =>
    stroke('M26 24v52M26 62c30 0 46-8 48-28', a, 9) +
    circle(26, 18, 13, a) +
    circle(26, 82, 13, a) +
    circle(74, 26, 13, b),
  rocket: ({ a, b, g }) =>
    path('M50 2c22 18 26 42 20 66H30C24 44 28 20 50 2Z', a) +
    path('M28 46 10 66v18l20-12ZM72 46l18 20v18L70 72Z', b) +
    circle(50, 36, 9, g) +
    path('M40 74h20L50 98Z', b),
  wrench: ({ a, b }) =>
    path(
      'M92 24A26 26 0 0 1 58 56L28 90a11 11 0 0 1-17-16L46 42A26 26 0 0 1 76 8L62 24l2 12 12 2Z',
      a,
    ) + circle(20, 81, 5, b),
  switch: ({ a, b }) =>
    rect(6, 8, 88, 38, a, 19) +
    circle(74, 27, 13, b) +
    rect(6, 54, 88, 38, b, 19) +
    circle(26, 73, 13, a),
  drawer: ({ a, b }) =>
    rect(8, 8, 84, 40, a, 8) + rect(8, 54, 84, 40, a, 8) + stroke('M40 26h20M40 72h20', b, 8),
  disk: ({ a, b, g }) =>
    circle(50, 50, 46, a) +
    circle(50, 50, 18, b) +
    circle(50, 50, 6, g) +
    stroke(arc(50, 50, 32, 290, 350), b, 5),
  cog: ({ a, b }) => path(polygon(50, 50, 47, 6), a) + circle(50, 50, 19, b),
  orbit: ({ a, b }) => {
    const [x, y] = onCircle(50, 50, 40, 55);
    return ring(50, 50, 40, a, 7) + circle(50, 50, 18, a) + circle(x, y, 11, b);
  },
} satisfies Record<string, Glyph>;
