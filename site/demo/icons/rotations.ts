import { chance, cycled, pick, whole } from '#db/seed/random.ts';
import { arc, circle, element, group, onCircle, path, rect, ring, stroke } from '../svg.ts';
import type { Family } from './family.ts';

type Petal = (colour: string, width: number) => string;

/** Petals that point up from the middle at 128/128. */
const petals: readonly Petal[] = [
  (fill, width) => element('ellipse', { cx: 128, cy: 82, rx: width / 2, ry: 42, fill }),
  (fill, width) => rect(128 - width / 2, 40, width, 66, fill, width / 2),
  (fill, width) => path(`M128 36Q${128 + width} 84 128 116Q${128 - width} 84 128 36Z`, fill),
  (fill, width) => path(`M128 118 ${128 - width * 0.7} 48H${128 + width * 0.3}Z`, fill),
  (fill, width) => circle(128, 66, width / 2, fill),
  (fill, width) => path(`M128 128V40a${width} ${width} 0 0 1 ${width} ${width}Z`, fill),
  (fill, width) => rect(128 - width / 2, 46, width, 46, fill, 4),
];

/** A blossom, wheel or asterisk: one petal turned round the middle. */
export const blossom: Family = ({ random, scheme }) => {
  const count = pick(random, [3, 4, 5, 6, 8, 10, 12]);
  const width = Math.min(74, 300 / count);
  const petal = pick(random, petals);
  const two = chance(random, 0.55) && count % 2 === 0;
  const start = chance(random, 0.5) ? 180 / count : 0;
  const turned = Array.from({ length: count }, (_, index) =>
    group(
      `rotate(${start + (360 / count) * index} 128 128)`,
      petal(two && index % 2 === 1 ? scheme.second : scheme.mark, width),
    ),
  );
  const middle = chance(random, 0.4)
    ? circle(128, 128, 20, two ? scheme.third : scheme.second)
    : '';
  return turned.join('') + middle;
};

/** Rings, broken rings or nested discs round one middle. */
export const rings: Family = ({ random, scheme }) => {
  const { mark, second, third, ground } = scheme;
  const variant = whole(random, 0, 4);
  if (variant === 0) {
    const cuts = [0, 1, 2].map(() => whole(random, 0, 11) * 30);
    return [86, 58, 30]
      .map((r, index) =>
        stroke(
          arc(128, 128, r, cycled(cuts, index), cycled(cuts, index) + 250),
          index === 1 ? second : mark,
          17,
        ),
      )
      .join('');
  }
  if (variant === 1) {
    return [92, 68, 44, 20]
      .map((r, index) => circle(128, 220 - r, r, cycled([mark, ground, second, third], index)))
      .join('');
  }
  if (variant === 2) {
    const rainbow = [
      [90, mark],
      [62, second],
      [34, mark],
    ] as const;
    const turn = pick(random, [0, 45, 90, 180, 315]);
    const bands = rainbow.map(([r, colour]) =>
      stroke(`M${128 - r} 168A${r} ${r} 0 0 1 ${128 + r} 168`, colour, 20, {
        'stroke-linecap': 'butt',
      }),
    );
    return group(`rotate(${turn} 128 128)`, bands.join(''));
  }
  if (variant === 3) {
    const [x, y] = onCircle(128, 128, 78, whole(random, 0, 7) * 45);
    return (
      ring(128, 128, 78, mark, 13) +
      circle(128, 128, 34, mark) +
      circle(x, y, 27, ground) +
      circle(x, y, 19, second)
    );
  }
  return [96, 72, 48, 24]
    .map((r, index) =>
      circle(128, 128, r, cycled([mark, ground, index === 2 ? second : mark, ground], index)),
    )
    .join('');
};

/** A crescent, an eclipse or a section of a disc. */
export const eclipse: Family = ({ random, scheme }) => {
  const { mark, second, ground } = scheme;
  const turn = whole(random, 0, 7) * 45;
  const variant = whole(random, 0, 3);
  if (variant === 0)
    return group(
      `rotate(${turn} 128 128)`,
      circle(128, 128, 84, mark) + circle(158, 128, 62, ground) + circle(176, 128, 24, second),
    );
  if (variant === 1)
    return group(
      `rotate(${turn} 128 128)`,
      path('M128 44A84 84 0 1 0 212 128H128Z', mark) +
        path('M140 36A84 84 0 0 1 220 116H140Z', second),
    );
  if (variant === 2)
    return group(
      `rotate(${turn} 128 128)`,
      path('M44 128a84 84 0 0 1 168 0Z', mark) +
        path('M86 140a42 42 0 0 0 84 0Z', second) +
        circle(194, 162, 18, mark),
    );
  return group(
    `rotate(${turn} 128 128)`,
    circle(96, 128, 56, mark) + path('M168 72a56 56 0 0 1 0 112Z', second),
  );
};

/** Rings or loops that hold each other. */
export const interlocked: Family = ({ random, scheme }) => {
  const { mark, second, third, ground } = scheme;
  const variant = whole(random, 0, 3);
  const gapped = (d: string, colour: string) =>
    stroke(d, ground, 30, { 'stroke-linecap': 'butt' }) +
    stroke(d, colour, 19, { 'stroke-linecap': 'butt' });
  if (variant === 0) {
    return (
      ring(98, 128, 48, mark, 19) +
      gapped('M158 80a48 48 0 1 1 0 96a48 48 0 0 1 0-96', second) +
      gapped('M98 80A48 48 0 0 1 146 128', mark)
    );
  }
  if (variant === 1) {
    const loops = [0, 90, 180, 270].map((turn, index) =>
      group(
        `rotate(${turn} 128 128)`,
        stroke(
          'M128 128V84a28 28 0 0 1 56 0 44 44 0 0 1-56 44',
          index % 2 === 0 ? mark : second,
          17,
        ),
      ),
    );
    return loops.join('');
  }
  if (variant === 2) {
    return [
      rect(92, 40, 26, 176, mark, 13),
      rect(138, 40, 26, 176, mark, 13),
      rect(40, 92, 176, 26, second, 13),
      rect(40, 138, 176, 26, second, 13),
      rect(88, 88, 34, 34, ground),
      rect(134, 134, 34, 34, ground),
      rect(92, 82, 26, 46, mark),
      rect(138, 128, 26, 46, mark),
    ].join('');
  }
  const turned = [0, 120, 240].map((turn, index) =>
    group(`rotate(${turn} 128 132)`, ring(128, 100, 44, cycled([mark, second, third], index), 17)),
  );
  return turned.join('');
};
