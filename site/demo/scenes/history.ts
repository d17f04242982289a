import { cycled, type Random, shuffled, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, rect } from '../svg.ts';
import { label } from './lettering.ts';
import { people } from './people.ts';
import { avatar, card, pillBefore, stateColour } from './pieces.ts';
import { type Area, type Stage, splitAt } from './stage.ts';
import { clock } from './values.ts';
import { partyOf } from './words.ts';

/** Times that go backwards from late afternoon. */
function times(random: Random, count: number): string[] {
  let minutes = 16 * 60 + whole(random, 0, 50);
  return Array.from({ length: count }, () => {
    const text = clock(minutes);
    minutes -= whole(random, 9, 74);
    return text;
  });
}

/** What happened, newest first, along a line. */
function entries(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const count = Math.floor(area.height / 116);
  const pitch = (area.height + 16) / count;
  const x = area.x + 108;
  const names = shuffled(random, people);
  const subjects = shuffled(random, words.subjects);
  const line = rect(x - 1.5, area.y + 10, 3, area.height - 20, look.line);
  const drawn = times(random, count).map((time, index) => {
    const box = {
      x: x + 36,
      y: area.y + index * pitch,
      width: area.width - 144,
      height: pitch - 16,
    };
    const middle = box.y + box.height / 2;
    const person = cycled(names, index);
    const state = whole(random, 0, words.stages.length - 1);
    const colour = stateColour(state, words.stages.length, look);
    const party = `${person}, ${partyOf(words, person, index + look.row)}`;
    return (
      label(x - 30, middle + 6, time, look.soft, { size: 18, anchor: 'end' }) +
      circle(x, middle, 13, look.page) +
      circle(x, middle, 9, colour) +
      card(box, look) +
      avatar(box.x + 46, middle, 22, person, look) +
      label(box.x + 84, middle - 6, cycled(subjects, index), look.ink, {
        size: 20,
        weight: 600,
        width: box.width - 290,
      }) +
      label(box.x + 84, middle + 23, party, look.soft, { size: 17, width: box.width - 290 }) +
      pillBefore(box.x + box.width - 24, middle, cycled(words.stages, state), colour, look, 176)
    );
  });
  return line + drawn.join('');
}

/** Five weeks as squares, the busier the stronger. */
function activity({ x, y, width, height }: Area, { look, random }: Stage): string {
  const gap = 7;
  const size = (width - 6 * gap) / 7;
  const weeks = Math.min(6, Math.floor((height - 30) / (size + gap)));
  if (weeks < 2) return '';
  const squares = Array.from({ length: weeks * 7 }, (_, index) => {
    const busy = index % 7 > 4 ? 0.05 : 0.08 + random() ** 1.6 * 0.92;
    const [column, row] = [index % 7, Math.floor(index / 7)];
    return rect(
      x + column * (size + gap),
      y + 22 + row * (size + gap),
      size,
      size,
      mix(look.panel, look.brand, busy),
      Math.min(look.radius, 6),
    );
  });
  return label(x, y, 'Activity', look.soft, { size: 17 }) + squares.join('');
}

function totals(area: Area, stage: Stage): string {
  const { look, words } = stage;
  const room = area.width - 52;
  const figures = words.figures.slice(0, 3).map(([title, value], index) => {
    const y = area.y + 92 + index * 96;
    return (
      label(area.x + 26, y, title, look.soft, { size: 17, width: room }) +
      label(area.x + 26, y + 40, value, look.ink, { size: 30, weight: 700, width: room })
    );
  });
  const rest = { x: area.x + 26, y: area.y + 386, width: room, height: area.height - 400 };
  return (
    card(area, look) +
    label(area.x + 26, area.y + 46, 'This week', look.ink, { size: 21, weight: 700, width: room }) +
    figures.join('') +
    activity(rest, stage)
  );
}

/** The day's entries along a line, with the week's figures beside them. */
export function history(stage: Stage): string {
  const [main, side] = splitAt(stage.area, stage.area.width - 324, 24);
  return entries(main, stage) + totals(side, stage);
}
