import { chance, cycled, pick, whole } from '#db/seed/random.ts';
import { mix, readable } from '../palette.ts';
import { circle, element, rect } from '../svg.ts';
import { label, paragraph, wrapped } from './lettering.ts';
import { people } from './people.ts';
import { avatar, card, hairline, inkFor } from './pieces.ts';
import { type Area, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { clock, weekdays } from './values.ts';

function colours(
  index: number,
  look: Stage['look'],
): { ground: string; ink: string; strong: string } {
  const strong = cycled(look.inks, index);
  const ground = mix(look.panel, strong, look.dark ? 0.3 : 0.2);
  return {
    ground,
    strong,
    ink: readable(ground, 4.5, [inkFor(strong, look), mix(strong, look.ink, 0.6), look.ink]),
  };
}

function month(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const [head, rows, columns] = [44, 5, 7];
  const [wide, high] = [area.width / columns, (area.height - head) / rows];
  // June 2027 begins on a Tuesday and has 30 days.
  const [first, length] = [1, 30];
  const today = pick(random, [8, 9, 10, 15, 16, 17]);
  const names = weekdays.map((day, index) =>
    label(area.x + wide * index + 16, area.y + 29, day, look.soft, { size: 17, weight: 600 }),
  );
  const days = Array.from({ length: rows * columns }, (_, index) => {
    const [x, y] = [
      area.x + (index % columns) * wide,
      area.y + head + Math.floor(index / columns) * high,
    ];
    const number = index < first ? 32 - first + index : ((index - first) % length) + 1;
    const weekend = index % columns > 4;
    const ground = weekend ? rect(x, y, wide, high, mix(look.panel, look.sunken, 0.7)) : '';
    const on = number === today && index >= first;
    const badge = on ? circle(x + 26, y + 24, 17, look.brand) : '';
    const inside = index >= first && index < first + length;
    const date = label(
      x + 26,
      y + 30,
      String(number),
      on ? look.onBrand : inside ? look.ink : mix(look.panel, look.soft, 0.6),
      { size: 17, weight: on ? 700 : 400, anchor: 'middle' },
    );
    const most =
      weekend || !inside ? (chance(random, 0.1) ? 1 : 0) : whole(random, 0, high > 138 ? 3 : 2);
    const events = Array.from({ length: most }, (_, row) => {
      const event = whole(random, 0, words.events.length - 1);
      const { ground: fill, ink, strong } = colours(event, look);
      const top = y + 48 + row * 32;
      return (
        rect(x + 7, top, wide - 14, 28, fill, Math.min(look.radius, 8)) +
        rect(x + 7, top, 4, 28, strong, 2) +
        label(x + 19, top + 20, cycled(words.events, event), ink, {
          size: 15,
          weight: 500,
          width: wide - 32,
        })
      );
    });
    return ground + badge + date + events.join('');
  });
  const across = Array.from({ length: rows }, (_, index) =>
    hairline(
      area.x,
      area.y + head + index * high,
      area.x + area.width,
      area.y + head + index * high,
      look.line,
    ),
  );
  const lines = Array.from({ length: columns - 1 }, (_, index) =>
    hairline(
      area.x + (index + 1) * wide,
      area.y + head,
      area.x + (index + 1) * wide,
      area.y + area.height,
      look.line,
    ),
  );
  const clip = element(
    'clipPath',
    { id: 'month' },
    rect(area.x, area.y, area.width, area.height, '#000000', look.radius),
  );
  const edge = element('rect', {
    ...area,
    rx: look.radius,
    fill: 'none',
    stroke: look.line,
    'stroke-width': 1.5,
  });
  return (
    clip +
    card(area, look) +
    element(
      'g',
      { 'clip-path': 'url(#month)' },
      names.join('') + days.join('') + across.join('') + lines.join(''),
    ) +
    edge
  );
}

/** Half hours from the top of the day: start and length of each event, never two at once. */
function slots(stage: Stage): [number, number][] {
  const result: [number, number][] = [];
  let at = whole(stage.random, 0, 2);
  while (at < 17) {
    const length = whole(stage.random, 2, 4);
    result.push([at, Math.min(length, 18 - at)]);
    at += length + whole(stage.random, 0, 4);
  }
  return result.filter(() => chance(stage.random, 0.8));
}

function week(area: Area, count: number, stage: Stage): string {
  const { look, words, random } = stage;
  const [head, gutter] = [66, 74];
  const wide = (area.width - gutter) / count;
  const half = (area.height - head) / 18;
  const today = whole(random, 1, 3);
  const start = pick(random, [7, 14, 21]);
  const hours = Array.from({ length: 9 }, (_, index) => {
    const y = area.y + head + index * half * 2;
    return (
      hairline(area.x + gutter, y, area.x + area.width, y, look.line) +
      label(area.x + gutter - 14, y + (index === 0 ? 18 : 6), clock((index + 8) * 60), look.soft, {
        size: 15,
        anchor: 'end',
      })
    );
  });
  const days = Array.from({ length: count }, (_, day) => {
    const x = area.x + gutter + day * wide;
    const on = day === today;
    const title =
      label(x + 18, area.y + 42, cycled(weekdays, day), on ? look.brandInk : look.soft, {
        size: 18,
        weight: 600,
      }) +
      label(x + 66, area.y + 43, String(start + day), on ? look.brandInk : look.ink, {
        size: 22,
        weight: 700,
      });
    const tint = on
      ? rect(x, area.y + head, wide, area.height - head, mix(look.panel, look.brand, 0.05))
      : '';
    const events = slots(stage).map(([at, length]) => {
      const event = whole(random, 0, words.events.length - 1);
      const { ground, ink, strong } = colours(event, look);
      const box = {
        x: x + 6,
        y: area.y + head + at * half + 3,
        width: wide - 14,
        height: length * half - 6,
      };
      const lines = wrapped(cycled(words.events, event), 17, box.width - 28, length > 2 ? 2 : 1);
      const time = clock(8 * 60 + at * 30);
      return (
        rect(box.x, box.y, box.width, box.height, ground, Math.min(look.radius, 10)) +
        rect(box.x, box.y, 5, box.height, strong, 2) +
        paragraph(box.x + 18, box.y + 26, lines, ink, 22, { size: 17, weight: 600 }) +
        label(box.x + 18, box.y + 26 + lines.length * 22, time, ink, { size: 15 })
      );
    });
    return (
      tint +
      (day === 0 ? '' : hairline(x, area.y, x, area.y + area.height, look.line)) +
      title +
      events.join('')
    );
  });
  const now = area.y + head + half * (5 + random() * 8);
  const line =
    rect(area.x + gutter + today * wide, now, wide, 3, look.bad) +
    circle(area.x + gutter + today * wide, now + 1.5, 7, look.bad);
  return card(area, look) + hours.join('') + days.join('') + line;
}

function agenda(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const entries = words.events.map((event, index) => {
    const y = area.y + 78 + index * 100;
    if (y + 92 > area.y + area.height) return '';
    const hour = clock((8 + index) * 60 + (chance(random, 0.5) ? 30 : 0));
    return (
      hairline(area.x + 24, y, area.x + area.width - 24, y, look.line) +
      rect(area.x + 24, y + 20, 5, 58, cycled(look.inks, index), 2) +
      label(area.x + 44, y + 44, event, look.ink, {
        size: 18,
        weight: 600,
        width: area.width - 110,
      }) +
      label(area.x + 44, y + 72, hour, look.soft, { size: 17 }) +
      avatar(area.x + area.width - 44, y + 48, 18, cycled(people, index * 3 + look.row), look)
    );
  });
  return (
    card(area, look) +
    label(area.x + 24, area.y + 48, 'Today', look.ink, { size: 22, weight: 700 }) +
    entries.join('')
  );
}

function draw(stage: Stage): string {
  const { area, random } = stage;
  const view = whole(random, 0, 2);
  if (view === 0) return month(area, stage);
  if (view === 1) return week(area, 5, stage);
  const [main, side] = splitAt(area, area.width - 318, 22);
  return (chance(random, 0.5) ? month(main, stage) : week(main, 4, stage)) + agenda(side, stage);
}

/** A month or a week with its appointments. */
export const calendar: SceneDrawer = {
  title: () => 'June 2027',
  alt: (words) =>
    `a calendar with entries such as ${(words.events[0] ?? 'meetings').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
  action: 'New entry',
  beside: 'Today',
  draw,
};
