import { cycled, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { circle, path, rect } from '../svg.ts';
import { label, paragraph, widthOf, wrapped } from './lettering.ts';
import { avatar, card, hairline, quietButton } from './pieces.ts';
import { sign } from './signs.ts';
import type { Area, Stage } from './stage.ts';
import { clock } from './values.ts';
import { partyOf } from './words.ts';

type Speakers = readonly [string, string];

type Said = { speaker: string; text: string; time: string; own: boolean };

type Message = { svg: string; height: number };

type Drawer = (area: Area, y: number, said: Said, stage: Stage) => Message;

const bubble: Drawer = (area, y, said, stage) => {
  const { look } = stage;
  const room = Math.min(area.width * 0.62, 620);
  const lines = wrapped(said.text, 20, room - 48, 4);
  const width = Math.max(...lines.map((line) => widthOf(line, 20))) + 44;
  const height = lines.length * 29 + 30;
  const x = said.own ? area.x + area.width - 40 - width : area.x + 92;
  const quiet = look.dark ? mix(look.page, '#ffffff', 0.1) : mix(look.sunken, look.line, 0.35);
  const fill = said.own ? look.brand : quiet;
  const corner = Math.max(8, look.radius);
  const [right, foot] = [x + width, y + height];
  // The corner towards the speaker is square.
  const tail = said.own
    ? path(`M${right - corner} ${foot}h${corner}v${-corner}Z`, fill)
    : path(`M${x + corner} ${foot}h${-corner}v${-corner}Z`, fill);
  const face = said.own ? '' : avatar(area.x + 58, foot - 20, 20, said.speaker, look);
  const text = paragraph(x + 22, y + 36, lines, said.own ? look.onBrand : look.ink, 29);
  return { svg: face + rect(x, y, width, height, fill, corner) + tail + text, height };
};

const threaded: Drawer = (area, y, said, stage) => {
  const { look } = stage;
  const lines = wrapped(said.text, 20, area.width - 190, 3);
  const beside = area.x + 118 + widthOf(said.speaker, 19, 700);
  const svg =
    avatar(area.x + 62, y + 24, 24, said.speaker, look) +
    label(area.x + 104, y + 20, said.speaker, look.ink, { size: 19, weight: 700 }) +
    label(beside, y + 20, said.time, look.soft, { size: 16 }) +
    paragraph(area.x + 104, y + 51, lines, look.ink, 29);
  return { svg, height: 36 + lines.length * 29 };
};

/** A file that the last speaker sent. */
function sentFile(x: number, y: number, stage: Stage): string {
  const { look, words } = stage;
  const name = `${cycled(words.pictures, look.row)}.pdf`;
  return (
    card({ x, y, width: 300, height: 76 }, look) +
    rect(x + 14, y + 14, 48, 48, look.brandSoft, Math.min(look.radius, 12)) +
    sign(x + 26, y + 26, 5, look.brandInk) +
    label(x + 78, y + 35, name, look.ink, { size: 18, weight: 600, width: 206 }) +
    label(x + 78, y + 59, '240 kB', look.soft, { size: 16 })
  );
}

function messages(
  area: Area,
  bottom: number,
  speakers: Speakers,
  threads: boolean,
  stage: Stage,
): string {
  const { words, random } = stage;
  let minutes = 9 * 60 + whole(random, 2, 300);
  let y = area.y + 154;
  const drawn = words.talk.map((text, index) => {
    minutes += whole(random, 1, 6);
    const said = {
      speaker: cycled(speakers, index),
      text,
      time: clock(minutes),
      own: index % 2 === 1,
    };
    const message = (threads ? threaded : bubble)(area, y, said, stage);
    if (y + message.height > bottom - 8) return '';
    y += message.height + 22;
    return message.svg;
  });
  const x = threads ? area.x + 104 : area.x + area.width - 340;
  const file = y + 80 < bottom ? sentFile(x, y - 6, stage) : '';
  return drawn.join('') + file;
}

function writingBox(box: Area, { look }: Stage): string {
  const right = box.x + box.width;
  return (
    card(box, { ...look, radius: Math.max(look.radius, 10) }) +
    label(box.x + 26, box.y + 43, 'Write a message', look.soft, { size: 19 }) +
    circle(right - 40, box.y + 35, 23, look.brand) +
    path(`M${right - 50} ${box.y + 25}l24 10-24 10 5-10Z`, look.onBrand)
  );
}

/** Two people who take turns, as bubbles or as a thread, above the box to answer in. */
export function conversation(
  area: Area,
  speakers: Speakers,
  threads: boolean,
  stage: Stage,
): string {
  const { look, words } = stage;
  const [partner] = speakers;
  const right = area.x + area.width;
  const room = area.width - 300;
  const box = { x: area.x + 36, y: area.y + area.height - 102, width: area.width - 72, height: 70 };
  return (
    avatar(area.x + 62, area.y + 52, 25, partner, look) +
    label(area.x + 102, area.y + 47, partner, look.ink, { size: 22, weight: 700, width: room }) +
    label(area.x + 102, area.y + 74, partyOf(words, partner, partner.length), look.soft, {
      size: 17,
      width: room,
    }) +
    quietButton(right - 36, area.y + 28, 'Details', look).svg +
    hairline(area.x, area.y + 104, right, area.y + 104, look.line) +
    label(area.x + area.width / 2, area.y + 137, 'Today', look.soft, {
      size: 16,
      anchor: 'middle',
    }) +
    messages(area, box.y - 20, speakers, threads, stage) +
    writingBox(box, stage)
  );
}
