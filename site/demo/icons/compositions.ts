import { chance, cycled, pick, whole } from '#db/seed/random.ts';
import { mix, type Scheme } from '../palette.ts';
import { circle, element, group, path, polygon, rect, stroke } from '../svg.ts';
import type { Family } from './family.ts';

type Tile = (colour: string, behind: string) => string;

/** Tiles of 100 by 100, to be turned by quarters. */
const tiles: readonly Tile[] = [
  (colour) => path('M0 0H100A100 100 0 0 1 0 100Z', colour),
  (colour) => path('M0 0A100 100 0 0 1 100 100H0Z', colour),
  (colour) => path('M0 0A100 100 0 0 1 100 100A100 100 0 0 1 0 0Z', colour),
  (colour) => path('M0 0H100L0 100Z', colour),
  (colour) => path('M0 0H50A50 50 0 0 1 50 100H0Z', colour),
  (colour, behind) => rect(0, 0, 100, 100, colour) + circle(50, 50, 28, behind),
  (colour) => circle(50, 50, 50, colour),
  (colour, behind) =>
    path('M0 0H100A100 100 0 0 1 0 100Z', colour) + path('M0 0H50A50 50 0 0 1 0 50Z', behind),
  (colour) => path('M0 0H100V50A50 50 0 0 1 0 50Z', colour),
];

const turns: readonly (readonly number[])[] = [
  [0, 1, 3, 2],
  [2, 3, 1, 0],
  [0, 2, 2, 0],
  [1, 3, 3, 1],
  [3, 0, 2, 1],
  [0, 0, 0, 0],
];

const colourings: readonly (readonly number[])[] = [
  [0, 0, 0, 1],
  [0, 1, 1, 0],
  [0, 1, 2, 0],
  [0, 2, 0, 1],
  [1, 0, 0, 0],
];

/** A third colour for what reaches the edge: white would look cut off on a white page. */
function edgeColour({ third, mark, ground }: Scheme): string {
  return third === '#ffffff' ? mix(mark, ground, 0.45) : third;
}

/** Four tiles of quarter circles, triangles and squares. */
export const quilt: Family = ({ random, scheme }) => {
  const first = pick(random, tiles);
  const other = chance(random, 0.5) ? first : pick(random, tiles);
  const turned = pick(random, turns);
  const coloured = pick(random, colourings);
  const inks = [scheme.mark, scheme.second, edgeColour(scheme)];
  const [size, gap] = pick(random, [
    [128, 0],
    [84, 0],
    [78, 10],
  ] as const);
  const start = 128 - size - gap / 2;
  return [0, 1, 2, 3]
    .map((index) => {
      const x = start + (index % 2) * (size + gap);
      const y = start + Math.floor(index / 2) * (size + gap);
      const tile = index === 0 || index === 3 ? first : other;
      const content = tile(cycled(inks, cycled(coloured, index)), scheme.ground);
      return group(
        `translate(${x} ${y}) scale(${size / 100}) rotate(${cycled(turned, index) * 90} 50 50)`,
        content,
      );
    })
    .join('');
};

/** Two or three like shapes that overlap, the crossing in its own colour. */
export const overlap: Family = ({ random, scheme }) => {
  const { mark, second, third } = scheme;
  const variant = whole(random, 0, 3);
  if (variant === 0) {
    return (
      circle(98, 128, 62, mark) +
      circle(158, 128, 62, second) +
      path('M128 73.7A62 62 0 0 1 128 182.300A62 62 0 0 1 128 73.7Z', third)
    );
  }
  if (variant === 1) {
    return (
      rect(50, 50, 104, 104, mark, 14) +
      rect(102, 102, 104, 104, second, 14) +
      rect(102, 102, 52, 52, third, 8)
    );
  }
  if (variant === 2) {
    const drops = [0, 120, 240].map((turn, index) =>
      group(`rotate(${turn} 128 128)`, circle(128, 94, 50, cycled([mark, second, third], index))),
    );
    return (
      element('g', { opacity: 0.92 }, drops.join('')) +
      path(polygon(128, 128, 26, 3), scheme.ground)
    );
  }
  return (
    circle(112, 112, 66, mark) +
    rect(110, 110, 98, 98, second, 10) +
    path('M110 178V110H178A66 66 0 0 1 110 178Z', third)
  );
};

