import { chance, cycled, shuffled, whole } from '#db/seed/random.ts';
import { mix, readable } from '../palette.ts';
import { circle, element, path, rect, round, stroke } from '../svg.ts';
import { label } from './lettering.ts';
import { places } from './people.ts';
import { card, hairline, pillBefore, searchField, stateColour } from './pieces.ts';
import type { Area, SceneDrawer, Stage } from './stage.ts';
import {
  alongStreets,
  crossingNear,
  drawTown,
  inPicture,
  type Point,
  type Town,
  townOf,
} from './town.ts';
import { amountOf, clock } from './values.ts';

type Stop = { name: string; value: string; share: number };

function pin([x, y]: Point, text: string, colour: string, { look }: Stage): string {
  const ink = readable(colour, 4, ['#ffffff', look.dark ? look.page : look.ink]);
  return (
    path(`M${x} ${y}c-16-20-24-30-24-44a24 24 0 0 1 48 0c0 14-8 24-24 44Z`, colour) +
    circle(x, y - 43, 16, mix(colour, '#000000', 0.12)) +
    label(x, y - 36, text, ink, { size: 18, weight: 700, anchor: 'middle' })
  );
}

/** Places that lie apart from each other, on a loose ring through the free part of the map. */
function spots({ x, y, width, height }: Area, count: number, stage: Stage): Point[] {
  const start = stage.random() * Math.PI * 2;
  return Array.from({ length: count }, (_, index) => {
    const angle = start + (index / count) * Math.PI * 1.75;
    const reach = 0.5 + stage.random() * 0.44;
    return [
      round(x + width / 2 + Math.cos(angle) * reach * (width / 2 - 70)),
      round(y + height / 2 + 24 + Math.sin(angle) * reach * (height / 2 - 74)),
    ];
  });
}

function tour(town: Town, near: readonly Point[], stage: Stage): string {
  const { look } = stage;
  const stops = near.map((place) => crossingNear(town, place));
  const legs = stops.map(([x, y], index) =>
    index === 0 ? `M${x} ${y}` : `${index % 2 === 0 ? `H${x}V${y}` : `V${y}H${x}`}`,
  );
  const line = alongStreets(
    town,
    stroke(legs.join(''), look.panel, 15) + stroke(legs.join(''), look.brand, 8),
  );
  const pins = stops
    .map((stop, index) => ({ at: inPicture(town, stop), index }))
    .sort((one, other) => one.at[1] - other.at[1])
    .map(({ at, index }) =>
      pin(at, String(index + 1), index === 0 ? cycled(look.inks, 1) : look.brand, stage),
    );
  return line + pins.join('');
}

function bubbles(near: readonly Point[], stops: readonly Stop[], { look }: Stage): string {
  const drawn = near.map(([cx, cy], index) => {
    const { value, share } = cycled(stops, index);
    const fill = cycled(look.inks, index % 2);
    const ink = readable(fill, 4.5, ['#ffffff', '#16181c']);
    const r = 36 + share * 50;
    const disc = element('circle', {
      cx,
      cy,
      r,
      fill,
      opacity: 0.86,
      stroke: look.panel,
      'stroke-width': 3,
    });
    return (
      disc +
      label(cx, cy + 6, value, ink, { size: 17, weight: 600, anchor: 'middle', width: r * 1.9 })
    );
  });
  return drawn.join('');
}

function list(area: Area, stops: readonly Stop[], stage: Stage): string {
  const { look, words, random } = stage;
  const right = area.x + area.width - 24;
  const entries = stops.map(({ name, value }, index) => {
    const y = area.y + 144 + index * 84;
    const state = whole(random, 0, words.stages.length - 1);
    const colour = stateColour(state, words.stages.length, look);
    const [fill, ink] = index === 0 ? [look.brand, look.onBrand] : [look.brandSoft, look.brandInk];
    return (
      hairline(area.x + 22, y, right, y, look.line) +
      circle(area.x + 44, y + 42, 18, fill) +
      label(area.x + 44, y + 48, String(index + 1), ink, {
        size: 17,
        weight: 700,
        anchor: 'middle',
      }) +
      label(area.x + 78, y + 38, name, look.ink, { size: 19, weight: 600, width: 178 }) +
      label(area.x + 78, y + 64, value, look.soft, { size: 17 }) +
      pillBefore(right, y + 42, cycled(words.stages, state), colour, look, 158)
    );
  });
  return (
    card(area, look) +
    label(area.x + 24, area.y + 50, words.charts[2], look.ink, {
      size: 23,
      weight: 700,
      width: area.width - 48,
    }) +
    searchField(area.x + 22, area.y + 76, area.width - 44, 'Search places', look) +
    entries.join('')
  );
}

function zoom(x: number, y: number, { look }: Stage): string {
  const signs = stroke(
    `M${x + 16} ${y + 26}h20M${x + 26} ${y + 16}v20M${x + 16} ${y + 78}h20`,
    look.ink,
    3,
  );
  return (
    card({ x, y, width: 52, height: 104 }, look) +
    hairline(x + 8, y + 52, x + 44, y + 52, look.line) +
    signs
  );
}

/** Hours of a tour, in order. */
function hours(count: number, stage: Stage): string[] {
  let minutes = 7 * 60 + whole(stage.random, 2, 8) * 5;
  return Array.from({ length: count }, () => {
    const time = clock(minutes);
    minutes += whole(stage.random, 6, 18) * 5;
    return time;
  });
}

function draw(stage: Stage): string {
  const { area, look, words, random } = stage;
  const town = townOf(area, random);
  const touring = chance(random, 0.6);
  const most = Math.min(7, Math.floor((area.height - 200) / 84));
  const times = hours(most, stage);
  const stops = shuffled(random, places)
    .slice(0, most)
    .map((name, index): Stop => {
      const amount = amountOf(random, words);
      return { name, share: amount.share, value: touring ? (times[index] ?? '') : amount.text };
    });
  const atLeft = chance(random, 0.6);
  const panel = {
    x: atLeft ? area.x + 24 : area.x + area.width - 464,
    y: area.y + 24,
    width: 440,
    height: 150 + most * 84,
  };
  const floor = town.coast ? town.bank - 40 : area.y + area.height;
  const free = {
    x: atLeft ? area.x + 484 : area.x + 20,
    y: area.y,
    width: area.width - 510,
    height: floor - area.y,
  };
  const near = spots(free, most, stage);
  const marks = touring ? tour(town, near, stage) : bubbles(near, stops, stage);
  const control = zoom(
    atLeft ? area.x + area.width - 76 : area.x + 24,
    area.y + area.height - 128,
    stage,
  );
  const clip = element(
    'clipPath',
    { id: 'map' },
    rect(area.x, area.y, area.width, area.height, '#000000'),
  );
  const chart = element('g', { 'clip-path': 'url(#map)' }, drawTown(town, look, random) + marks);
  return clip + chart + list(panel, stops, stage) + control;
}

/** A town plan with stops on a route or amounts by place, and their list. */
export const map: SceneDrawer = {
  alt: (words) =>
    `a map of ${words.charts[2].charAt(0).toLowerCase()}${words.charts[2].slice(1)} with a list beside it`,
  draw,
};
