import { chance, pick, shuffled } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, element, rect, stroke } from '../svg.ts';
import { label, paragraph, widthOf, wrapped } from './lettering.ts';
import type { Look } from './look.ts';
import { card, hairline, pillBefore, progress } from './pieces.ts';
import { type Area, cutAt, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { switches } from './switches.ts';
import { amountOf, written } from './values.ts';

function field(
  area: Area,
  title: string,
  value: string,
  kind: 'text' | 'choice' | 'active',
  stage: Stage,
): string {
  const { look } = stage;
  const box = { x: area.x, y: area.y + 14, width: area.width, height: 56 };
  const active = kind === 'active';
  const frame = element('rect', {
    ...box,
    rx: Math.min(look.radius, 14),
    fill: look.panel,
    stroke: active ? look.brand : look.line,
    'stroke-width': active ? 3 : 1.5,
  });
  const arrow =
    kind === 'choice'
      ? stroke(`M${box.x + box.width - 34} ${box.y + 25}l7 7 7-7`, look.soft, 2.5)
      : '';
  const caret = active ? rect(box.x + 18, box.y + 16, 2, 26, look.brand) : '';
  return (
    label(area.x, area.y, title, look.ink, { size: 18, weight: 600, width: area.width }) +
    frame +
    label(box.x + (active ? 26 : 18), box.y + 36, value, look.ink, {
      size: 20,
      width: box.width - 64,
    }) +
    arrow +
    caret
  );
}

function fields(area: Area, columns: number, stage: Stage): string {
  const { look, words } = stage;
  const width = (area.width - (columns - 1) * 28) / columns;
  return words.fields
    .map(([title, value], index) => {
      const place = {
        x: area.x + (index % columns) * (width + 28),
        y: area.y + Math.floor(index / columns) * 112,
        width,
        height: 90,
      };
      const kind =
        index === (1 + stage.index) % words.fields.length
          ? 'active'
          : index % 3 === 2 || index === 4
            ? 'choice'
            : 'text';
      return field(place, title, value, kind, { ...stage, look });
    })
    .join('');
}

const notes = [
  'Changes count from tomorrow morning. Nothing that is under way is touched.',
  'Everyone in the team can see this. Only owners can change it.',
  'You can undo this for 30 days. The history keeps who changed what.',
] as const;

function steps(area: Area, stage: Stage): string {
  const { look, words } = stage;
  const titles = words.stages.slice(0, 4);
  const pitch = area.width / titles.length;
  return titles
    .map((title, index) => {
      const [x, y] = [area.x + index * pitch + 22, area.y + 24];
      const done = index < 1;
      const now = index === 1;
      const disc = circle(x, y, 20, done || now ? look.brand : look.line);
      const inside = done
        ? stroke(`M${x - 8} ${y}l6 6 11-12`, look.onBrand, 3)
        : label(x, y + 7, String(index + 1), now ? look.onBrand : look.soft, {
            size: 19,
            weight: 700,
            anchor: 'middle',
          });
      const from = x + 52 + Math.min(widthOf(title, 18, now ? 600 : 400), pitch - 130);
      const line =
        index === titles.length - 1
          ? ''
          : rect(from, y - 1, x + pitch - 38 - from, 3, done ? look.brand : look.line, 1.5);
      return (
        disc +
        inside +
        label(x + 34, y + 7, title, now ? look.ink : look.soft, {
          size: 18,
          weight: now ? 600 : 400,
          width: pitch - 130,
        }) +
        line
      );
    })
    .join('');
}

function notice({ x, y, width, height }: Area, lines: readonly string[], look: Look): string {
  return (
    rect(x, y, width, height, look.brandSoft, look.radius) +
    label(x + 22, y + 36, 'Good to know', look.brandInk, { size: 17, weight: 600 }) +
    paragraph(x + 22, y + 64, lines, look.ink, 25, { size: 17 })
  );
}

function summary(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const [title, unit] = words.amount;
  const amounts = [0, 1, 2, 3].map(() => amountOf(random, words));
  const sum = amounts.reduce((total, amount) => total + amount.value, 0);
  const adds = unit === 'euro' || unit === 'count' || unit === 'gigabytes' || unit === 'hours';
  const right = area.x + area.width - 28;
  const names = shuffled(random, words.titles);
  const lines = amounts.map((amount, index) => {
    const y = area.y + 108 + index * 58;
    const value = label(right, y, amount.text, look.soft, { size: 18, anchor: 'end' });
    const name = names[index] ?? '';
    return label(area.x + 28, y, name, look.ink, { size: 18, width: area.width - 160 }) + value;
  });
  const y = area.y + 108 + 4 * 58;
  const note = wrapped(pick(random, notes), 17, area.width - 100, 4);
  const box = { x: area.x + 28, y: y + 96, width: area.width - 56, height: 60 + note.length * 25 };
  const total = written(adds ? sum : Math.round(sum / 4), unit);
  return (
    card(area, look, mix(look.panel, look.sunken, 0.5)) +
    label(area.x + 28, area.y + 54, 'Summary', look.ink, { size: 22, weight: 700 }) +
    lines.join('') +
    hairline(area.x + 28, y - 22, right, y - 22, look.line) +
    label(area.x + 28, y + 22, adds ? `${title}, total` : `${title}, mean`, look.ink, {
      size: 20,
      weight: 600,
      width: area.width - 190,
    }) +
    label(right, y + 24, total, look.ink, { size: 27, weight: 700, anchor: 'end' }) +
    progress(area.x + 28, y + 54, area.width - 56, 0.4 + random() * 0.5, look.brand, look) +
    (box.y + box.height + 20 < area.y + area.height ? notice(box, note, look) : '')
  );
}

function wizard(stage: Stage): string {
  const { area, look } = stage;
  const [top, rest] = cutAt(area, 56, 22);
  const [main, side] = splitAt(rest, rest.width - 372, 26);
  return (
    steps(top, stage) +
    card(main, look) +
    fields({ x: main.x + 36, y: main.y + 52, width: main.width - 72, height: 0 }, 2, stage) +
    switches(
      { x: main.x + 36, y: main.y + 392, width: main.width - 72, height: 0 },
      Math.max(0, Math.floor((main.height - 396) / 66)),
      stage,
    ) +
    summary(side, stage)
  );
}

function settings(stage: Stage): string {
  const { area, look } = stage;
  const [menu, main] = splitAt(area, 226, 36);
  const entries = ['General', 'Members', 'Fields', 'Notices', 'Connections', 'History'].map(
    (text, index) => {
      const y = menu.y + index * 56;
      return (
        (index === 0
          ? rect(menu.x, y, menu.width, 48, look.brandSoft, Math.min(look.radius, 14))
          : '') +
        label(menu.x + 18, y + 31, text, index === 0 ? look.brandInk : look.soft, {
          size: 19,
          weight: index === 0 ? 600 : 400,
          width: menu.width - 30,
        })
      );
    },
  );
  const [upper, lower] = cutAt(main, 424, 22);
  const saved = pillBefore(upper.x + upper.width - 34, upper.y + 46, 'Saved', look.good, look);
  return (
    entries.join('') +
    card(upper, look) +
    label(upper.x + 34, upper.y + 54, 'Details', look.ink, { size: 22, weight: 700 }) +
    saved +
    fields({ x: upper.x + 34, y: upper.y + 104, width: upper.width - 68, height: 0 }, 2, stage) +
    card(lower, look) +
    label(lower.x + 34, lower.y + 52, 'What happens by itself', look.ink, {
      size: 22,
      weight: 700,
    }) +
    switches(
      { x: lower.x + 34, y: lower.y + 80, width: lower.width - 68, height: 0 },
      Math.floor((lower.height - 84) / 66),
      stage,
    )
  );
}

function draw(stage: Stage): string {
  return chance(stage.random, 0.5) ? wizard(stage) : settings(stage);
}

/** A record being filled in: fields, choices and switches. */
export const form: SceneDrawer = {
  title: (words) => words.fields[0]?.[1] ?? 'Details',
  alt: (words) =>
    `a form with fields such as ${words.fields
      .slice(1, 3)
      .map(([title]) => title.toLowerCase())
      .join(' and ')}`,
  action: 'Save',
  beside: 'Cancel',
  draw,
};