/** A disc or a square cut in two and shifted. */
export const sliced: Family = ({ random, scheme }) => {
  const { mark, second } = scheme;
  const shift = pick(random, [14, 22, 30]);
  const turn = pick(random, [0, 45, 90, 135]);
  const halves = pick(random, [
    [path('M120 48a80 80 0 0 0 0 160Z', mark), path('M136 48a80 80 0 0 1 0 160Z', second)],
    [path('M120 52H56v152h64Z', mark), path('M136 52h64v152h-64Z', second)],
    [
      path('M122 44a84 84 0 0 0 0 84a84 84 0 0 1 0 84a84 84 0 0 1 0-168Z', mark),
      path('M134 212a84 84 0 0 0 0-84a84 84 0 0 1 0-84a84 84 0 0 1 0 168Z', second),
    ],
    [path('M122 42V214L44 128Z', mark), path('M134 42V214L212 128Z', second)],
    [
      path('M120 52H56v76a64 76 0 0 0 64 76Z', mark),
      path('M136 204h64v-76a64 76 0 0 0-64-76Z', second),
    ],
  ] as const);
  return group(
    `rotate(${turn} 128 128)`,
    group(`translate(0 ${-shift / 2})`, halves[0]) + group(`translate(0 ${shift / 2})`, halves[1]),
  );
};

/** A small landscape: sun or moon over hills, sea or roofs, to the edge. */
export const landscape: Family = ({ random, scheme }) => {
  const { mark, second } = scheme;
  const third = edgeColour(scheme);
  const sun = circle(
    pick(random, [84, 128, 170]),
    pick(random, [84, 100, 116]),
    pick(random, [36, 46, 58]),
    second,
  );
  const grounds = [
    path('M0 176C50 130 96 130 140 168S220 196 256 160V256H0Z', mark) +
      path('M0 222C60 190 130 190 256 232V256H0Z', third),
    path('M0 200 84 108 140 168 176 132 256 208V256H0Z', mark) +
      path('M0 256 76 180 132 228 180 190 256 256Z', third),
    rect(0, 150, 256, 106, mark) + stroke('M40 182h70M150 182h66M84 210h96M110 236h40', second, 10),
    path('M0 256V176a64 64 0 0 1 128 0 64 64 0 0 1 128 0v80Z', mark) +
      path('M64 256v-20a64 64 0 0 1 128 0v20Z', third),
    path('M0 256V150H52V118h50v60h46v-84h56v56h52v106Z', mark) +
      rect(168, 118, 14, 14, third, 0) +
      rect(68, 146, 14, 14, third) +
      rect(168, 150, 14, 14, third),
  ];
  return sun + pick(random, grounds);
};

/** Bands to the edge with one shape on them, like a signal flag. */
export const signal: Family = ({ random, scheme }) => {
  const { mark, second, third } = scheme;
  const bands = pick(random, [
    rect(0, 128, 256, 128, mark),
    rect(0, 0, 128, 256, mark),
    path('M0 256 256 0V256Z', mark),
    rect(0, 86, 256, 84, mark),
    rect(86, 0, 84, 256, mark) + rect(0, 86, 256, 84, mark),
    path('M0 0 128 128 0 256Z', mark),
  ]);
  const shape = pick(random, [
    circle(128, 128, 52, second),
    path('M76 128a52 52 0 0 1 104 0Z', second) + path('M76 128a52 52 0 0 0 104 0Z', third),
    rect(84, 84, 88, 88, second, 12),
    path(polygon(128, 128, 62, 4), second),
    circle(128, 128, 56, third) + circle(128, 128, 30, second),
  ]);
  return bands + shape;
};
