import { chance, cycled, shuffled, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, rect } from '../svg.ts';
import { label, paragraph, wrapped } from './lettering.ts';
import { type Mail, mailsOf } from './mail.ts';
import {
  avatar,
  button,
  card,
  hairline,
  pillBefore,
  quietButton,
  searchField,
  stateColour,
} from './pieces.ts';
import { sign } from './signs.ts';
import { type Area, type SceneDrawer, type Stage, splitAt } from './stage.ts';

function list(area: Area, mails: readonly Mail[], stage: Stage): string {
  const { look } = stage;
  const pitch = look.row + 52;
  const top = area.y + 150;
  const chosen = 1;
  const entries = mails.map((mail, index) => {
    const y = top + index * pitch;
    if (y + pitch > area.y + area.height) return '';
    const on = index === chosen;
    const right = area.x + area.width - 24;
    return (
      (on
        ? rect(area.x, y, area.width, pitch, look.brandSoft) + rect(area.x, y, 5, pitch, look.brand)
        : '') +
      hairline(area.x, y + pitch, area.x + area.width, y + pitch, look.line) +
      avatar(area.x + 48, y + pitch / 2, 21, mail.from, look) +
      label(area.x + 86, y + 38, mail.from, look.ink, {
        size: 19,
        weight: mail.unread ? 700 : 500,
        width: area.width - 190,
      }) +
      label(right, y + 38, mail.when, look.soft, { size: 16, anchor: 'end' }) +
      label(area.x + 86, y + 66, mail.subject, look.ink, {
        size: 18,
        weight: mail.unread ? 600 : 400,
        width: area.width - 130,
      }) +
      (pitch > 112
        ? label(area.x + 86, y + 92, `${mail.text.greeting} ${mail.text.start}`, look.soft, {
            size: 17,
            width: area.width - 116,
          })
        : '') +
      (mail.unread ? circle(right - 4, y + 60, 6, look.brand) : '')
    );
  });
  return (
    label(area.x + 28, area.y + 58, 'Inbox', look.ink, {
      size: 28,
      weight: 700,
      width: area.width - 150,
    }) +
    pillBefore(
      area.x + area.width - 24,
      area.y + 48,
      `${mails.filter((mail) => mail.unread).length + 9} new`,
      look.brandInk,
      look,
      100,
    ) +
    searchField(area.x + 24, area.y + 84, area.width - 48, 'Search', look) +
    entries.join('') +
    hairline(area.x + area.width, area.y, area.x + area.width, area.y + area.height, look.line)
  );
}

function attachment(x: number, y: number, text: string, stage: Stage): string {
  const { look } = stage;
  return (
    card({ x, y, width: 236, height: 60 }, look) +
    sign(x + 18, y + 18, 5, look.brandInk) +
    label(x + 54, y + 37, text, look.ink, { size: 17, width: 166 })
  );
}

/** The letter's lines from y downwards, and where it ends. */
function letter(x: number, y: number, room: number, mail: Mail, stage: Stage): [string, number] {
  const { look, words, random } = stage;
  const wide = Math.min(room, 780);
  let top = y;
  const drawn: string[] = [];
  const say = (text: string, indent = 0) => {
    const lines = wrapped(text, 20, wide - indent, 3);
    drawn.push(paragraph(x + indent, top, lines, look.ink, 31));
    top += lines.length * 31;
  };
  const { greeting, start, leadIn, end } = mail.text;
  for (const text of [greeting, start, leadIn]) {
    say(text);
    top += text === leadIn ? 4 : 14;
  }
  for (const title of shuffled(random, words.titles).slice(0, 2)) {
    drawn.push(circle(x + 8, top - 7, 4, look.brand));
    say(title, 26);
  }
  top += 14;
  say(end);
  drawn.push(label(x, top + 14, mail.from, look.soft, { size: 19, width: room }));
  return [drawn.join(''), top + 14];
}

function answerBox(box: Area, mail: Mail, { look }: Stage): string {
  const { x, y, width } = box;
  const tools = [5, 10, 2].map((index, place) =>
    sign(x + 24 + place * 44, y + 110, index, look.soft),
  );
  const words = label(x + 24, y + 44, `Answer ${mail.from.split(' ')[0] ?? ''}`, look.soft, {
    size: 19,
  });
  return (
    card(box, look) + words + tools.join('') + button(x + width - 20, y + 98, 'Send', look).svg
  );
}

