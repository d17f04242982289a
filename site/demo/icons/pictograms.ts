import { chance, pick } from '#db/seed/random.ts';
import { contrast, mix, readable } from '../palette.ts';
import { circle, group, path, polygon, rect } from '../svg.ts';
import type { Kit } from './family.ts';
import type { Glyph } from './glyph.ts';
import { type GlyphName, glyphs } from './glyphs.ts';
import { byWord } from './names.ts';

/** What an app of a category may show; a category that is not listed shows any of `anything`. */
const byCategory: Readonly<Record<string, readonly GlyphName[]>> = {
  'crm-sales': ['handset', 'funnel', 'people', 'handshake', 'person', 'trend'],
  marketing: ['megaphone', 'target', 'plane', 'star', 'spark', 'rocket'],
  'customer-support': ['buoy', 'headset', 'bubble', 'bubbles', 'heart', 'bell'],
  'commerce-payments': ['bag', 'tag', 'coins', 'card', 'receipt', 'gem'],
  'finance-accounting': ['coins', 'receipt', 'pie', 'trend', 'bars', 'scale'],
  'hr-recruiting': ['people', 'card', 'person', 'clock', 'seal', 'calendar'],
  'legal-compliance': ['scale', 'gavel', 'seal', 'page', 'shield', 'checklist'],
  'operations-supply-chain': ['truck', 'crate', 'pallet', 'factory', 'cog', 'pin'],
  communication: ['bubble', 'bubbles', 'mail', 'plane', 'handset', 'mast'],
  'project-collaboration': ['columns', 'check', 'checklist', 'calendar', 'clock', 'flag'],
  'productivity-office': ['page', 'nib', 'book', 'feather', 'checklist', 'calendar'],
  'content-web': ['browser', 'blocks', 'nib', 'image', 'page', 'globe'],
  'design-media': ['image', 'aperture', 'play', 'sound', 'note', 'brush'],
  'analytics-bi': ['bars', 'trend', 'pie', 'gauge', 'lens', 'cells'],
  'data-platforms': ['cylinder', 'sheets', 'cells', 'rack', 'hive', 'disk'],
  'ai-ml': ['spark', 'net', 'chip', 'atom', 'orbit', 'eye'],
  'automation-integration': ['chain', 'plug', 'gear', 'steps', 'bolt', 'puzzle'],
  'security-identity': ['key', 'lock', 'shield', 'halves', 'finger', 'eye'],
  'monitoring-observability': ['pulse', 'radar', 'gauge', 'eye', 'bell', 'mast'],
  'network-storage': ['cloud', 'rack', 'globe', 'drawer', 'disk', 'mast'],
  'it-utilities': ['wrench', 'switch', 'gear', 'prompt', 'drawer', 'clock'],
  'devops-cloud': ['rocket', 'cloud', 'branch', 'cog', 'steps', 'orbit'],
  'developer-tools': ['brackets', 'branch', 'prompt', 'puzzle', 'blocks', 'wrench'],
  healthcare: ['cross', 'heart', 'pill', 'tooth', 'drop', 'pulse'],
  'education-research': ['cap', 'book', 'flask', 'atom', 'owl', 'lens'],
};

const anything: readonly GlyphName[] = ['spark', 'hive', 'peak', 'sail', 'compass', 'gem', 'flag'];

type Frame = (kit: Kit) => { shape: string; ground: string; scale: number };

const open =
  (scale: number): Frame =>
  ({ scheme }) => ({ shape: '', ground: scheme.ground, scale });

const plates: readonly ((colour: string) => string)[] = [
  (colour) => circle(128, 128, 100, colour),
  (colour) => circle(128, 128, 100, colour),
  (colour) => path(polygon(128, 128, 108, 8, 22.5), colour),
  (colour) => path(polygon(128, 128, 112, 6), colour),
  (colour) => rect(34, 34, 188, 188, colour, 52),
  (colour) => path(polygon(128, 128, 110, 14), colour),
  (colour) => path('M28 128A100 100 0 0 1 228 128V228H128A100 100 0 0 1 28 128Z', colour),
];

const frames: readonly Frame[] = [
  open(1.4),
  open(1.55),
  open(1.55),
  open(1.7),
  open(1.7),
  open(2.1),
  ({ scheme }) => {
    const floor = rect(0, 172, 256, 84, mix(scheme.ground, scheme.second, 0.3));
    return { shape: floor, ground: scheme.ground, scale: 1.5 };
  },
  ({ scheme, random }) => {
    return { shape: pick(random, plates)(scheme.mark), ground: scheme.mark, scale: 1.1 };
  },
  ({ scheme, random }) => {
    return { shape: pick(random, plates)(scheme.mark), ground: scheme.mark, scale: 1.1 };
  },
];

function drawn(kit: Kit, glyph: Glyph): string {
  const { scheme, random } = kit;
  const { shape, ground, scale } = pick(random, frames)(kit);
  const framed = ground === scheme.mark;
  const a = framed ? scheme.ground : scheme.mark;
  const wish = chance(random, 0.5) ? [scheme.second, scheme.third] : [scheme.third, scheme.second];
  // The second part lies now on the body, now on the ground: it has to stand out from both.
  const b = wish.find((colour) => contrast(colour, a) >= 1.7 && contrast(colour, ground) >= 1.9);
  const colours = { a, b: b ?? readable(a, 1.5, [mix(a, ground, 0.5)]), g: ground };
  return (
    shape +
    group(`translate(${128 - scale * 50} ${128 - scale * 50}) scale(${scale})`, glyph(colours))
  );
}

/** A sign for what apps of the category do. */
export function pictogram(kit: Kit, category: string): string {
  return drawn(kit, glyphs[pick(kit.random, byCategory[category] ?? anything)]);
}

/** The thing that the name calls to mind, if it names one of the things known here. */
export function emblem(name: string): ((kit: Kit) => string) | undefined {
  const found = byWord.find(([word]) => word.test(name));
  return found === undefined ? undefined : (kit) => drawn(kit, glyphs[found[1]]);
}

/** The plainest glyphs, which stand on a ground of two shades. */
export function quietGlyph(kit: Kit): string {
  const name = pick(kit.random, [
    'spark',
    'bolt',
    'drop',
    'plane',
    'heart',
    'leaf',
    'flame',
    'sheets',
    'star',
    'moon',
    'cloud',
    'play',
  ] as const);
  const white = { a: '#ffffff', b: kit.scheme.ground, g: kit.scheme.ground };
  return group('translate(56 56) scale(1.44)', glyphs[name](white));
}
