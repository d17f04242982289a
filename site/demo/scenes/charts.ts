import { cycled, type Random } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { arc, circle, path, rect, round, stroke } from '../svg.ts';
import { label } from './lettering.ts';
import type { Look } from './look.ts';
import { hairline } from './pieces.ts';
import type { Area } from './stage.ts';
import { series } from './values.ts';

type Point = readonly [number, number];

function points(area: Area, values: readonly number[]): Point[] {
  const step = area.width / Math.max(1, values.length - 1);
  return values.map((value, index) => [area.x + index * step, area.y + area.height * (1 - value)]);
}

/** Path data of a line through the points with soft bends that never overshoot. */
function soft(through: readonly Point[]): string {
  return through
    .map(([x, y], index) => {
      const before = through[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const middle = round((before[0] + x) / 2);
      return `C${middle} ${round(before[1])} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

function straight(through: readonly Point[]): string {
  return `M${through.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** Faint lines with the scale at the left and the names of the steps below. */
export function grid(
  area: Area,
  scale: readonly string[],
  steps: readonly string[],
  look: Look,
): string {
  // A low chart has room for every other line only.
  const shown =
    scale.length === 5 && area.height < 130 ? scale.filter((_, index) => index % 2 === 0) : scale;
  const lines = shown.map((text, index) => {
    const y = area.y + (area.height * index) / (shown.length - 1);
    return (
      hairline(area.x, y, area.x + area.width, y, look.line) +
      label(area.x - 14, y + 6, text, look.soft, { size: 16, anchor: 'end' })
    );
  });
  const pitch = area.width / steps.length;
  const names = steps.map((text, index) =>
    label(area.x + pitch * (index + 0.5), area.y + area.height + 30, text, look.soft, {
      size: 16,
      anchor: 'middle',
    }),
  );
  return lines.join('') + names.join('');
}

/** A filled line with the period before as a faint one. */
export function areaChart(area: Area, random: Random, look: Look): string {
  const now = points(area, series(random, 13, 0.5));
  const before = points(
    area,
    series(random, 13, 0.3).map((value) => value * 0.8),
  );
  const line = random() < 0.65 ? soft(now) : straight(now);
  const foot = area.y + area.height;
  const last = now[now.length - 1] ?? [area.x, area.y];
  const fill = `${line}L${area.x + area.width} ${foot}L${area.x} ${foot}Z`;
  return (
    path(fill, mix(look.panel, look.brand, look.dark ? 0.22 : 0.12)) +
    stroke(soft(before), mix(look.panel, look.soft, 0.5), 2.5, { 'stroke-dasharray': '2 8' }) +
    stroke(line, look.brand, 4) +
    circle(last[0], last[1], 9, look.panel) +
    circle(last[0], last[1], 6, look.brand)
  );
}

/** Bars, plain or in two parts; the last one stands out where they are plain. */
export function barChart(area: Area, random: Random, count: number, look: Look): string {
  const stacked = random() < 0.5;
  const pitch = area.width / count;
  const width = Math.min(pitch * 0.62, 62);
  const corner = Math.min(look.radius, 6);
  const bars = series(random, count, 0.5).map((value, index) => {
    const x = area.x + pitch * (index + 0.5) - width / 2;
    const height = area.height * value;
    const y = area.y + area.height - height;
    if (!stacked)
      return rect(
        x,
        y,
        width,
        height,
        index === count - 1 ? look.brand : mix(look.panel, look.brand, 0.5),
        corner,
      );
    const part = height * (0.28 + random() * 0.2);
    return (
      rect(x, y, width, part - 3, cycled(look.inks, 1), corner) +
      rect(x, y + part, width, height - part, look.brand, corner)
    );
  });
  return bars.join('');
}

/** Two or three lines that cross. */
export function lineChart(
  area: Area,
  random: Random,
  names: readonly string[],
  look: Look,
): string {
  const lines = names.slice(0, 3).map((name, index) => {
    const values = series(random, 10, 0.6 - index * 0.35).map(
      (value) => value * (1 - index * 0.24),
    );
    const through = points(area, values);
    const [x, y] = through[through.length - 1] ?? [area.x, area.y];
    const colour = cycled(look.inks, index);
    return {
      y,
      svg: (shown: number) =>
        stroke(soft(through), colour, 4) +
        circle(x, y, 6, colour) +
        label(x + 16, shown + 6, name, look.ink, { size: 16, weight: 500, width: 112 }),
    };
  });
  let free = Number.NEGATIVE_INFINITY;
  return lines
    .sort((one, other) => one.y - other.y)
    .map((line) => {
      free = Math.max(free + 24, line.y);
      return line.svg(free);
    })
    .join('');
}

/** Shares of a whole that fall, 0 to 1, and add up to 1. */
export function shares(random: Random, count: number): number[] {
  const raw = Array.from({ length: count }, (_, index) => (count - index) * (0.7 + random() * 0.6));
  const total = raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => value / total).sort((one, other) => other - one);
}

/** A ring in parts. */
export function donut(
  cx: number,
  cy: number,
  r: number,
  parts: readonly number[],
  look: Look,
): string {
  let from = 0;
  return parts
    .map((part, index) => {
      const to = from + part * 360;
      const drawn = stroke(
        arc(cx, cy, r, from + 1.5, to - 1.5),
        cycled(look.inks, index),
        r * 0.36,
        { 'stroke-linecap': 'butt' },
      );
      from = to;
      return drawn;
    })
    .join('');
}

/** A small line without axes. */
export function sparkline(area: Area, random: Random, colour: string, slope: number): string {
  return stroke(soft(points(area, series(random, 8, slope))), colour, 3);
}
