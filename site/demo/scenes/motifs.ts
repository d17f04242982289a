import { arc, circle, path, rect, round, stroke } from '../svg.ts';
import type { Area } from './stage.ts';
import type { Words } from './vocabulary.ts';

export type Hues = { sky: string; far: string; near: string; light: string };

/** Quiet sets of four colours, each enough for one picture. */
export const hues: readonly Hues[] = [
  { sky: '#f3d9b8', far: '#d98f5c', near: '#7a3b2e', light: '#fff3df' },
  { sky: '#cfe4ea', far: '#7fb0bd', near: '#24566b', light: '#fbf7e9' },
  { sky: '#e5e0f3', far: '#a79bd0', near: '#4b3f82', light: '#fde7c2' },
  { sky: '#dcead2', far: '#92b884', near: '#35603f', light: '#fdf4c9' },
  { sky: '#f7d7d2', far: '#e0928f', near: '#8a3547', light: '#fff0e6' },
  { sky: '#e9e4da', far: '#b9ab93', near: '#5d5142', light: '#ffffff' },
  { sky: '#20344f', far: '#3d6187', near: '#101c30', light: '#f2d489' },
];

/** Draws a picture on a ground that is already painted in the hue of the sky. */
type Motif = (area: Area, hue: Hues) => string;

/** A square in the middle of the area, from 0 to 100, for motifs that must not be stretched. */
function middle({ x, y, width, height }: Area, share: number, content: string): string {
  const size = Math.min(width, height) * share;
  const place = `translate(${round(x + (width - size) / 2)} ${round(y + (height - size) / 2)}) scale(${Math.round(size) / 100})`;
  return `<g transform="${place}">${content}</g>`;
}

const hills: Motif = ({ x, y, width, height }, hue) => {
  const foot = round(y + height);
  const [w, h] = [
    (share: number) => round(width * share),
    (share: number) => round(height * share),
  ];
  return (
    circle(x + w(0.7), y + h(0.34), h(0.14), hue.light) +
    path(
      `M${x} ${round(y + h(0.62))}q${w(0.25)} ${-h(0.3)} ${w(0.5)} 0t${w(0.5)} 0V${foot}H${x}Z`,
      hue.far,
    ) +
    path(
      `M${x} ${round(y + h(0.82))}q${w(0.3)} ${-h(0.24)} ${w(0.6)} 0t${w(0.4)} ${-h(0.06)}V${foot}H${x}Z`,
      hue.near,
    )
  );
};

const peaks: Motif = ({ x, y, width, height }, hue) => {
  const at = (across: number, down: number) =>
    `${round(x + width * across)} ${round(y + height * down)}`;
  return (
    circle(x + width * 0.24, y + height * 0.28, height * 0.1, hue.light) +
    path(`M${at(0, 1)}L${at(0.36, 0.34)}L${at(0.8, 1)}Z`, hue.far) +
    path(`M${at(0.3, 1)}L${at(0.68, 0.48)}L${at(1, 0.86)}V${round(y + height)}Z`, hue.near)
  );
};

const sea: Motif = ({ x, y, width, height }, hue) => {
  const level = y + height * 0.58;
  const depth = y + height - level;
  const lines = [0.14, 0.4, 0.68].map((share, index) =>
    rect(
      x + width * (0.2 + index * 0.12),
      level + depth * share,
      width * (0.5 - index * 0.1),
      5,
      hue.far,
      2.5,
    ),
  );
  return (
    circle(x + width / 2, level, height * 0.2, hue.light) +
    rect(x, level, width, depth, hue.near) +
    lines.join('')
  );
};

const vase: Motif = (area, hue) => {
  const table = rect(area.x, area.y + area.height * 0.74, area.width, area.height * 0.26, hue.far);
  const size = Math.min(area.width, area.height);
  const place = `translate(${round(area.x + area.width / 2 - size * 0.4)} ${round(area.y + area.height * 0.74 - size * 0.6)}) scale(${round(size * 8) / 1000})`;
  const things =
    path('M8 76C-6 50 24 42 22 14h20c-2 28 28 36 14 62Z', hue.near) +
    circle(72, 60, 16, hue.light) +
    circle(94, 65, 11, hue.near);
  return `${table}<g transform="${place}">${things}</g>`;
};

const leaf: Motif = (area, hue) =>
  middle(
    area,
    0.8,
    path('M50 96C10 70 14 26 50 4c36 22 40 66 0 92Z', hue.far) +
      path('M50 96V4c36 22 40 66 0 92Z', hue.near) +
      stroke('M50 92V24M50 50l18-16M50 68l20-16M50 50 32 34M50 68 30 52', hue.light, 3),
  );

const poster: Motif = (area, hue) =>
  middle(
    area,
    0.74,
    circle(36, 50, 34, hue.far) +
      path('M36 16a34 34 0 0 1 0 68Z', hue.near) +
      rect(78, 16, 14, 68, hue.light),
  );

const page: Motif = (area, hue) => {
  const lines = [34, 44, 54, 64].map((y, index) =>
    rect(28, y, index === 3 ? 26 : 44, 4, hue.far, 2),
  );
  return middle(
    area,
    0.94,
    rect(18, 6, 64, 88, hue.light, 3) +
      rect(28, 18, 28, 7, hue.near, 2) +
      lines.join('') +
      stroke('M54 82c4-8 7-8 8-2s4 4 10-4', hue.near, 2.5),
  );
};

