import { hashOf } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { element, rect } from '../svg.ts';
import { label, widthOf } from './lettering.ts';
import { logo, menuAcross, sideMenu, userOf } from './menu.ts';
import { avatar, hairline, searchField } from './pieces.ts';
import { sign } from './signs.ts';
import { type Area, type Stage, splitAt, within } from './stage.ts';

/** A frame that is drawn, and the room that it leaves. */
type Framed = { svg: string; area: Area };

function ground({ x, y, width, height }: Area, fill: string): string {
  return rect(x, y, width, height, fill);
}

function sidebar(area: Area, stage: Stage): Framed {
  const { look } = stage;
  const [side, rest] = splitAt(area, 268, 0);
  const edge = hairline(rest.x, rest.y, rest.x, rest.y + rest.height, look.line);
  const active = { ground: look.brandSoft, ink: look.brandInk };
  const menu = sideMenu(side, stage, look.ink, look.sunken, active);
  return { svg: ground(side, look.sunken) + edge + menu, area: rest };
}

function brandSidebar(area: Area, stage: Stage): Framed {
  const { look } = stage;
  const [side, rest] = splitAt(area, 256, 0);
  const active = { ground: mix(look.bar, look.onBar, 0.16), ink: look.onBar };
  const menu = sideMenu(side, stage, look.onBar, look.bar, active);
  return { svg: ground(side, look.bar) + menu, area: rest };
}

function rail(area: Area, stage: Stage): Framed {
  const { look } = stage;
  const [side, rest] = splitAt(area, 92, 0);
  const start = hashOf(stage.app.slug) % 12;
  const current = hashOf(stage.page) % 5;
  const lit = mix(look.bar, look.onBar, 0.18);
  const items = [0, 1, 2, 3, 4, 5].map((index) => {
    const y = side.y + 122 + index * 70;
    const disc =
      index === current ? rect(side.x + 18, y - 16, 56, 56, lit, Math.min(look.radius, 16)) : '';
    return disc + sign(side.x + 34, y, start + index * 5, look.onBar);
  });
  const foot = avatar(side.x + 46, side.y + side.height - 52, 23, userOf(stage), look, look.bar);
  return {
    svg: ground(side, look.bar) + logo(side.x + 22, side.y + 26, 48, stage) + items.join('') + foot,
    area: rest,
  };
}

function topBar(area: Area, stage: Stage): Framed {
  const { look, app } = stage;
  const [bar, rest] = [
    { ...area, height: 78 },
    { ...area, y: area.y + 78, height: area.height - 78 },
  ];
  const name = Math.min(widthOf(app.name, 22, 700), 250);
  const colours = [look.onBar, mix(look.bar, look.onBar, 0.76)] as const;
  const svg =
    ground(bar, look.bar) +
    logo(bar.x + 28, bar.y + 17, 44, stage) +
    label(bar.x + 88, bar.y + 47, app.name, look.onBar, { size: 22, weight: 700, width: 250 }) +
    menuAcross(bar.x + 88 + name + 48, bar.y + 46, stage, colours, false) +
    avatar(bar.x + bar.width - 52, bar.y + 39, 22, userOf(stage), look, look.bar);
  return { svg, area: rest };
}

function tabs(area: Area, stage: Stage): Framed {
  const { look, app } = stage;
  const [bar, rest] = [
    { ...area, height: 124 },
    { ...area, y: area.y + 124, height: area.height - 124 },
  ];
  const svg =
    ground(bar, look.panel) +
    logo(bar.x + 28, bar.y + 20, 42, stage) +
    label(bar.x + 84, bar.y + 49, app.name, look.ink, { size: 22, weight: 700, width: 380 }) +
    searchField(bar.x + bar.width / 2 - 60, bar.y + 18, 440, `Search ${stage.words.noun}`, look) +
    avatar(bar.x + bar.width - 52, bar.y + 41, 22, userOf(stage), look) +
    menuAcross(bar.x + 32, bar.y + 101, stage, [look.brandInk, look.soft], true) +
    hairline(rest.x, rest.y, rest.x + rest.width, rest.y, look.line);
  return { svg, area: rest };
}

function floating(area: Area, stage: Stage): Framed {
  const { look } = stage;
  const [side, rest] = splitAt(within(area, 18), 252, 18);
  const rx = Math.max(look.radius, 10);
  const panel = (part: Area) =>
    element('rect', { ...part, rx, fill: look.panel, stroke: look.line, 'stroke-width': 1.5 });
  const menu = sideMenu(side, stage, look.ink, look.panel, {
    ground: look.brand,
    ink: look.onBrand,
  });
  return {
    svg: ground(area, mix(look.sunken, look.brand, 0.05)) + panel(side) + menu + panel(rest),
    area: rest,
  };
}

const frames = { sidebar, 'brand-sidebar': brandSidebar, rail, 'top-bar': topBar, tabs, floating };

/** The app's frame round its page: menus, bars, the app's icon and who is signed in. */
export function frame(area: Area, stage: Stage): Framed {
  return frames[stage.look.chrome](area, stage);
}
