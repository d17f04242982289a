import { cycled, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, rect } from '../svg.ts';
import { donut, shares } from './charts.ts';
import { label } from './lettering.ts';
import type { Look } from './look.ts';
import { people } from './people.ts';
import { avatar, card, hairline, pill, stateColour } from './pieces.ts';
import type { Area, Stage } from './stage.ts';
import { amountOf, written } from './values.ts';

/** A panel with its title. */
export function titled(area: Area, title: string, look: Look): string {
  return (
    card(area, look) +
    label(area.x + 28, area.y + 46, title, look.ink, {
      size: 21,
      weight: 600,
      width: area.width - 56,
    })
  );
}

function percent(share: number): string {
  return written(Math.round(share * 100), 'percent');
}

/** The breakdown as a ring with its parts named beside it. */
export function ringPanel(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const count = Math.min(words.parts.length, Math.floor((area.height - 84) / 30));
  const parts = shares(random, count);
  const room = area.height - 76;
  const r = Math.min(84, room / 2.5, area.width / 5.5);
  const [cx, cy] = [area.x + 34 + r * 1.18, area.y + 64 + room / 2 - 8];
  const pitch = Math.min(40, room / count);
  const x = cx + r * 1.18 + 36;
  const legend = words.parts.slice(0, count).map((text, index) => {
    const y = cy + 6 + (index - (count - 1) / 2) * pitch;
    const share = label(area.x + area.width - 26, y, percent(parts[index] ?? 0), look.soft, {
      size: 18,
      anchor: 'end',
    });
    return (
      circle(x, y - 6, 7, cycled(look.inks, index)) +
      label(x + 20, y, text, look.ink, { size: 18, width: area.x + area.width - x - 96 }) +
      share
    );
  });
  return titled(area, words.charts[1], look) + donut(cx, cy, r, parts, look) + legend.join('');
}

/** The breakdown as bars, the longest first. */
export function ranking(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const count = Math.min(words.parts.length, Math.floor((area.height - 76) / 46));
  const parts = shares(random, words.parts.length);
  const most = parts[0] ?? 1;
  const pitch = Math.min(66, (area.height - 76) / count);
  const bars = words.parts.slice(0, count).map((text, index) => {
    const y = area.y + 88 + index * pitch;
    const share = parts[index] ?? 0;
    const colour = index === 0 ? look.brand : mix(look.panel, look.brand, 0.55);
    return (
      label(area.x + 28, y, text, look.ink, { size: 18, width: area.width - 130 }) +
      label(area.x + area.width - 28, y, percent(share), look.soft, { size: 18, anchor: 'end' }) +
      rect(area.x + 28, y + 11, (area.width - 56) * (share / most), pitch > 54 ? 14 : 10, colour, 5)
    );
  });
  return titled(area, words.charts[1], look) + bars.join('');
}

/** The newest records, as many as there is room for. */
export function latest(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const count = Math.floor((area.height - 76) / 64);
  const tight = area.width < 590;
  const room = area.width - (tight ? 216 : 410);
  const lines = Array.from({ length: count }, (_, index) => {
    const y = area.y + 72 + index * 64;
    const state = whole(random, 0, words.stages.length - 1);
    const colour = stateColour(state, words.stages.length, look);
    return (
      hairline(area.x + 28, y, area.x + area.width - 28, y, look.line) +
      avatar(area.x + 46, y + 32, 18, cycled(people, index * 5 + look.row), look) +
      label(area.x + 80, y + 29, cycled(words.titles, index + look.row), look.ink, {
        size: 18,
        weight: 600,
        width: room,
      }) +
      label(area.x + 80, y + 52, cycled(words.party[1], index * 5 + look.row), look.soft, {
        size: 16,
        width: room,
      }) +
      (tight
        ? ''
        : pill(area.x + area.width - 316, y + 32, cycled(words.stages, state), colour, look, 176)) +
      label(area.x + area.width - 28, y + 38, amountOf(random, words).text, look.ink, {
        size: 18,
        weight: 600,
        anchor: 'end',
      })
    );
  });
  return titled(area, `Latest ${words.noun}`, look) + lines.join('');
}
