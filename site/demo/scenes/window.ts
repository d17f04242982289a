import { cycled } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, element, rect } from '../svg.ts';
import { frame } from './frame.ts';
import { label, widthOf } from './lettering.ts';
import { people } from './people.ts';
import { avatar, button, quietButton, searchField } from './pieces.ts';
import { type Area, type SceneDrawer, type Stage, within } from './stage.ts';

const headerHeight = 96;

function faces(right: number, y: number, stage: Stage): string {
  const { look } = stage;
  const ring = look.chrome === 'floating' ? look.panel : look.page;
  return [2, 1, 0]
    .map((index) => {
      const x = right - 24 - index * 38;
      const person = cycled(people, index * 3 + look.row);
      return circle(x, y, 24, ring) + avatar(x, y, 21, person, look, ring);
    })
    .join('');
}

function header(area: Area, drawer: SceneDrawer, stage: Stage): string {
  const { look, words } = stage;
  const right = area.x + area.width - 36;
  const y = area.y + 28;
  const main = button(right, y, drawer.action ?? 'New', look);
  const beside = right - main.width - 14;
  const most = area.width * 0.5;
  const title = label(area.x + 36, area.y + 62, stage.page, look.ink, {
    size: 31,
    weight: 700,
    width: most,
  });
  const room = beside - (area.x + 36 + Math.min(widthOf(stage.page, 31, 700), most));
  if (drawer.beside !== undefined)
    return title + main.svg + quietButton(beside, y, drawer.beside, look).svg;
  if (look.chrome === 'top-bar' && room > 420) {
    return title + main.svg + searchField(beside - 300, y, 300, `Search ${words.noun}`, look);
  }
  if (look.radius > 8 && room > 260)
    return title + main.svg + faces(beside - 12, area.y + 51, stage);
  return title + main.svg + quietButton(beside, y, 'Filter', look).svg;
}

/** The scene on its page; one without a title fills the page, and is cut where the page is round. */
function page(area: Area, drawer: SceneDrawer, stage: Stage): string {
  if (drawer.title === undefined) {
    const clip = element(
      'clipPath',
      { id: 'page' },
      rect(area.x, area.y, area.width, area.height, '#000000', stage.look.radius),
    );
    const drawn = drawer.draw({ ...stage, area });
    return stage.look.chrome === 'floating'
      ? clip + element('g', { 'clip-path': 'url(#page)' }, drawn)
      : drawn;
  }
  const top = headerHeight - 26;
  const body = within({ ...area, y: area.y + top, height: area.height - top }, 36);
  return header(area, drawer, stage) + drawer.draw({ ...stage, area: body });
}

function titleBar(area: Area, { look }: Stage): string {
  const light = look.dark ? mix(look.page, '#ffffff', 0.06) : look.sunken;
  const fill = look.chrome === 'top-bar' ? look.bar : light;
  const colour = mix(fill, look.chrome === 'top-bar' ? look.onBar : look.ink, 0.26);
  const dots = [0, 1, 2].map((index) => circle(area.x + 26 + index * 24, area.y + 20, 7, colour));
  return rect(area.x, area.y, area.width, 40, fill) + dots.join('');
}

function onSurface(stage: Stage, inside: (area: Area) => string): string {
  const { look } = stage;
  const area: Area = { x: 76, y: 58, width: 1448, height: 884 };
  const shade = mix(look.backdrop, '#000000', 0.5);
  const shadow = [0, 1, 2].map((step) =>
    element('rect', {
      x: area.x - step * 5,
      y: area.y + 10 + step * 5,
      width: area.width + step * 10,
      height: area.height,
      rx: 18 + step * 4,
      fill: shade,
      opacity: 0.1,
    }),
  );
  const clip = element(
    'clipPath',
    { id: 'window' },
    rect(area.x, area.y, area.width, area.height, '#000000', 16),
  );
  const body = { ...area, y: area.y + 40, height: area.height - 40 };
  const ground = rect(area.x, area.y, area.width, area.height, look.page);
  const content = ground + inside(body) + titleBar(area, stage);
  return (
    clip +
    rect(0, 0, 1600, 1000, look.backdrop) +
    shadow.join('') +
    element('g', { 'clip-path': 'url(#window)' }, content)
  );
}

/** The scene inside the app's window, to the picture's edges or on a coloured surface. */
export function inWindow(stage: Stage, drawer: SceneDrawer): string {
  const inside = (area: Area) => {
    const framed = frame(area, { ...stage, area });
    return framed.svg + page(framed.area, drawer, stage);
  };
  if (stage.look.inset) return onSurface(stage, inside);
  return rect(0, 0, 1600, 1000, stage.look.page) + inside(stage.area);
}
