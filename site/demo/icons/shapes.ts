import { chance, cycled, pick, whole } from '#db/seed/random.ts';
import { readable } from '../palette.ts';
import { circle, element, group, path, polygon, rect, stroke } from '../svg.ts';
import type { Family } from './family.ts';

/** Ribbons, cubes and papers with a light and a dark side. */
export const folded: Family = ({ random, scheme }) => {
  const { mark, second, third } = scheme;
  const drawn = pick(random, [
    () =>
      path('M128 44 212 92v28l-84-48-84 48V92Z', mark) +
      path('M128 112l84 48v28l-84-48-84 48v-28Z', second),
    () =>
      path('M128 40 206 84 128 128 50 84Z', second) +
      path('M50 94 123 135v84L50 178Z', mark) +
      path('M206 94 133 135v84l73-41Z', third),
    () =>
      path('M48 196 92 60h36L84 196Z', mark) +
      path('M92 60h36l44 136h-36Z', second) +
      path('M136 196 180 60h36L172 196Z', mark),
    () =>
      path('M40 92 112 60v104l-72 32Z', mark) +
      path('M112 60l72 32v104l-72-32Z', second) +
      path('M184 92l32-14v104l-32 14Z', third),
    () =>
      path('M128 44 208 84 128 124 48 84Z', mark) +
      path('M48 110l80 40 80-40v22l-80 40-80-40Z', second) +
      path('M48 156l80 40 80-40v22l-80 40-80-40Z', mark),
    () =>
      path('M40 128 216 48 152 208 124 144Z', mark) + path('M216 48 124 144l-8 60-20-56Z', second),
    () =>
      path('M56 44h104l40 40v128H56Z', mark) +
      path('M160 44l40 40h-40Z', second) +
      path('M84 120h88v16H84ZM84 156h60v16H84Z', scheme.ground),
    () =>
      path('M44 60h84l-42 68 42 68H44l42-68Z', mark) +
      path('M128 60h84l-42 68 42 68h-84l42-68Z', second),
    () =>
      path('M128 40v88H40Z', mark) +
      path('M216 128h-88V40Z', second) +
      path('M128 216v-88h88Z', mark) +
      path('M40 128h88v88Z', second),
    () => path('M60 44h60v168L60 180Z', mark) + path('M130 44h66v74l-66 36Z', second),
  ]);
  const turn = chance(random, 0.3) ? pick(random, [90, 180, 270]) : 0;
  return group(`rotate(${turn} 128 128)`, drawn());
};

const bodies: readonly ((colour: string) => string)[] = [
  (colour) => circle(128, 128, 88, colour),
  (colour) => rect(42, 42, 172, 172, colour, 56),
  (colour) => path(polygon(128, 128, 96, 6, 30), colour),
  (colour) => path('M128 30 208 58v66c0 48-32 80-80 102-48-22-80-54-80-102V58Z', colour),
  (colour) => path('M128 28c44 54 72 84 72 122a72 72 0 0 1-144 0c0-38 28-68 72-122Z', colour),
  (colour) =>
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map(
        (turn) =>
          `<circle cx="128" cy="66" r="30" fill="${colour}" transform="rotate(${turn} 128 128)"/>`,
      )
      .join('') + circle(128, 128, 64, colour),
  (colour) => path('M40 40h176v88a88 88 0 0 1-176 0Z', colour),
  (colour) => rect(32, 66, 192, 124, colour, 62),
];

const cuts: readonly ((colour: string) => string)[] = [
  (colour) => stroke('M92 110l36 36 36-36', colour, 24),
  (colour) => stroke('M84 132l30 30 58-62', colour, 24),
  (colour) => path('M142 62 88 142h34l-10 56 56-82h-34Z', colour),
  (colour) => stroke('M84 128a44 44 0 0 0 88 0', colour, 22),
  (colour) => stroke('M128 168V92M92 124l36-36 36 36', colour, 22),
  (colour) => circle(128, 112, 26, colour) + path('M116 124h24l12 54h-48Z', colour),
  (colour) => path('M104 84 176 128l-72 44Z', colour),
  (colour) =>
    path(
      'M128 76C131 112 144 125 180 128 144 131 131 144 128 180 125 144 112 131 76 128 112 125 125 112 128 76Z',
      colour,
    ),
  (colour) => stroke('M76 140c18-24 34-24 52 0s34 24 52 0', colour, 20),
  (colour) => stroke('M84 172 172 84', colour, 24),
  (colour) => circle(100, 128, 17, colour) + circle(156, 128, 17, colour),
];

