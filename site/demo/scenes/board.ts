import { chance, cycled, pick, shuffled, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, rect } from '../svg.ts';
import { label, paragraph, wrapped } from './lettering.ts';
import { people } from './people.ts';
import { avatar, card, inkFor, progress, stateColour } from './pieces.ts';
import { type Area, across, type SceneDrawer, type Stage } from './stage.ts';
import { amountOf, dayOf } from './values.ts';
import { headingOf } from './words.ts';

type Style = 'stripe' | 'label' | 'plain';

type Ticket = { title: string; party: string; person: string; part: number };

function ticket(area: Area, entry: Ticket, style: Style, stage: Stage): string {
  const { look, words, random } = stage;
  const colour = cycled(look.inks, entry.part);
  const lines = wrapped(entry.title, 20, area.width - 44, 2, 600);
  const top = style === 'label' ? area.y + 64 : area.y + 38;
  const foot = area.y + area.height - 28;
  const mark = {
    stripe: rect(area.x, area.y + 12, 5, area.height - 24, colour, 2),
    label: rect(area.x + 22, area.y + 22, 56, 9, colour, 4.5),
    plain: '',
  }[style];
  const due =
    style === 'plain'
      ? progress(area.x + 22, foot - 38, area.width - 44, random(), colour, look)
      : '';
  return (
    card(area, look) +
    mark +
    paragraph(area.x + 22, top, lines, look.ink, 26, { size: 20, weight: 600 }) +
    label(area.x + 22, top + lines.length * 26 + 2, entry.party, look.soft, {
      size: 17,
      width: area.width - 44,
    }) +
    due +
    label(
      area.x + 22,
      foot + 5,
      chance(random, 0.75) ? amountOf(random, words).text : dayOf(random),
      inkFor(colour, look),
      { size: 18, weight: 600 },
    ) +
    avatar(area.x + area.width - 38, foot - 1, 17, entry.person, look)
  );
}

function column(
  area: Area,
  index: number,
  count: number,
  style: Style,
  stage: Stage,
  entries: readonly Ticket[],
): string {
  const { look, words } = stage;
  const stages = words.stages.slice(-count);
  const colour = stateColour(index, count, look);
  const tinted = look.row !== 64;
  const ground = tinted
    ? rect(
        area.x,
        area.y,
        area.width,
        area.height,
        mix(look.page, look.dark ? '#000000' : look.sunken, look.dark ? 0.22 : 0.9),
        look.radius,
      )
    : '';
  const inner = tinted ? 14 : 0;
  const head =
    circle(area.x + inner + 10, area.y + 28, 7, colour) +
    label(area.x + inner + 28, area.y + 35, cycled(stages, index), look.ink, {
      size: 20,
      weight: 600,
      width: area.width - 100,
    }) +
    label(
      area.x + area.width - inner - 4,
      area.y + 35,
      String(entries.length + ((index * 5) % 4)),
      look.soft,
      { size: 18, anchor: 'end' },
    );
  const height = style === 'stripe' ? 158 : 184;
  const cards = entries.map((entry, row) => {
    const place = {
      x: area.x + inner,
      y: area.y + 58 + row * (height + 14),
      width: area.width - inner * 2,
      height,
    };
    return place.y + height > area.y + area.height - inner + 2
      ? ''
      : ticket(place, entry, style, stage);
  });
  return ground + head + cards.join('');
}

function draw(stage: Stage): string {
  const { area, look, words, random } = stage;
  const style = pick(random, ['stripe', 'label', 'plain'] as const);
  const count = Math.min(words.stages.length, area.width > 1240 ? 5 : 4);
  const titles = shuffled(random, words.titles);
  let taken = 0;
  const next = (): Ticket => {
    taken += 1;
    return {
      title: cycled(titles, taken),
      party: cycled(words.party[1], taken * 5 + look.row),
      person: cycled(people, taken * 7 + look.row),
      part: whole(random, 0, 4),
    };
  };
  return across(area, count, 18)
    .map((place, index) =>
      column(
        place,
        index,
        count,
        style,
        stage,
        Array.from({ length: whole(random, index === 0 ? 3 : 2, 4) }, next),
      ),
    )
    .join('');
}

/** Cards in columns, from first to done. */
export const board: SceneDrawer = {
  title: headingOf,
  alt: (words) => `a board of ${words.noun} by stage`,
  action: 'Add card',
  draw,
};
