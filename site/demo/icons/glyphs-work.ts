import { circle, path, rect, ring, stroke } from '../svg.ts';
import type { Glyph } from './glyph.ts';

/** Pictograms of writing, planning, making and caring. */
export const workGlyphs = {
  mail: ({ a, b }) => rect(4, 18, 92, 66, a, 10) + stroke('M14 32 50 58 86 32', b, 9),
  plane: ({ a, b }) => path('M4 46 96 6 74 92 46 64Z', a) + path('M96 6 38 60v30l14-20Z', b),
  bell: ({ a, b }) =>
    path('M50 6a32 32 0 0 1 32 32v20l10 18H8l10-18V38A32 32 0 0 1 50 6Z', a) +
    path('M34 82h32a16 14 0 0 1-32 0Z', b),
  columns: ({ a, b }) =>
    rect(6, 8, 24, 84, a, 7) + rect(38, 8, 24, 52, b, 7) + rect(70, 8, 24, 68, a, 7),
  check: ({ a, b }) => rect(8, 8, 84, 84, a, 22) + stroke('M30 52 44 66 72 36', b, 12),
  checklist: ({ a, b }) =>
    stroke('M8 24l8 8 16-18M8 56l8 8 16-18', b, 9) +
    circle(18, 84, 8, b) +
    stroke('M48 24h44M48 56h44M48 84h44', a, 10),
  calendar: ({ a, b }) =>
    rect(8, 16, 84, 76, a, 12) +
    rect(20, 44, 16, 14, b, 3) +
    rect(42, 44, 16, 14, b, 3) +
    rect(64, 44, 16, 14, b, 3) +
    rect(20, 66, 16, 14, b, 3) +
    stroke('M30 8v16M70 8v16', b, 8),
  clock: ({ a, b }) => circle(50, 50, 44, a) + stroke('M50 24v28l18 12', b, 9),
  page: ({ a, b }) =>
    path('M16 12a8 8 0 0 1 8-8h36v28h26v56a8 8 0 0 1-8 8H24a8 8 0 0 1-8-8Z', a) +
    path('M66 4 86 26H66Z', b) +
    stroke('M32 52h36M32 70h24', b, 7),
  nib: ({ a, b, g }) =>
    path('M50 4 78 52 66 96H34L22 52Z', a) +
    stroke('M50 8v42', g, 5) +
    circle(50, 56, 8, g) +
    rect(30, 86, 40, 10, b, 2),
  feather: ({ a, b }) =>
    path('M92 6C50 8 20 30 16 76l12 4C76 76 92 46 92 6Z', a) +
    stroke('M8 94C22 66 42 44 68 30', b, 6),
  book: ({ a, b }) =>
    path('M50 20C38 10 22 8 4 10v72c18-2 34 0 46 10Z', a) +
    path('M50 20c12-10 28-12 46-10v72c-18-2-34 0-46 10Z', b),
  browser: ({ a, b }) =>
    rect(4, 12, 92, 76, a, 12) +
    rect(16, 40, 30, 36, b, 4) +
    rect(54, 40, 30, 14, b, 4) +
    rect(54, 62, 30, 14, b, 4) +
    circle(19, 26, 5, b) +
    circle(34, 26, 5, b),
  blocks: ({ a, b }) =>
    rect(6, 6, 52, 40, a, 8) +
    rect(66, 6, 28, 40, b, 8) +
    rect(6, 54, 28, 40, b, 8) +
    rect(42, 54, 52, 40, a, 8),
  image: ({ a, b, g }) =>
    rect(6, 12, 88, 76, a, 12) + circle(70, 34, 10, b) + path('M14 78 40 42l20 24 10-10 18 22Z', g),
  aperture: ({ a, b, g }) =>
    circle(50, 50, 46, a) +
    [0, 60, 120, 180, 240, 300]
      .map(
        (turn) => `<g transform="rotate(${turn} 50 50)">${stroke('M34 22 66 22 90 66', g, 5)}</g>`,
      )
      .join('') +
    circle(50, 50, 13, b),
  play: ({ a, b }) => circle(50, 50, 46, a) + path('M40 28 74 50 40 72Z', b),
  sound: ({ a, b }) =>
    stroke('M8 40v20M29 22v56M71 28v44M92 42v16', a, 11) + stroke('M50 6v88', b, 11),
  note: ({ a, b }) =>
    stroke('M36 78V20l46-10v56', a, 10) + circle(24, 78, 17, a) + circle(70, 68, 17, b),
  brush: ({ a, b }) =>
    path('M96 4 60 66 42 52Z', a) + path('M38 58 56 74c0 18-24 24-50 20 14-6 12-30 32-36Z', b),
  cap: ({ a, b }) =>
    path('M50 14 100 40 50 66 0 40Z', a) +
    path('M22 58v20c16 14 40 14 56 0V58L50 73Z', b) +
    stroke('M92 44v30', a, 6),
  flask: ({ a, b }) =>
    path('M36 4h28v8h-4v24l30 50a8 8 0 0 1-7 12H17a8 8 0 0 1-7-12l30-50V12h-4Z', a) +
    path('M34 58h32l14 28H20Z', b),
  atom: ({ a, b }) =>
    [0, 60, 120]
      .map(
        (turn) =>
          `<ellipse cx="50" cy="50" rx="46" ry="17" fill="none" stroke="${a}" stroke-width="6" transform="rotate(${turn} 50 50)"/>`,
      )
      .join('') + circle(50, 50, 9, b),
  cross: ({ a, b }) => path('M36 6h28v30h30v28H64v30H36V64H6V36h30Z', a) + circle(50, 50, 10, b),
  heart: ({ a, b }) =>
    path('M50 92C22 70 4 54 4 32A24 24 0 0 1 50 22a24 24 0 0 1 46 10c0 22-18 38-46 60Z', a) +
    stroke('M20 48h16l8-14 12 28 8-14h16', b, 6),
  pill: ({ a, b }) =>
    `<g transform="rotate(-45 50 50)">${path('M50 26h-26a24 24 0 0 0 0 48h26Z', a)}${path('M50 26h26a24 24 0 0 1 0 48h-26Z', b)}</g>`,
  tooth: ({ a, b }) =>
    path(
      'M50 18C36 4 8 8 10 36c2 18 10 24 12 44 2 18 14 18 18 0 2-14 4-20 10-20s8 6 10 20c4 18 16 18 18 0 2-20 10-26 12-44C92 8 64 4 50 18Z',
      a,
    ) + stroke('M28 26q8-6 16 0', b, 6),
  puzzle: ({ a, b }) =>
    path('M8 30h24a13 13 0 1 1 22 0h22v22a13 13 0 1 1 0 22v20H8Z', a) + circle(36, 64, 10, b),
  lens: ({ a, b }) => ring(42, 42, 30, a, 13) + stroke('M68 68 90 90', b, 15),
} satisfies Record<string, Glyph>;
