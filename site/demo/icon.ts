import { chance, hashOf, pick, seeded } from '#db/seed/random.ts';
import * as compositions from './icons/compositions.ts';
import type { Family, Kit } from './icons/family.ts';
import * as lines from './icons/lines.ts';
import * as monograms from './icons/monograms.ts';
import { emblem, pictogram, quietGlyph } from './icons/pictograms.ts';
import * as rotations from './icons/rotations.ts';
import * as shapes from './icons/shapes.ts';
import { mix, type Palette, paletteOf, schemeOf } from './palette.ts';
import { element, rect } from './svg.ts';

type IconSubject = { slug: string; name: string; category: string };

/** A family as often as it is listed: letters and abstract marks are what most brands carry. */
const families: readonly Family[] = [
  monograms.plainLetter,
  monograms.plainLetter,
  monograms.croppedLetter,
  monograms.inlineLetter,
  monograms.echoedLetter,
  monograms.badgedLetter,
  monograms.stoppedLetter,
  compositions.quilt,
  compositions.quilt,
  compositions.overlap,
  compositions.sliced,
  compositions.landscape,
  compositions.signal,
  rotations.blossom,
  rotations.blossom,
  rotations.rings,
  rotations.eclipse,
  rotations.interlocked,
  lines.singleLine,
  lines.singleLine,
  lines.bars,
  lines.halftone,
  shapes.folded,
  shapes.folded,
  shapes.cutOut,
  shapes.cutOut,
  shapes.pixels,
  shapes.creature,
];

function shaded(kit: Kit, palette: Palette, id: string): string {
  const stops = [
    element('stop', { 'stop-color': palette.base }),
    element('stop', { offset: 1, 'stop-color': mix(palette.base, palette.deep, 0.38) }),
  ];
  const gradient = element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops.join(''));
  const ground = palette.base;
  return (
    gradient +
    rect(0, 0, 256, 256, `url(#${id})`) +
    quietGlyph({ ...kit, scheme: { ...kit.scheme, ground } })
  );
}

function markOf(kit: Kit, app: IconSubject): string {
  const named = emblem(app.name);
  if (named !== undefined && chance(kit.random, 0.5)) return named(kit);
  if (chance(kit.random, 0.18)) return pictogram(kit, app.category);
  return pick(kit.random, families)(kit);
}

function letterOf(name: string): string {
  const plain = name.normalize('NFD').toUpperCase();
  return plain.match(/[A-Z]/)?.[0] ?? 'O';
}

/** The picture of an app's icon, without the surrounding svg element, on 256 by 256. */
export function iconContent(app: IconSubject): string {
  const random = seeded(`icon ${app.slug}`);
  const palette = paletteOf(app.slug);
  const scheme = schemeOf(random, palette);
  const kit: Kit = { random, scheme, letter: letterOf(app.name) };
  if (chance(random, 0.06)) return shaded(kit, palette, `shade-${hashOf(app.slug).toString(36)}`);
  return rect(0, 0, 256, 256, scheme.ground) + markOf(kit, app);
}

/**
 * An app's icon: 256 by 256, painted to its edges, the same for the same slug, name and category.
 * `tint` is a light '#rrggbb' of the icon's palette for the surface behind it.
 */
export function drawIcon(app: IconSubject): { svg: string; tint: string } {
  const palette = paletteOf(app.slug);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: '0 0 256 256',
    width: 256,
    height: 256,
  };
  return {
    svg: element('svg', attributes, iconContent(app)),
    tint: mix(palette.pale, palette.bright, 0.3),
  };
}