/** A solid body with a sign left blank in it. */
export const cutOut: Family = ({ random, scheme }) => {
  const body = pick(random, bodies)(scheme.mark);
  const other = readable(scheme.mark, 2.4, [scheme.third, scheme.ground]);
  return body + pick(random, cuts)(chance(random, 0.75) ? scheme.ground : other);
};

const bitmaps: readonly string[] = [
  '0110110/1111111/1111121/0111110/0011100/0001000/0000000',
  '0010100/0111110/1121211/1111111/0111110/0100010/1000001',
  '0001000/0011100/0111110/1111111/0011100/0011100/0022200',
  '1100011/1110111/0111110/0012100/0111110/1110111/1100011',
  '0011100/0111110/1121211/1111111/1111111/1111111/1010101',
  '0001110/0011100/0111000/1111111/0001110/0022000/0220000',
  '0000000/1001001/1101011/1111111/1111111/2222222/0000000',
  '0011100/0100010/0100010/1111111/1112111/1112111/1111111',
  '1111111/1000001/1022201/1020201/1022201/1000001/1111111',
  '1110111/1010101/1110111/0002000/1110111/1010101/1110111',
  '1000000/1100000/1110000/1111000/1111100/1101200/1000220',
];

/** A sign of seven by seven pixels. */
export const pixels: Family = ({ random, scheme }) => {
  const rows = pick(random, bitmaps).split('/');
  const pitch = 24;
  const [size, radius] = pick(random, [
    [26, 0],
    [20, 4],
    [21, 10.5],
    [19, 0],
  ] as const);
  const cells = rows.flatMap((row, y) =>
    [...row].map((cell, x) =>
      cell === '0'
        ? ''
        : rect(
            44 + x * pitch,
            44 + y * pitch,
            size,
            size,
            cell === '2' ? scheme.second : scheme.mark,
            radius,
          ),
    ),
  );
  return cells.join('');
};

/** A small creature or a face that looks at the visitor. */
export const creature: Family = ({ random, scheme }) => {
  const { mark, second, third, ground } = scheme;
  const gaze = pick(random, [-6, 0, 6]);
  const eyes = (x: number, y: number, gap: number, r: number, white: string, dark: string) =>
    [x - gap, x + gap]
      .map((cx) => circle(cx, y, r, white) + circle(cx + gaze, y + 2, r * 0.5, dark))
      .join('');
  const kinds = [
    () =>
      path('M48 256V132a80 80 0 0 1 160 0v124Z', mark) +
      eyes(128, 132, 34, 24, ground, mark) +
      stroke('M108 186q20 16 40 0', ground, 10),
    () =>
      rect(48, 76, 160, 132, mark, 36) +
      stroke('M128 76V48', mark, 12) +
      circle(128, 42, 14, second) +
      rect(72, 104, 112, 60, ground, 30) +
      circle(104 + gaze, 134, 14, second) +
      circle(152 + gaze, 134, 14, second),
    () =>
      path('M56 216V116a72 72 0 0 1 144 0v100l-24-20-24 20-24-20-24 20-24-20Z', mark) +
      eyes(128, 120, 28, 20, ground, mark),
    () =>
      circle(128, 140, 84, mark) +
      path('M60 96 56 36l52 26ZM196 96l4-60-52 26Z', mark) +
      eyes(128, 134, 32, 16, ground, ground) +
      path('M116 160h24l-12 14Z', second),
    () =>
      circle(92, 112, 50, mark) +
      circle(164, 112, 50, mark) +
      eyes(128, 112, 36, 26, ground, mark) +
      path('M108 150h40l-20 42Z', second),
    () =>
      circle(96, 118, 22, mark) +
      circle(160, 118, 22, mark) +
      stroke('M66 156a66 60 0 0 0 124 0', second, 20),
    () =>
      element('ellipse', { cx: 128, cy: 150, rx: 92, ry: 66, fill: mark }) +
      circle(82, 92, 34, mark) +
      circle(174, 92, 34, mark) +
      eyes(128, 92, 46, 20, ground, second) +
      stroke('M86 166q42 30 84 0', ground, 10),
    () =>
      path('M0 256V150C40 150 60 60 128 60s88 90 128 90V256Z', mark) +
      eyes(128, 140, 30, 20, ground, mark) +
      rect(112, 172, 32, 18, second, 9),
  ];
  return (
    cycled(kinds, whole(random, 0, kinds.length - 1))() +
    (chance(random, 0.2) ? circle(214, 44, 14, third) : '')
  );
};
