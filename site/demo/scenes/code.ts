import { chance, cycled, whole } from '#db/seed/random.ts';
import { mix, readable } from '../palette.ts';
import { circle, element, escapeXml, rect } from '../svg.ts';
import { label, monospace } from './lettering.ts';
import type { Look } from './look.ts';
import { hairline } from './pieces.ts';
import { sign } from './signs.ts';
import { type Snippet, snippets } from './snippets.ts';
import { type Area, cutAt, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { coloured, type SyntaxInks } from './syntax.ts';

type Inks = SyntaxInks & { page: string; side: string; line: string; added: string; brand: string };

function inksOf(look: Look, night: boolean): Inks {
  const page = night ? mix(look.dark ? look.page : '#16181d', look.bar, 0.12) : look.panel;
  const pale = night ? '#ffffff' : '#000000';
  const at = (colour: string) =>
    readable(page, 4.5, [
      colour,
      mix(colour, pale, 0.3),
      mix(colour, pale, 0.5),
      mix(colour, pale, 0.7),
    ]);
  return {
    page,
    side: mix(page, pale, 0.035),
    line: mix(page, pale, 0.12),
    text: night ? '#e6e7ea' : look.ink,
    soft: mix(page, pale, night ? 0.52 : 0.56),
    word: at(look.brand),
    string: at(night ? '#a5d6a0' : '#2f7d4a'),
    number: at(cycled(look.inks, 1)),
    added: mix(page, look.good, 0.16),
    brand: look.brand,
  };
}

/** A line of code. Leading blanks become room: SVG would swallow them. */
function codeLine(
  x: number,
  y: number,
  line: string,
  size: number,
  file: string,
  inks: Inks,
): string {
  const text = line.trimStart();
  if (text === '') return '';
  return element(
    'text',
    { x: x + (line.length - text.length) * size * 0.6, y, fill: inks.text, 'font-size': size },
    coloured(text, file, inks),
  );
}

function editor(area: Area, snippet: Snippet, size: number, inks: Inks, stage: Stage): string {
  const { random } = stage;
  const pitch = Math.min(size * 2, (area.height - 36) / snippet.lines.length);
  const current = (whole(random, 2, 5) + stage.index * 9) % snippet.lines.length;
  const changed = chance(random, 0.5) ? [8, 9] : [];
  const lines = snippet.lines.map((line, index) => {
    const y = area.y + 46 + index * pitch;
    const ground = changed.includes(index)
      ? rect(area.x, y - pitch * 0.7, area.width, pitch, inks.added)
      : index === current
        ? rect(area.x, y - pitch * 0.7, area.width, pitch, inks.side)
        : '';
    return (
      ground +
      element(
        'text',
        { x: area.x + 56, y, fill: inks.soft, 'font-size': size * 0.86, 'text-anchor': 'end' },
        String(index + 1),
      ) +
      codeLine(area.x + 84, y, line, size, snippet.file, inks)
    );
  });
  return element('g', { 'font-family': monospace }, lines.join(''));
}

function tabs(area: Area, snippet: Snippet, inks: Inks): string {
  const names = [
    snippet.file,
    ...snippet.folder.filter((name) => name.includes('.') && name !== snippet.file).slice(0, 2),
  ];
  let x = area.x;
  const drawn = names.map((name, index) => {
    const width = 62 + name.length * 11;
    const on = index === 0;
    const tab =
      (on
        ? rect(x, area.y, width, area.height, inks.page) + rect(x, area.y, width, 4, inks.brand)
        : '') +
      label(x + 28, area.y + 36, name, on ? inks.text : inks.soft, { size: 18, width: width - 34 });
    x += width;
    return tab;
  });
  return (
    rect(area.x, area.y, area.width, area.height, inks.side) +
    drawn.join('') +
    hairline(area.x, area.y + area.height, area.x + area.width, area.y + area.height, inks.line)
  );
}

function files(area: Area, snippet: Snippet, inks: Inks): string {
  const entries = snippet.folder.map((name, index) => {
    const y = area.y + 92 + index * 44;
    const folder = !name.includes('.');
    const on = name === snippet.file;
    const x = area.x + (folder ? 24 : 46);
    return (
      (on ? rect(area.x, y - 28, area.width, 42, mix(inks.side, inks.brand, 0.2)) : '') +
      sign(x, y - 18, folder ? 7 : 5, folder ? inks.word : inks.soft, 22) +
      label(x + 34, y, name, on || folder ? inks.text : inks.soft, {
        size: 18,
        weight: folder ? 600 : 400,
        width: area.width - (folder ? 70 : 92),
      })
    );
  });
  return (
    rect(area.x, area.y, area.width, area.height, inks.side) +
    label(area.x + 24, area.y + 40, 'Files', inks.soft, { size: 17, weight: 600 }) +
    entries.join('') +
    hairline(area.x + area.width, area.y, area.x + area.width, area.y + area.height, inks.line)
  );
}

function output(area: Area, snippet: Snippet, inks: Inks, look: Look): string {
  const lines = snippet.output.map((line, index) =>
    element(
      'text',
      {
        x: area.x + 30,
        y: area.y + 88 + index * 34,
        fill: index === 0 ? inks.string : inks.text,
        'font-size': area.width < 500 ? 16 : 19,
        'xml:space': 'preserve',
      },
      escapeXml(line),
    ),
  );
  const head =
    label(area.x + 30, area.y + 40, 'Output', inks.text, { size: 18, weight: 600 }) +
    label(area.x + 130, area.y + 40, 'Problems', inks.soft, { size: 18 }) +
    label(area.x + 250, area.y + 40, 'History', inks.soft, { size: 18 });
  return (
    rect(area.x, area.y, area.width, area.height, inks.side) +
    hairline(area.x, area.y, area.x + area.width, area.y, inks.line) +
    head +
    rect(area.x + 30, area.y + 52, 64, 3, look.brand) +
    element('g', { 'font-family': monospace }, lines.join(''))
  );
}

/** The runs before this one, below its output. */
function runs(area: Area, inks: Inks, stage: Stage): string {
  const { look, words, random } = stage;
  const count = Math.max(0, Math.floor((area.height - 30) / 62));
  const right = area.x + area.width - 30;
  const entries = Array.from({ length: count }, (_, index) => {
    const y = area.y + 62 + index * 62;
    const title = cycled(words.titles, index + look.row);
    const time = `${whole(random, 2, 58)} s`;
    return (
      hairline(area.x + 30, y - 34, right, y - 34, inks.line) +
      circle(area.x + 38, y - 3, 8, index === 2 ? inks.number : inks.string) +
      label(area.x + 60, y + 4, title, inks.text, { size: 18, width: area.width - 170 }) +
      label(right, y + 4, time, inks.soft, { size: 17, anchor: 'end' })
    );
  });
  const head = label(area.x + 30, area.y, 'Runs before', inks.soft, { size: 17, weight: 600 });
  return head + entries.join('');
}

function draw(stage: Stage): string {
  const { area, look, words, random } = stage;
  const snippet = snippets[words.code];
  const inks = inksOf(look, look.dark || chance(random, 0.5));
  const ground = rect(area.x, area.y, area.width, area.height, inks.page);
  const tree = chance(random, 0.7);
  const [side, rest] = tree ? splitAt(area, 260, 0) : [undefined, area];
  const [top, below] = cutAt(rest, 56, 0);
  const left = side === undefined ? '' : files(side, snippet, inks);
  if (chance(random, 0.6) || rest.width < 1150) {
    const [main, foot] = cutAt(below, below.height - 216, 0);
    return (
      ground +
      left +
      tabs(top, snippet, inks) +
      editor(main, snippet, 20, inks, stage) +
      output(foot, snippet, inks, look)
    );
  }
  const [main, beside] = splitAt(below, below.width - 420, 0);
  return (
    ground +
    left +
    tabs(top, snippet, inks) +
    editor(main, snippet, 22, inks, stage) +
    output(beside, snippet, inks, look) +
    runs({ ...beside, y: beside.y + 264, height: beside.height - 280 }, inks, stage) +
    hairline(beside.x, beside.y, beside.x, beside.y + beside.height, inks.line)
  );
}

/** An editor with a file, its folder and the output of the last run. */
export const code: SceneDrawer = {
  alt: (words) =>
    `an editor with the file ${snippets[words.code].file} and the output of its last run`,
  draw,
};
