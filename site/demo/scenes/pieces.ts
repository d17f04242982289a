import { hashOf } from '#db/seed/random.ts';
import { contrast, mix, readable } from '../palette.ts';
import { circle, element, rect, stroke } from '../svg.ts';
import { fitted, label, widthOf } from './lettering.ts';
import type { Look } from './look.ts';
import { initials } from './people.ts';
import type { Area } from './stage.ts';

/** A panel with a hairline. */
export function card(area: Area, look: Look, fill = look.panel): string {
  const { x, y, width, height } = area;
  return element('rect', {
    x,
    y,
    width,
    height,
    fill,
    rx: look.radius,
    stroke: look.line,
    'stroke-width': 1.5,
  });
}

export function hairline(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  return element('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': 1.5 });
}

/** A person's disc with initials, in a colour that follows the name and stands out from what it lies on. */
export function avatar(
  x: number,
  y: number,
  r: number,
  name: string,
  look: Look,
  under = look.panel,
): string {
  const inks = look.inks.filter((ink) => contrast(ink, under) >= 1.35);
  const ground = inks[hashOf(name) % Math.max(1, inks.length)] ?? look.onBar;
  const ink = readable(ground, 4, ['#ffffff', look.dark ? look.page : look.ink]);
  const text = { size: r * 0.82, weight: 600, anchor: 'middle' } as const;
  return circle(x, y, r, ground) + label(x, y + r * 0.31, initials(name), ink, text);
}

/** A short word on a soft ground of its colour; x is its left edge, y its middle. */
export function pill(
  x: number,
  y: number,
  text: string,
  colour: string,
  look: Look,
  room = 220,
): string {
  const shown = fitted(text, 17, room - 24);
  const width = pillWidth(shown);
  const ground = mix(look.panel, colour, look.dark ? 0.22 : 0.13);
  const ink = readable(ground, 4.5, [colour, mix(colour, look.ink, 0.4), look.ink]);
  const corner = look.radius > 8 ? 16 : 6;
  const lettering = { size: 17, weight: 500, anchor: 'middle' } as const;
  return (
    rect(x, y - 16, width, 32, ground, corner) + label(x + width / 2, y + 6, shown, ink, lettering)
  );
}

function pillWidth(text: string): number {
  return widthOf(text, 17) + 24;
}

/** The same with its right edge at x. */
export function pillBefore(
  x: number,
  y: number,
  text: string,
  colour: string,
  look: Look,
  room = 220,
): string {
  return pill(x - pillWidth(fitted(text, 17, room - 24)), y, text, colour, look, room);
}

/** The main button; x is its right edge, y its top. Answers its width too. */
export function button(
  right: number,
  y: number,
  text: string,
  look: Look,
): { svg: string; width: number } {
  const width = widthOf(text, 19) + 44;
  const svg =
    rect(right - width, y, width, 46, look.brand, Math.min(look.radius, 23)) +
    label(right - width / 2, y + 30, text, look.onBrand, {
      size: 19,
      weight: 600,
      anchor: 'middle',
    });
  return { svg, width };
}

/** A button that is not the main one. */
export function quietButton(
  right: number,
  y: number,
  text: string,
  look: Look,
): { svg: string; width: number } {
  const width = widthOf(text, 19) + 40;
  const frame = { x: right - width, y, width, height: 46 };
  const svg =
    card(frame, { ...look, radius: Math.min(look.radius, 23) }) +
    label(right - width / 2, y + 30, text, look.ink, { size: 19, weight: 500, anchor: 'middle' });
  return { svg, width };
}

/** A search field with its glass. */
export function searchField(
  x: number,
  y: number,
  width: number,
  text: string,
  look: Look,
  fill = look.sunken,
  ink = look.soft,
): string {
  return (
    rect(x, y, width, 46, fill, Math.min(look.radius, 23)) +
    element('circle', {
      cx: x + 26,
      cy: y + 22,
      r: 8,
      fill: 'none',
      stroke: ink,
      'stroke-width': 2.5,
    }) +
    stroke(`M${x + 32} ${y + 28}l6 6`, ink, 2.5) +
    label(x + 52, y + 30, text, ink, { size: 18, width: width - 64 })
  );
}

/** A switch that is on or off; x and y are its left top corner. */
export function toggle(x: number, y: number, on: boolean, look: Look): string {
  return (
    rect(x, y, 48, 28, on ? look.brand : look.line, 14) +
    circle(x + (on ? 34 : 14), y + 14, 10, on ? look.onBrand : look.panel)
  );
}

/** How far something is, 0 to 1. */
export function progress(
  x: number,
  y: number,
  width: number,
  share: number,
  colour: string,
  look: Look,
): string {
  return rect(x, y, width, 8, look.line, 4) + rect(x, y, Math.max(8, width * share), 8, colour, 4);
}

/** The colour of a state: the last of the states is good, the first still quiet. */
export function stateColour(index: number, count: number, look: Look): string {
  if (index === count - 1) return look.good;
  if (index === count - 2 && count > 3) return look.warn;
  return index === 0 ? look.soft : look.brandInk;
}

/** A colour for text on the panel, taken from a chart ink. */
export function inkFor(colour: string, look: Look): string {
  return contrast(colour, look.panel) >= 3 ? colour : mix(colour, look.ink, 0.45);
}
