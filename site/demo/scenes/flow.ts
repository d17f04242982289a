import { chance, cycled, whole } from '#db/seed/random.ts';
import { mix, readable } from '../palette.ts';
import { circle, element, path, rect, round, stroke } from '../svg.ts';
import { label, paragraph, wrapped } from './lettering.ts';
import { button, card, hairline, pill, toggle } from './pieces.ts';
import { sign } from './signs.ts';
import { type Area, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import type { Words } from './vocabulary.ts';

type Node = { x: number; y: number; text: string; index: number };

type Size = { width: number; height: number };

function dots(area: Area, { look }: Stage): string {
  const colour = mix(look.page, look.ink, 0.14);
  const rows: string[] = [];
  for (let y = area.y + 24; y < area.y + area.height - 4; y += 36) {
    rows.push(
      stroke(`M${area.x + 24} ${y}H${area.x + area.width - 12}`, colour, 3, {
        'stroke-dasharray': '0 36',
      }),
    );
  }
  return rows.join('');
}

/** The step that is open. */
function chosenIn({ index, words }: Stage): number {
  return (2 + index) % words.steps.length;
}

function node({ x, y, text, index }: Node, size: Size, stage: Stage): string {
  const { look } = stage;
  const middle = y + size.height / 2;
  const asks = text.endsWith('?');
  const colour = cycled(look.inks, asks ? 1 : index === 0 ? 0 : 2 + (index % 2));
  const chosen = index === chosenIn(stage);
  const frame = element('rect', {
    x,
    y,
    ...size,
    rx: Math.max(look.radius, 6),
    fill: look.panel,
    stroke: chosen ? look.brand : look.line,
    'stroke-width': chosen ? 4 : 2,
  });
  const ink = readable(colour, 3, ['#ffffff', '#15171c']);
  const badge = asks
    ? path(`M${x + 46} ${middle - 28}l28 28-28 28-28-28Z`, colour)
    : rect(x + 22, middle - 24, 48, 48, colour, Math.min(look.radius + 2, 24));
  const lines = wrapped(text, 19, size.width - 100, 2, 600);
  const top = middle + (lines.length === 1 ? 7 : -5);
  return (
    frame +
    badge +
    sign(x + 35, middle - 11, index * 5 + look.row, ink, 22) +
    paragraph(x + 84, top, lines, look.ink, 25, { size: 19, weight: 600 })
  );
}

function link(from: Node, to: Node, word: string, flat: boolean, size: Size, stage: Stage): string {
  const { look } = stage;
  const colour = mix(look.panel, look.ink, 0.45);
  const [x1, y1] = flat
    ? [from.x + size.width, from.y + size.height / 2]
    : [from.x + size.width / 2, from.y + size.height];
  const [x2, y2] = flat ? [to.x, to.y + size.height / 2] : [to.x + size.width / 2, to.y];
  const d = flat
    ? `M${x1} ${y1}C${round((x1 + x2) / 2)} ${y1} ${round((x1 + x2) / 2)} ${y2} ${x2 - 9} ${y2}`
    : `M${x1} ${y1}C${x1} ${round((y1 + y2) / 2)} ${x2} ${round((y1 + y2) / 2)} ${x2} ${y2 - 9}`;
  const head = flat
    ? path(`M${x2} ${y2}l-13-8v16Z`, colour)
    : path(`M${x2} ${y2}l-8-13h16Z`, colour);
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const tag =
    word === ''
      ? ''
      : rect(mx - 24, my - 14, 48, 28, look.page, 8) +
        label(mx, my + 6, word, look.soft, { size: 17, weight: 600, anchor: 'middle' });
  return stroke(d, colour, 3) + head + circle(x1, y1, 5, colour) + tag;
}

type Way = { level: number; side: -1 | 0 | 1; from: number; word: string };

/** What follows a question: its No at one side, its Yes at the other, with the rest below them. */
const ways: readonly Way[] = [
  { level: 1, side: -1, from: 0, word: 'No' },
  { level: 1, side: 1, from: 0, word: 'Yes' },
  { level: 2, side: 1, from: 2, word: '' },
  { level: 2, side: -1, from: 1, word: '' },
];

function wayOf(index: number, asked: number): Way {
  const branch = ways[index - asked - 1];
  if (index > asked && branch !== undefined)
    return { ...branch, level: asked + branch.level, from: asked + branch.from };
  return { level: index, side: 0, from: index - 1, word: '' };
}

/** Where the steps stand, and how high they may be where there is little room. */
function placed(area: Area, flat: boolean, words: Words): { nodes: Node[]; size: Size } {
  const asked = askedIn(words.steps);
  const levels = Math.max(...words.steps.map((_, index) => wayOf(index, asked).level));
  const height = flat ? 92 : Math.min(92, (area.height - 56 - levels * 42) / (levels + 1));
  const size = { width: 248, height: Math.round(height) };
  const long = flat ? area.width - size.width : area.height - size.height;
  const step = (long - 56) / levels;
  const cx = area.x + (area.width - size.width) / 2;
  const cy = area.y + (area.height - size.height) / 2;
  const nodes = words.steps.map((text, index) => {
    const { level, side } = wayOf(index, asked);
    const along = round(28 + level * step);
    return flat
      ? { x: area.x + along, y: cy + side * 150, text, index }
      : { x: cx + side * 190, y: area.y + along, text, index };
  });
  return { nodes, size };
}

function askedIn(steps: readonly string[]): number {
  const asked = steps.findIndex((step) => step.endsWith('?'));
  return asked < 0 ? steps.length : asked;
}

function graph(area: Area, flat: boolean, stage: Stage): string {
  const { nodes, size } = placed(area, flat, stage.words);
  const asked = askedIn(stage.words.steps);
  const links = nodes.map((entry, index) => {
    const { from, word } = wayOf(index, asked);
    const before = nodes[from];
    return before === undefined ? '' : link(before, entry, word, flat, size, stage);
  });
  return links.join('') + nodes.map((entry) => node(entry, size, stage)).join('');
}

function settings(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const fields = words.fields
    .slice(1, 1 + Math.min(4, Math.floor((area.height - 230) / 104)))
    .map(([title, value], index) => {
      const y = area.y + 150 + index * 104;
      const box = element('rect', {
        x: area.x + 26,
        y: y + 12,
        width: area.width - 52,
        height: 52,
        rx: Math.min(look.radius, 12),
        fill: look.page,
        stroke: look.line,
        'stroke-width': 1.5,
      });
      return (
        label(area.x + 26, y, title, look.ink, { size: 17, weight: 600, width: area.width - 52 }) +
        box +
        label(area.x + 44, y + 45, value, look.ink, { size: 18, width: area.width - 90 })
      );
    });
  const y = area.y + 576;
  const foot = area.y + area.height - 74;
  return (
    card(area, look) +
    label(area.x + 26, area.y + 52, cycled(words.steps, chosenIn(stage)), look.ink, {
      size: 23,
      weight: 700,
      width: area.width - 52,
    }) +
    pill(area.x + 26, area.y + 90, `${whole(random, 12, 480)} runs today`, look.brandInk, look) +
    fields.join('') +
    (y + 70 < foot
      ? label(area.x + 26, y + 20, 'Ask before it runs', look.ink, {
          size: 18,
          width: area.width - 110,
        }) + toggle(area.x + area.width - 74, y, true, look)
      : '') +
    hairline(area.x, foot - 22, area.x + area.width, foot - 22, look.line) +
    button(area.x + area.width - 26, foot, 'Test step', look).svg
  );
}

function draw(stage: Stage): string {
  const { area, look, random } = stage;
  const panel = chance(random, 0.6);
  const [canvas, side] = panel ? splitAt(area, area.width - 352, 24) : [area, undefined];
  const levels = askedIn(stage.words.steps) + 3;
  const flat = canvas.width / levels > 290;
  const surface = card(canvas, look, mix(look.page, look.sunken, 0.55)) + dots(canvas, stage);
  return surface + graph(canvas, flat, stage) + (side === undefined ? '' : settings(side, stage));
}

/** The steps of a process and their ways. */
export const flow: SceneDrawer = {
  title: (words) => (words.nav.includes('Flows') ? 'Flows' : 'Automation'),
  alt: (words) =>
    `a flow from ${(words.steps[0] ?? 'start').toLowerCase()} to ${(words.steps[words.steps.length - 1] ?? 'end').toLowerCase()}`,
  action: 'Publish',
  beside: 'Test run',
  draw,
};
