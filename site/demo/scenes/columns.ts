import { cycled, pick, shuffled, whole } from '#db/seed/random.ts';
import { sparkline } from './charts.ts';
import { label } from './lettering.ts';
import { people } from './people.ts';
import { avatar, pill, progress, stateColour } from './pieces.ts';
import type { Area, Stage } from './stage.ts';
import { amountOf, dayOf } from './values.ts';

/** A column of the table: its share of the width, and what it draws into a cell. */
export type Column = { name: string; share: number; cell: (area: Area, row: number) => string };

/** The columns of one table: always a name first and an amount last. */
export function columnsOf(stage: Stage): Column[] {
  const { look, words, random, area } = stage;
  const titles = shuffled(random, words.titles);
  const middle = (place: Area) => place.y + place.height / 2;
  const text = (place: Area, value: string, fill: string, weight: 400 | 600 = 400) =>
    label(place.x, middle(place) + 7, value, fill, { size: 19, weight, width: place.width - 16 });
  const named: Column = {
    name: 'Name',
    share: 2.5,
    cell: (place, row) => text(place, cycled(titles, row), look.ink, 600),
  };
  const party: Column = {
    name: words.party[0],
    share: 2,
    cell: (place, row) => text(place, cycled(words.party[1], row * 5 + look.row), look.soft),
  };
  const owner: Column = {
    name: 'Owner',
    share: 2.1,
    cell: (place, row) => {
      const person = cycled(people, row * 3 + look.row);
      return (
        avatar(place.x + 17, middle(place), 16, person, look) +
        text({ ...place, x: place.x + 46, width: place.width - 46 }, person, look.ink)
      );
    },
  };
  const state: Column = {
    name: 'Status',
    share: 1.8,
    cell: (place) => {
      const index = whole(random, 0, words.stages.length - 1);
      return pill(
        place.x,
        middle(place),
        cycled(words.stages, index),
        stateColour(index, words.stages.length, look),
        look,
        place.width - 12,
      );
    },
  };
  const trend: Column = {
    name: 'Trend',
    share: 1.2,
    cell: (place) =>
      sparkline(
        { x: place.x, y: middle(place) - 14, width: place.width - 40, height: 28 },
        random,
        look.brand,
        random() - 0.3,
      ),
  };
  const share: Column = {
    name: 'Progress',
    share: 1.5,
    cell: (place) =>
      progress(place.x, middle(place) - 4, place.width - 36, random(), look.brand, look),
  };
  const date: Column = {
    name: 'Due',
    share: 1,
    cell: (place) => text(place, dayOf(random), look.soft),
  };
  const amount: Column = {
    name: words.amount[0],
    share: 1.1,
    cell: (place) =>
      label(place.x + place.width - 20, middle(place) + 7, amountOf(random, words).text, look.ink, {
        size: 19,
        weight: 600,
        anchor: 'end',
      }),
  };
  const wide = area.width > 1180;
  const extra = pick(random, [trend, share]);
  const sets = [
    [named, party, state, date, ...(wide ? [owner] : []), amount],
    [named, owner, state, ...(wide ? [extra] : []), date, amount],
    [named, state, party, ...(wide ? [extra] : []), amount],
  ];
  return pick(random, sets);
}
