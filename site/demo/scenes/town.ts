import { chance, pick, type Random, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { group, path, rect, round, stroke } from '../svg.ts';
import type { Look } from './look.ts';
import type { Area } from './stage.ts';

export type Point = readonly [number, number];

/** A town plan: streets in a turned grid, and a river through it or a coast below it. */
export type Town = {
  area: Area;
  centre: Point;
  /** Degrees that the streets are turned by. */
  turn: number;
  /** Distance of the streets across and down. */
  pitch: Point;
  /** Height of the water's edge in the picture. */
  bank: number;
  coast: boolean;
};

const reach = 900;

/** A town for the area; the same random numbers give the same town. */
export function townOf(area: Area, random: Random): Town {
  const pitch = pick(random, [86, 104, 124]);
  const coast = chance(random, 0.4);
  return {
    area,
    centre: [area.x + area.width / 2, area.y + area.height / 2],
    turn: pick(random, [-24, -16, 12, 21]),
    pitch: [pitch, pitch * 0.8],
    bank: area.y + area.height * (coast ? 0.78 : pick(random, [0.3, 0.58, 0.7])),
    coast,
  };
}

function turned([x, y]: Point, [cx, cy]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [
    cx + dx * Math.cos(angle) - dy * Math.sin(angle),
    cy + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
}

/** The crossing of two streets that is nearest to a place, in the grid before it is turned. */
export function crossingNear(town: Town, place: Point): Point {
  const { centre, turn, pitch } = town;
  const [x, y] = turned(place, centre, -turn);
  const at = (value: number, middle: number, step: number) =>
    middle + Math.round((value - middle) / step) * step;
  return [round(at(x, centre[0], pitch[0])), round(at(y, centre[1], pitch[1]))];
}

/** Where a crossing lies in the picture. */
export function inPicture(town: Town, crossing: Point): Point {
  const [x, y] = turned(crossing, town.centre, town.turn);
  return [round(x), round(y)];
}

/** Draws what is given in the grid's own directions, turned with it. */
export function alongStreets({ centre, turn }: Town, content: string): string {
  return group(`rotate(${turn} ${centre[0]} ${centre[1]})`, content);
}

function coloursOf({ dark, page }: Look) {
  if (!dark) {
    return {
      land: '#f1efe9',
      water: '#bcd9e6',
      park: '#cfe3c4',
      road: '#ffffff',
      minor: '#fbfaf7',
    };
  }
  const land = mix(page, '#ffffff', 0.05);
  return {
    land,
    water: mix('#16324a', page, 0.25),
    park: mix('#1d3a2c', page, 0.3),
    road: mix(land, '#ffffff', 0.2),
    minor: mix(land, '#ffffff', 0.09),
  };
}

function street(town: Town, index: number, across: boolean): string {
  const { centre, pitch } = town;
  const [x, y] = centre;
  if (across) return `M${round(x - reach)} ${round(y + index * pitch[1])}h${reach * 2}`;
  return `M${round(x + index * pitch[0])} ${round(y - reach)}v${reach * 2}`;
}

function water(town: Town, colour: string, random: Random): string {
  const { area, bank, coast } = town;
  const [left, right] = [area.x - 40, area.x + area.width + 40];
  const x = (share: number) => round(area.x + area.width * share);
  const swing = coast ? 50 : 190;
  const wave = `C${x(0.2)} ${round(bank - swing)} ${x(0.38)} ${round(bank + swing)} ${x(0.55)} ${round(bank + 20)}S${x(0.85)} ${round(bank - swing)} ${right} ${round(bank + 30)}`;
  if (!coast) return stroke(`M${left} ${round(bank)}${wave}`, colour, pick(random, [54, 78, 96]));
  return path(`M${left} ${round(bank + 20)}${wave}V${area.y + area.height + 40}H${left}Z`, colour);
}

/** The town as a map without names. */
export function drawTown(town: Town, look: Look, random: Random): string {
  const { area, centre, pitch } = town;
  const colours = coloursOf(look);
  const numbers = Array.from({ length: 25 }, (_, index) => index - 12);
  const main = numbers.filter((index) => index % 4 === 0);
  const lines = (list: readonly number[]) =>
    list.map((index) => street(town, index, true) + street(town, index, false)).join('');
  const parks = Array.from({ length: 5 }, () => {
    const [column, row] = [whole(random, -5, 4), whole(random, -4, 3)];
    const [wide, high] = [pitch[0] * whole(random, 1, 2), pitch[1] * whole(random, 1, 2)];
    const [x, y] = [centre[0] + column * pitch[0], centre[1] + row * pitch[1]];
    return rect(x + 8, y + 8, wide - 16, high - 16, colours.park, 10);
  });
  const streets = stroke(lines(numbers), colours.minor, 9) + stroke(lines(main), colours.road, 18);
  const bridges = stroke(
    main.map((index) => street(town, index, false)).join(''),
    colours.road,
    18,
  );
  return (
    rect(area.x, area.y, area.width, area.height, colours.land) +
    alongStreets(town, parks.join('') + streets) +
    water(town, colours.water, random) +
    (town.coast ? '' : alongStreets(town, bridges))
  );
}
