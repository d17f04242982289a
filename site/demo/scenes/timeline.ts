import { chance, cycled, pick, shuffled } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, rect, stroke } from '../svg.ts';
import { history } from './history.ts';
import { label } from './lettering.ts';
import { people } from './people.ts';
import { avatar, card, hairline } from './pieces.ts';
import type { Area, SceneDrawer, Stage } from './stage.ts';
import { monthName } from './values.ts';

type Bar = { x: number; y: number; width: number; done: number; group: boolean };

const names = 306;
const head = 62;
const weeks = 12;

/** Three months that begin with a Monday near their first day, as their first week and month. */
const quarters = [
  [14, 3],
  [27, 6],
  [36, 8],
] as const;

function scale(area: Area, week: number, { look, random }: Stage): string {
  const [first, month] = pick(random, quarters);
  return Array.from({ length: weeks }, (_, index) => {
    const x = area.x + names + index * week;
    const text = index % 4 === 0 ? monthName(month + index / 4) : '';
    const line = hairline(
      x,
      area.y + head,
      x,
      area.y + area.height,
      mix(look.panel, look.line, 0.6),
    );
    return (
      label(x + 10, area.y + 26, text, look.ink, { size: 17, weight: 600 }) +
      label(x + 10, area.y + 50, `W${first + index}`, look.soft, { size: 15 }) +
      line
    );
  }).join('');
}

/** Groups of three bars below a line that spans them, each a little later than the one before. */
function barsOf(area: Area, count: number, pitch: number, week: number, stage: Stage): Bar[] {
  const left = area.x + names;
  const bars: Bar[] = [];
  for (let row = 0; row < count; row += 4) {
    let from = 0.15 + (row / count) * 7.4 + stage.random() * 0.3;
    const start = from;
    const children = [1, 2, 3].slice(0, count - row - 1).map((index): Bar => {
      const length = Math.min(1.5 + stage.random() * 1.6, weeks - from - 0.15);
      const y = area.y + head + (row + index + 0.5) * pitch;
      const bar = {
        x: left + from * week,
        y,
        width: length * week,
        done: Math.max(0, Math.min(1, 1.3 - from / 5)),
        group: false,
      };
      from += length * (0.72 + stage.random() * 0.28);
      return bar;
    });
    const last = children[children.length - 1];
    const end = last === undefined ? left + start * week + 3 * week : last.x + last.width;
    bars.push(
      {
        x: left + start * week,
        y: area.y + head + (row + 0.5) * pitch,
        width: end - left - start * week,
        done: 0,
        group: true,
      },
      ...children,
    );
  }
  return bars;
}

function drawBar(area: Area, bar: Bar, row: number, { look }: Stage): string {
  if (bar.group) return rect(bar.x, bar.y - 5, bar.width, 10, mix(look.ink, look.panel, 0.2), 3);
  const colour = cycled(look.inks, Math.floor(row / 4));
  const corner = Math.min(look.radius, 10);
  const text = `${Math.round(bar.done * 20) * 5}%`;
  const beside = bar.x + bar.width + 12;
  return (
    rect(bar.x, bar.y - 16, bar.width, 32, mix(look.panel, colour, 0.4), corner) +
    (bar.done > 0.1 ? rect(bar.x, bar.y - 16, bar.width * bar.done, 32, colour, corner) : '') +
    (bar.done > 0.1 && beside + 52 < area.x + area.width
      ? label(beside, bar.y + 6, text, look.soft, { size: 16 })
      : '')
  );
}

function drawRow(area: Area, bar: Bar, row: number, pitch: number, stage: Stage): string {
  const { look, words } = stage;
  const y = area.y + head + row * pitch;
  const text = bar.group ? cycled(words.parts, row / 4) : cycled(words.titles, row + look.row);
  const weight = bar.group ? 700 : 400;
  const band = rect(area.x + 1, y, area.width - 2, pitch, mix(look.panel, look.sunken, 0.6));
  const face = avatar(
    area.x + names - 34,
    y + pitch / 2,
    16,
    cycled(people, row * 3 + look.row),
    look,
  );
  return (
    (bar.group ? band : face) +
    hairline(area.x, y, area.x + area.width, y, look.line) +
    label(area.x + (bar.group ? 24 : 46), y + pitch / 2 + 7, text, look.ink, {
      size: 18,
      weight,
      width: names - (bar.group ? 40 : 104),
    }) +
    drawBar(area, bar, row, stage)
  );
}

/** From the end of one bar to the start of the next, where the next begins later. */
function links(bars: readonly Bar[], colour: string): string {
  return bars
    .map((bar, index) => {
      const next = bars[index + 1];
      if (next === undefined || bar.group || next.group) return '';
      const x = Math.min(next.x - 14, bar.x + bar.width - 10);
      return x > bar.x + 8 ? stroke(`M${x} ${bar.y + 16}V${next.y}H${next.x - 4}`, colour, 2) : '';
    })
    .join('');
}

function plan(room: Area, stage: Stage): string {
  const { look, random } = stage;
  const fit = Math.floor((room.height - head) / Math.min(look.row, 66));
  // A group without an entry below it would look cut off.
  const count = fit % 4 === 1 ? fit - 1 : fit;
  const pitch = (room.height - head) / count;
  const area = room;
  const week = (area.width - names) / weeks;
  const bars = barsOf(area, count, pitch, week, stage);
  const shuffledWords = { ...stage.words, titles: shuffled(random, stage.words.titles) };
  const rows = bars.map((bar, row) =>
    drawRow(area, bar, row, pitch, { ...stage, words: shuffledWords }),
  );
  const left = area.x + names;
  const today = left + week * (3.6 + random() * 1.4);
  const now =
    rect(today - 1.5, area.y + head, 3, area.height - head, look.bad) +
    circle(today, area.y + head, 7, look.bad);
  return (
    card(area, look) +
    scale(area, week, stage) +
    rows.join('') +
    links(bars, look.soft) +
    hairline(left, area.y, left, area.y + area.height, look.line) +
    now
  );
}

function draw(stage: Stage): string {
  return chance(stage.random, 0.62) ? plan(stage.area, stage) : history(stage);
}

/** A plan by week, or what happened by the hour. */
export const timeline: SceneDrawer = {
  title: () => 'Timeline',
  alt: (words) => `a timeline of ${words.noun}`,
  action: 'Add step',
  draw,
};