const slip: Motif = (area, hue) => {
  const rows = [34, 45, 56].map(
    (y) => rect(32, y, 20, 4, hue.far, 2) + rect(60, y, 10, 4, hue.near, 2),
  );
  return middle(
    area,
    0.96,
    path('M24 4h54v92l-9-6-9 6-9-6-9 6-9-6-9 6Z', hue.light) +
      circle(51, 20, 7, hue.near) +
      rows.join('') +
      rect(32, 72, 38, 6, hue.near, 2),
  );
};

const box: Motif = (area, hue) =>
  middle(
    area,
    0.8,
    path('M50 8 92 28 50 50 8 28Z', hue.light) +
      path('M6 34 47 55v41L6 76Z', hue.far) +
      path('M94 34 53 55v41l41-20Z', hue.near) +
      path('M24 17 66 38v14l-8-4V42L16 21Z', hue.far),
  );

const lamp: Motif = (area, hue) =>
  middle(
    area,
    0.86,
    path('M30 12h40l14 38H16Z', hue.far) +
      rect(47, 50, 6, 36, hue.near) +
      rect(30, 86, 40, 7, hue.near, 3) +
      circle(50, 54, 6, hue.light),
  );

const portrait: Motif = (area, hue) => {
  const foot = area.y + area.height;
  const r = Math.min(area.width, area.height) * 0.19;
  const cx = area.x + area.width / 2;
  const top = foot - r * 1.9;
  const shoulders = path(
    `M${round(cx - r * 2.1)} ${round(foot)}c0 ${round(-r * 1.6)} ${round(r)} ${round(-r * 1.9)} ${round(r * 2.1)} ${round(-r * 1.9)}s${round(r * 2.1)} ${round(r * 0.3)} ${round(r * 2.1)} ${round(r * 1.9)}Z`,
    hue.near,
  );
  return (
    shoulders +
    rect(cx - r * 0.34, top - r * 0.5, r * 0.68, r, hue.far, r * 0.3) +
    circle(cx, top - r * 1.1, r, hue.light) +
    path(
      `M${round(cx - r)} ${round(top - r * 1.1)}a${round(r)} ${round(r)} 0 0 1 ${round(r * 2)} 0q${round(-r)} ${round(-r * 0.7)} ${round(-r * 2)} 0Z`,
      hue.far,
    )
  );
};

const plan: Motif = (area, hue) =>
  middle(
    area,
    0.9,
    rect(2, 12, 96, 76, hue.light, 2) +
      rect(2, 12, 40, 34, hue.far, 0) +
      stroke('M2 12H98V88H2ZM42 12v22M42 46v42M42 62h20M74 62h24M70 12v30', hue.near, 3.5, {
        'stroke-linecap': 'butt',
      }) +
      circle(20, 70, 8, hue.far) +
      rect(78, 70, 12, 10, hue.far),
  );

const bars: Motif = (area, hue) => {
  const columns = [34, 52, 44, 70, 62, 84].map((height, index) =>
    rect(
      8 + index * 15,
      92 - height,
      10,
      height,
      index === 5 ? hue.light : index % 2 === 0 ? hue.far : hue.near,
      1,
    ),
  );
  return middle(area, 0.86, columns.join(''));
};

const cells: Motif = ({ x, y, width, height }, hue) => {
  const [wide, high] = [width / 8, height / 5];
  const colours = [hue.sky, hue.far, hue.near, hue.light];
  return Array.from({ length: 40 }, (_, index) =>
    rect(
      x + (index % 8) * wide + 3,
      y + Math.floor(index / 8) * high + 3,
      wide - 6,
      high - 6,
      colours[(index * 7 + Math.floor(index / 8) * 3) % 4] ?? hue.far,
      3,
    ),
  ).join('');
};

const net: Motif = (area, hue) =>
  middle(
    area,
    0.84,
    stroke('M16 20 50 50 20 82M50 50 84 26M50 50l32 30M16 20 84 26', hue.far, 3) +
      circle(16, 20, 9, hue.near) +
      circle(84, 26, 11, hue.near) +
      circle(20, 82, 8, hue.near) +
      circle(82, 80, 10, hue.light) +
      circle(50, 50, 15, hue.near),
  );

const dial: Motif = (area, hue) =>
  middle(
    area,
    0.84,
    stroke(arc(50, 58, 40, -110, 40), hue.near, 12, { 'stroke-linecap': 'butt' }) +
      stroke(arc(50, 58, 40, 44, 110), hue.far, 12, { 'stroke-linecap': 'butt' }) +
      stroke('M50 58 70 30', hue.near, 5) +
      circle(50, 58, 7, hue.light),
  );

/** What the pictures of a trade show. */
export const motifsOf: Readonly<Record<Words['motifs'], readonly Motif[]>> = {
  photos: [hills, vase, poster, peaks, leaf, sea, portrait, lamp],
  papers: [page, slip, plan, page, bars, slip],
  things: [box, lamp, vase, slip, box, page],
  people: [portrait, plan, hills, portrait, lamp, leaf],
  plans: [plan, net, page, portrait, cells, box],
  charts: [cells, bars, net, dial, hills, bars],
};
