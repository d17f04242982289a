import { chance, cycled, pick, shuffled, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { element, rect } from '../svg.ts';
import { label, widthOf } from './lettering.ts';
import { type Hues, hues, motifsOf } from './motifs.ts';
import { people } from './people.ts';
import { avatar, card, hairline, pill } from './pieces.ts';
import { type Area, across, cutAt, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { dayOf } from './values.ts';

function picture(
  area: Area,
  kind: number,
  tone: number,
  stage: Stage,
  id: string,
  corner = stage.look.radius,
): string {
  const { brand, inks, brandSoft } = stage.look;
  const own: Hues = {
    sky: mix('#ffffff', brand, 0.22),
    far: mix(brandSoft, brand, 0.55),
    near: mix(brand, '#10131a', 0.35),
    light: cycled(inks, 1),
  };
  const hue = tone % 4 === 0 ? own : cycled(hues, tone);
  const { x, y, width, height } = area;
  const clip = element('clipPath', { id }, rect(x, y, width, height, '#000000', corner));
  const motif = cycled(motifsOf[stage.words.motifs], kind);
  const drawn = rect(x, y, width, height, hue.sky) + motif(area, hue);
  return clip + element('g', { 'clip-path': `url(#${id})` }, drawn);
}

function tile(area: Area, index: number, start: number, stage: Stage): string {
  const { look, words, random } = stage;
  const image = { ...area, height: area.height - 66 };
  const name = cycled(words.pictures, index);
  return (
    picture(image, start + index, start * 2 + index * 3, stage, `p${index}`) +
    label(area.x + 4, image.y + image.height + 32, name, look.ink, {
      size: 19,
      weight: 600,
      width: area.width - 60,
    }) +
    label(area.x + 4, image.y + image.height + 56, dayOf(random), look.soft, { size: 16 }) +
    avatar(
      area.x + area.width - 22,
      image.y + image.height + 34,
      17,
      cycled(people, index * 3 + look.row),
      look,
    )
  );
}

function filters(area: Area, stage: Stage): string {
  const { look, words } = stage;
  let x = area.x;
  return ['All', ...words.parts.slice(0, 4)]
    .map((text, index) => {
      const width = widthOf(text, 18) + 36;
      const on = index === 0;
      const drawn =
        rect(x, area.y, width, 40, on ? look.brand : look.sunken, Math.min(20, look.radius + 4)) +
        label(x + width / 2, area.y + 27, text, on ? look.onBrand : look.soft, {
          size: 18,
          weight: on ? 600 : 400,
          anchor: 'middle',
        });
      x += width + 10;
      return drawn;
    })
    .join('');
}

function even(area: Area, start: number, stage: Stage): string {
  const columns = area.width > 1250 ? 4 : 3;
  const rows = 2;
  const height = (area.height - 24) / rows;
  return Array.from({ length: rows }, (_, row) =>
    across({ ...area, y: area.y + row * (height + 24), height }, columns, 22)
      .map((place, column) => tile(place, row * columns + column, start, stage))
      .join(''),
  ).join('');
}

function uneven(area: Area, start: number, stage: Stage): string {
  const columns = across(area, 3, 22);
  const cuts = [0.6, 0.42, 0.54];
  return columns
    .map((column, index) => {
      const [upper, lower] = cutAt(column, column.height * cycled(cuts, index + start), 22);
      return tile(upper, index * 2, start, stage) + tile(lower, index * 2 + 1, start, stage);
    })
    .join('');
}

function detail(area: Area, start: number, stage: Stage): string {
  const { look, words, random } = stage;
  const [main, side] = splitAt(area, area.width - 350, 26);
  const [large, strip] = cutAt(main, main.height - 128, 20);
  const small = across(strip, 5, 16).map(
    (place, index) =>
      picture(
        place,
        start + index,
        start * 2 + index * 3,
        stage,
        `s${index}`,
        Math.min(look.radius, 10),
      ) +
      (index === 1
        ? element('rect', {
            ...place,
            rx: Math.min(look.radius, 10),
            fill: 'none',
            stroke: look.brand,
            'stroke-width': 5,
          })
        : ''),
  );
  const facts = words.fields.slice(0, 5).map(([title, value], index) => {
    const y = side.y + 148 + index * 76;
    return (
      label(side.x + 26, y, title, look.soft, { size: 16, width: side.width - 52 }) +
      label(side.x + 26, y + 28, value, look.ink, { size: 19, width: side.width - 52 })
    );
  });
  const person = pick(random, people);
  const note = side.y + side.height - 84;
  return (
    picture(large, start + 1, start * 2 + 3, stage, 'large') +
    small.join('') +
    card(side, look) +
    label(side.x + 26, side.y + 50, cycled(words.pictures, 1), look.ink, {
      size: 23,
      weight: 700,
      width: side.width - 52,
    }) +
    pill(
      side.x + 26,
      side.y + 88,
      words.stages[words.stages.length - 1] ?? 'Done',
      look.good,
      look,
    ) +
    facts.join('') +
    hairline(side.x + 26, note - 26, side.x + side.width - 26, note - 26, look.line) +
    avatar(side.x + 46, note + 22, 20, person, look) +
    label(side.x + 80, note + 17, person, look.ink, {
      size: 18,
      weight: 600,
      width: side.width - 110,
    }) +
    label(side.x + 80, note + 41, dayOf(random), look.soft, { size: 16 })
  );
}

function draw(stage: Stage): string {
  const { area, random, words } = stage;
  const start = whole(random, 0, 11);
  const named = { ...stage, words: { ...words, pictures: shuffled(random, words.pictures) } };
  if (chance(random, 0.34)) return detail(area, start, named);
  const [top, body] = cutAt(area, 40, 24);
  return (
    filters(top, stage) +
    (chance(random, 0.5) ? even(body, start, named) : uneven(body, start, named))
  );
}

/** Pictures in a grid, or one of them large. */
export const gallery: SceneDrawer = {
  title: (words) => (words.nav.includes('Library') ? 'Library' : 'Pictures'),
  alt: (words) => `a gallery of pictures such as ${words.pictures[0] ?? 'covers'}`,
  action: 'Upload',
  beside: 'Newest first',
  draw,
};
