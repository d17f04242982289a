import { chance, cycled, shuffled } from '#db/seed/random.ts';
import { circle, rect } from '../svg.ts';
import { conversation } from './conversation.ts';
import { label } from './lettering.ts';
import { people } from './people.ts';
import { avatar, hairline, pill } from './pieces.ts';
import { sign } from './signs.ts';
import { type Area, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { timeOf } from './values.ts';

function talks(area: Area, names: readonly string[], stage: Stage): string {
  const { look, words, random } = stage;
  const subjects = [...words.subjects, ...words.titles];
  const entries = names.map((name, index) => {
    const y = area.y + 92 + index * 88;
    if (y + 84 > area.y + area.height) return '';
    const on = index === 0;
    return (
      (on
        ? rect(area.x + 12, y, area.width - 24, 80, look.brandSoft, Math.min(look.radius, 14))
        : '') +
      avatar(area.x + 50, y + 40, 22, name, look) +
      (index % 3 === 0
        ? circle(area.x + 66, y + 56, 7, look.page) + circle(area.x + 66, y + 56, 5, look.good)
        : '') +
      label(area.x + 86, y + 35, name, look.ink, {
        size: 19,
        weight: 600,
        width: area.width - 176,
      }) +
      label(area.x + area.width - 28, y + 35, timeOf(random), look.soft, {
        size: 15,
        anchor: 'end',
      }) +
      label(area.x + 86, y + 61, cycled(subjects, index), look.soft, {
        size: 17,
        width: area.width - 116,
      })
    );
  });
  return (
    label(area.x + 28, area.y + 58, 'Conversations', look.ink, {
      size: 26,
      weight: 700,
      width: area.width - 50,
    }) +
    entries.join('') +
    hairline(area.x + area.width, area.y, area.x + area.width, area.y + area.height, look.line)
  );
}

function profile(area: Area, name: string, stage: Stage): string {
  const { look, words } = stage;
  const facts = words.fields.slice(0, 4).map(([title, value], index) => {
    const y = area.y + 268 + index * 72;
    return (
      label(area.x + 28, y, title, look.soft, { size: 16, width: area.width - 56 }) +
      label(area.x + 28, y + 27, value, look.ink, { size: 18, width: area.width - 56 })
    );
  });
  const files = words.pictures.slice(0, 3).map((text, index) => {
    const y = area.y + 606 + index * 50;
    if (y > area.y + area.height - 24) return '';
    return (
      sign(area.x + 28, y - 19, 5, look.brandInk) +
      label(area.x + 64, y, text, look.ink, { size: 18, width: area.width - 90 })
    );
  });
  return (
    hairline(area.x, area.y, area.x, area.y + area.height, look.line) +
    avatar(area.x + area.width / 2, area.y + 84, 42, name, look) +
    label(area.x + area.width / 2, area.y + 164, name, look.ink, {
      size: 22,
      weight: 700,
      anchor: 'middle',
      width: area.width - 40,
    }) +
    pill(
      area.x + area.width / 2 - 60,
      area.y + 202,
      cycled(words.stages, 1),
      look.brandInk,
      look,
      150,
    ) +
    facts.join('') +
    hairline(area.x + 28, area.y + 546, area.x + area.width - 28, area.y + 546, look.line) +
    label(area.x + 28, area.y + 574, 'Files', look.soft, { size: 16, weight: 600 }) +
    files.join('')
  );
}

function draw(stage: Stage): string {
  const { area, random } = stage;
  const names = shuffled(random, people);
  const [first = people[0], second = people[1]] = names;
  const threads = chance(random, 0.4);
  const [side, rest] = splitAt(area, 352, 0);
  const left = talks(
    side,
    names.filter((name) => name !== second),
    stage,
  );
  if (area.width < 1240 || chance(random, 0.35))
    return left + conversation(rest, [first, second], threads, stage);
  const [middle, right] = splitAt(rest, rest.width - 280, 0);
  return (
    left + conversation(middle, [first, second], threads, stage) + profile(right, first, stage)
  );
}

/** A conversation, with the others beside it. */
export const chat: SceneDrawer = {
  alt: () => 'a conversation between two people, with the other conversations beside it',
  draw,
};
