import { cycled, hashOf } from '#db/seed/random.ts';
import { iconContent } from '../icon.ts';
import { contrast, mix } from '../palette.ts';
import { circle, element, rect } from '../svg.ts';
import { label, paragraph, widthOf, wrapped } from './lettering.ts';
import { people } from './people.ts';
import { avatar } from './pieces.ts';
import { sign } from './signs.ts';
import type { Area, Stage } from './stage.ts';

/** The app's own icon, small, with round corners. */
export function logo(x: number, y: number, size: number, stage: Stage): string {
  const clip = element('clipPath', { id: 'logo' }, rect(0, 0, 256, 256, '#000000', 60));
  const content = element('g', { 'clip-path': 'url(#logo)' }, iconContent(stage.app));
  const edge = element('rect', {
    x: 2,
    y: 2,
    width: 252,
    height: 252,
    rx: 58,
    fill: 'none',
    stroke: stage.look.line,
    'stroke-width': 4,
  });
  return element(
    'svg',
    { x, y, width: size, height: size, viewBox: '0 0 256 256' },
    clip + content + edge,
  );
}

/** Which entry is lit: the page's own where the menu has it, else one that follows the scene. */
function currentOf(menu: readonly string[], stage: Stage): number {
  const named = menu.indexOf(stage.page);
  return named >= 0 ? named : 1 + (hashOf(stage.page) % Math.min(4, menu.length - 1));
}

/** The person who is signed in. */
export function userOf(stage: Stage): string {
  return cycled(people, hashOf(stage.app.slug));
}

function nameplate(area: Area, stage: Stage, ink: string): string {
  const room = area.width - 100;
  const { name } = stage.app;
  const mark = logo(area.x + 24, area.y + 30, 46, stage);
  if (widthOf(name, 22, 700) <= room) {
    return (
      mark + label(area.x + 84, area.y + 61, name, ink, { size: 22, weight: 700, width: room })
    );
  }
  const lines = wrapped(name, 18, room, 2, 700);
  const top = area.y + (lines.length === 1 ? 60 : 48);
  return mark + paragraph(area.x + 84, top, lines, ink, 23, { size: 18, weight: 700 });
}

/** A menu from top to bottom: the app, its pages, what is pinned, who is signed in. */
export function sideMenu(
  area: Area,
  stage: Stage,
  ink: string,
  surface: string,
  active: { ground: string; ink: string },
): string {
  const { look, words } = stage;
  const menu = stage.words.nav;
  const start = hashOf(stage.app.slug) % 12;
  const current = currentOf(menu, stage);
  const items = menu.map((text, index) => {
    const y = area.y + 108 + index * 54;
    const on = index === current;
    const ground = on
      ? rect(area.x + 14, y, area.width - 28, 46, active.ground, Math.min(look.radius, 14))
      : '';
    const colour = on ? active.ink : ink;
    const written = label(area.x + 68, y + 30, text, colour, {
      size: 19,
      weight: on ? 600 : 400,
      width: area.width - 92,
    });
    return ground + sign(area.x + 30, y + 11, start + index * 5, colour) + written;
  });
  const top = area.y + 108 + items.length * 54 + 34;
  const inks = [...look.inks.filter((colour) => contrast(colour, surface) >= 1.5), ink];
  const groups = words.parts.slice(0, 4).map((text, index) => {
    const y = top + 40 + index * 44;
    return (
      circle(area.x + 42, y - 6, 6, cycled(inks, index + 1)) +
      label(area.x + 68, y, text, ink, { size: 18, width: area.width - 92 })
    );
  });
  const foot = area.y + area.height - 50;
  return (
    nameplate(area, stage, ink) +
    items.join('') +
    label(area.x + 30, top, 'Pinned', mix(surface, ink, 0.72), { size: 16, weight: 600 }) +
    groups.join('') +
    avatar(area.x + 46, foot, 20, userOf(stage), look, surface) +
    label(area.x + 80, foot + 6, userOf(stage), ink, { size: 18, width: area.width - 100 })
  );
}

/** The first pages of the menu in a row, the current one first of the two colours. */
export function menuAcross(
  x: number,
  y: number,
  stage: Stage,
  colours: readonly [string, string],
  underlined: boolean,
): string {
  let left = x;
  const menu = stage.words.nav.slice(0, 5);
  const current = currentOf(menu, stage);
  const items = menu.map((text, index) => {
    const on = index === current;
    const width = widthOf(text, 19, on ? 600 : 400);
    const mark = on && underlined ? rect(left, y + 19, width, 4, colours[0], 2) : '';
    const drawn = label(left, y, text, colours[on ? 0 : 1], { size: 19, weight: on ? 600 : 400 });
    left += width + 32;
    return mark + drawn;
  });
  return items.join('');
}