/** One line of a message that came before. */
function earlier(area: Area, mail: Mail, { look }: Stage): string {
  const { x, y, width } = area;
  return (
    card(area, look, mix(look.panel, look.sunken, 0.6)) +
    avatar(x + 38, y + 34, 18, mail.from, look) +
    label(x + 70, y + 41, mail.from, look.ink, { size: 18, weight: 600, width: 190 }) +
    label(x + 270, y + 41, `${mail.text.greeting} ${mail.text.start}`, look.soft, {
      size: 18,
      width: width - 370,
    }) +
    label(x + width - 22, y + 41, mail.when, look.soft, { size: 16, anchor: 'end' })
  );
}

function reading(area: Area, mail: Mail, before: Mail, stage: Stage): string {
  const { look, words, random } = stage;
  const x = area.x + 40;
  const room = area.width - 80;
  const right = x + room;
  const index = whole(random, 0, words.stages.length - 1);
  const colour = stateColour(index, words.stages.length, look);
  const box = { x, y: area.y + area.height - 196, width: room, height: 164 };
  const [text, end] = letter(x, area.y + 216, room, mail, stage);
  const file =
    end + 96 < box.y - 10
      ? attachment(x, end + 30, `${cycled(words.pictures, index)}.pdf`, stage)
      : '';
  const old = { x, y: end + 120, width: room, height: 68 };
  return (
    label(x, area.y + 60, mail.subject, look.ink, { size: 28, weight: 700, width: room - 190 }) +
    pillBefore(right, area.y + 50, cycled(words.stages, index), colour, look, 176) +
    avatar(x + 24, area.y + 124, 24, mail.from, look) +
    label(x + 64, area.y + 119, mail.from, look.ink, { size: 20, weight: 600, width: room - 190 }) +
    label(x + 64, area.y + 145, mail.party, look.soft, { size: 17, width: room - 190 }) +
    label(right, area.y + 130, mail.when, look.soft, { size: 17, anchor: 'end' }) +
    hairline(x, area.y + 172, right, area.y + 172, look.line) +
    text +
    file +
    (old.y + old.height + 20 < box.y ? earlier(old, before, stage) : '') +
    answerBox(box, mail, stage)
  );
}

function facts(area: Area, mail: Mail, stage: Stage): string {
  const { look, words } = stage;
  const entries = words.fields.map(([title, value], index) => {
    const y = area.y + 232 + index * 74;
    return (
      label(area.x + 28, y, title, look.soft, { size: 16, width: area.width - 56 }) +
      label(area.x + 28, y + 28, value, look.ink, { size: 18, width: area.width - 56 })
    );
  });
  return (
    rect(area.x, area.y, area.width, area.height, mix(look.page, look.sunken, 0.6)) +
    hairline(area.x, area.y, area.x, area.y + area.height, look.line) +
    avatar(area.x + area.width / 2, area.y + 76, 38, mail.from, look) +
    label(area.x + area.width / 2, area.y + 152, mail.from, look.ink, {
      size: 21,
      weight: 600,
      anchor: 'middle',
      width: area.width - 40,
    }) +
    label(area.x + area.width / 2, area.y + 180, mail.party, look.soft, {
      size: 17,
      anchor: 'middle',
      width: area.width - 40,
    }) +
    entries.join('') +
    quietButton(area.x + area.width - 28, area.y + area.height - 78, 'Open record', look).svg
  );
}

function draw(stage: Stage): string {
  const { area, random } = stage;
  const mails = mailsOf(random, stage.words);
  const [, open, , before] = mails;
  if (open === undefined || before === undefined) return '';
  const three = area.width > 1300 && chance(random, 0.6);
  const [left, rest] = splitAt(area, three ? 392 : 430, 0);
  if (!three) return list(left, mails, stage) + reading(rest, open, before, stage);
  const [middle, side] = splitAt(rest, rest.width - 276, 0);
  return list(left, mails, stage) + reading(middle, open, before, stage) + facts(side, open, stage);
}

/** A list of messages beside the one that is open. */
export const inbox: SceneDrawer = {
  alt: (words) => `an inbox with messages about ${words.noun}, one of them open`,
  draw,
};
