import { chance, cycled } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { element, rect, stroke } from '../svg.ts';
import { type Column, columnsOf } from './columns.ts';
import { label, widthOf } from './lettering.ts';
import { card, hairline, pill } from './pieces.ts';
import { type Area, cutAt, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { amountOf } from './values.ts';
import { headingOf } from './words.ts';

function views(area: Area, stage: Stage): string {
  const { look, words } = stage;
  let x = area.x;
  return ['All', ...words.stages.slice(0, 4)]
    .map((text, index) => {
      const width = widthOf(text, 18) + 34;
      if (x + width > area.x + area.width) return '';
      const on = index === 0;
      const ground = rect(
        x,
        area.y,
        width,
        40,
        on ? look.brandSoft : 'none',
        Math.min(look.radius, 20),
      );
      const drawn =
        ground +
        label(x + width / 2, area.y + 27, text, on ? look.brandInk : look.soft, {
          size: 18,
          weight: on ? 600 : 400,
          anchor: 'middle',
        });
      x += width + 8;
      return drawn;
    })
    .join('');
}

function widths(columns: readonly Column[], room: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (room * column.share) / total);
}

function rows(area: Area, stage: Stage): string {
  const { look, random } = stage;
  const columns = columnsOf(stage);
  const boxes = chance(random, 0.5);
  const left = area.x + (boxes ? 66 : 26);
  const sizes = widths(columns, area.x + area.width - left);
  const starts = sizes.map(
    (_, index) => left + sizes.slice(0, index).reduce((sum, size) => sum + size, 0),
  );
  const place = (index: number, y: number, height: number): Area => ({
    x: starts[index] ?? left,
    y,
    width: sizes[index] ?? 0,
    height,
  });
  const last = columns.length - 1;
  const head = columns.map((column, index) => {
    const { x, width } = place(index, area.y, 52);
    return label(index === last ? x + width - 20 : x, area.y + 34, column.name, look.soft, {
      size: 17,
      weight: 600,
      anchor: index === last ? 'end' : 'start',
    });
  });
  const count = Math.floor((area.height - 54) / look.row);
  const pitch = (area.height - 54) / count;
  const chosen = chance(random, 0.6) ? 2 : -1;
  const striped = chance(random, 0.3);
  const drawn = Array.from({ length: count }, (_, row) => {
    const y = area.y + 52 + row * pitch;
    const tint =
      row === chosen
        ? look.brandSoft
        : striped && row % 2 === 0 && row < count - 1
          ? mix(look.panel, look.sunken, 0.7)
          : undefined;
    const ground = tint === undefined ? '' : rect(area.x + 1, y, area.width - 2, pitch, tint);
    const box = boxes ? checkbox(area.x + 26, y + pitch / 2 - 11, row === chosen, stage) : '';
    return (
      ground +
      (row === 0 || !striped ? hairline(area.x, y, area.x + area.width, y, look.line) : '') +
      box +
      columns.map((column, index) => column.cell(place(index, y, pitch), row)).join('')
    );
  });
  return card({ ...area, height: 54 + count * pitch }, look) + head.join('') + drawn.join('');
}

function checkbox(x: number, y: number, on: boolean, { look }: Stage): string {
  const box = element('rect', {
    x,
    y,
    width: 22,
    height: 22,
    rx: 5,
    fill: on ? look.brand : look.panel,
    stroke: on ? look.brand : look.line,
    'stroke-width': 2,
  });
  return box + (on ? stroke(`M${x + 5} ${y + 11}l4 5 8-9`, look.onBrand, 2.5) : '');
}

function details(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const name = cycled(words.titles, 2);
  const facts = words.fields
    .slice(0, Math.min(6, Math.floor((area.height - 250) / 70)))
    .map(([title, value], index) => {
      const y = area.y + 178 + index * 70;
      return (
        label(area.x + 26, y, title, look.soft, { size: 16, width: area.width - 52 }) +
        label(area.x + 26, y + 28, value, look.ink, { size: 19, width: area.width - 52 })
      );
    });
  const total = amountOf(random, words).text;
  return (
    card(area, look) +
    label(area.x + 26, area.y + 48, name, look.ink, {
      size: 23,
      weight: 700,
      width: area.width - 52,
    }) +
    pill(area.x + 26, area.y + 84, cycled(words.stages, 1), look.brandInk, look) +
    hairline(area.x, area.y + 136, area.x + area.width, area.y + 136, look.line) +
    facts.join('') +
    hairline(
      area.x,
      area.y + area.height - 96,
      area.x + area.width,
      area.y + area.height - 96,
      look.line,
    ) +
    label(area.x + 26, area.y + area.height - 40, words.amount[0], look.soft, { size: 18 }) +
    label(area.x + area.width - 26, area.y + area.height - 38, total, look.ink, {
      size: 26,
      weight: 700,
      anchor: 'end',
    })
  );
}

function draw(stage: Stage): string {
  const { area, random } = stage;
  const [top, body] = cutAt(area, 40, 22);
  if (!chance(random, 0.4) || area.width < 1150) return views(top, stage) + rows(body, stage);
  const [main, side] = splitAt(body, area.width - 352, 24);
  return views(top, stage) + rows(main, { ...stage, area: main }) + details(side, stage);
}

/** Records in rows, with states, people and amounts. */
export const table: SceneDrawer = {
  title: headingOf,
  alt: (words) => `a table of ${words.noun} with status and ${words.amount[0].toLowerCase()}`,
  action: 'Add new',
  draw,
};
