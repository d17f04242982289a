import { chance, cycled, pick, whole } from '#db/seed/random.ts';
import { circle, group, path, rect, round, stroke } from '../svg.ts';
import type { Family } from './family.ts';

function curve(points: number, at: (share: number) => [number, number], closed: boolean): string {
  const steps = Array.from({ length: points }, (_, index) => {
    const [x, y] = at(index / (closed ? points : points - 1));
    return `${round(x)} ${round(y)}`;
  });
  return `M${steps.join('L')}${closed ? 'Z' : ''}`;
}

function lissajous(across: number, down: number, phase: number): string {
  const turn = Math.PI * 2;
  return curve(
    72,
    (share) => [
      128 + 78 * Math.sin(across * turn * share + phase),
      128 + 78 * Math.sin(down * turn * share),
    ],
    true,
  );
}

function rose(petals: number, depth: number): string {
  const turn = Math.PI * 2;
  return curve(
    84,
    (share) => {
      const r = 62 + depth * Math.cos(petals * turn * share);
      return [128 + r * Math.sin(turn * share), 128 - r * Math.cos(turn * share)];
    },
    true,
  );
}

function spiral(turns: number): string {
  return curve(
    64,
    (share) => {
      const angle = share * turns * Math.PI * 2;
      return [128 + 84 * share * Math.sin(angle), 128 - 84 * share * Math.cos(angle)];
    },
    false,
  );
}

/** One line of even weight: a knot, a loop, a spiral, a meander. */
export const singleLine: Family = ({ random, scheme }) => {
  const d = pick(random, [
    () => lissajous(1, 2, 0),
    () => lissajous(3, 2, 0.2),
    () => rose(3, 24),
    () => rose(5, 18),
    () => rose(8, 14),
    () => spiral(2.5),
    () => spiral(3.25),
    () => 'M52 196V92a38 38 0 0 1 76 0v72a38 38 0 0 0 76 0V60',
    () => 'M60 60h136v40H60v56h136v40H60',
    () => 'M196 60H60v136h136V104H104v52h48',
    () => 'M44 128c0-56 68-56 84 0s84 56 84 0-68-56-84 0-84 56-84 0Z',
    () => 'M60 176c0-96 60-128 88-100s-8 84-40 72 0-84 88-72',
    () =>
      'M128 44c60 40 60 128 0 168-60-40-60-128 0-168ZM44 128c40-60 128-60 168 0-40 60-128 60-168 0Z',
  ])();
  const dot = chance(random, 0.35) ? circle(204, 60, 15, scheme.second) : '';
  return stroke(d, scheme.mark, pick(random, [10, 14, 18])) + dot;
};

/** Parallel bars: a level meter, stairs, a striped sun, slanted bands. */
export const bars: Family = ({ random, scheme }) => {
  const { mark, second } = scheme;
  const variant = whole(random, 0, 4);
  if (variant === 0) {
    const heights = pick(random, [
      [70, 130, 170, 100],
      [60, 110, 160, 110, 60],
      [160, 80, 120, 60, 140],
      [50, 90, 130, 170],
    ] as const);
    const width = 150 / (heights.length * 1.5);
    const left = 128 - (heights.length * 1.5 - 0.5) * width * 0.5;
    const foot = chance(random, 0.5);
    return heights
      .map((height, index) =>
        rect(
          left + index * width * 1.5,
          foot ? 208 - height : 128 - height / 2,
          width,
          height,
          index === 2 ? second : mark,
          width / 2,
        ),
      )
      .join('');
  }
  if (variant === 1) {
    const sun = circle(128, 128, 86, mark);
    return (
      sun +
      [126, 150, 172, 192]
        .map((y, index) => rect(36, y, 184, 6 + index * 3, scheme.ground))
        .join('')
    );
  }
  if (variant === 2) {
    return [0, 1, 2, 3]
      .map((index) =>
        rect(
          48 + index * 20,
          56 + index * 40,
          100 + (index % 2) * 30,
          26,
          index === 1 ? second : mark,
          13,
        ),
      )
      .join('');
  }
  if (variant === 3) {
    const turn = pick(random, [0, 90, 180, 270]);
    return group(
      `rotate(${turn} 128 128)`,
      [0, 1, 2, 3]
        .map((index) =>
          path(`M${46 + index * 42} 210V${172 - index * 42}h30V210Z`, index === 3 ? second : mark),
        )
        .join(''),
    );
  }
  return group(
    'rotate(-45 128 128)',
    [60, 104, 148, 192]
      .map((y, index) =>
        rect(
          cycled([90, 44, 44, 90], index),
          y - 15,
          cycled([110, 168, 130, 76], index),
          30,
          cycled([mark, second, mark, mark], index),
          15,
        ),
      )
      .join(''),
  );
};

/** A grid of dots whose size follows a slope, a wave or a circle. */
export const halftone: Family = ({ random, scheme }) => {
  const count = pick(random, [4, 5, 6]);
  const pitch = 168 / count;
  const half = (count - 1) / 2;
  const size = pick(random, [
    (column: number, row: number) => (column + row) / (2 * count - 2),
    (column: number, row: number) => 1 - Math.hypot(column - half, row - half) / (half * 1.5),
    (column: number, row: number) => Math.hypot(column - half, row - half) / (half * 1.42),
    (column: number, row: number) => 0.5 + 0.5 * Math.sin(column * 1.2 + row * 0.9),
    (_: number, row: number) => (row + 1) / count,
  ]);
  const square = chance(random, 0.35);
  const cells = Array.from({ length: count * count }, (_, index) => {
    const [column, row] = [index % count, Math.floor(index / count)];
    const r = pitch * (0.12 + 0.36 * Math.max(0, size(column, row)));
    const [x, y] = [44 + pitch * (column + 0.5), 44 + pitch * (row + 0.5)];
    const colour = column === row ? scheme.second : scheme.mark;
    return square ? rect(x - r, y - r, r * 2, r * 2, colour) : circle(x, y, r, colour);
  });
  return cells.join('');
};
