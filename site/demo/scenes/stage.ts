import type { Random } from '#db/seed/random.ts';
import type { Look } from './look.ts';
import type { Words } from './vocabulary.ts';

/** A rectangle of the picture, in its units (1600 by 1000). */
export type Area = { x: number; y: number; width: number; height: number };

export type ScreenshotSubject = {
  slug: string;
  name: string;
  category: string;
  features: readonly string[];
};

/** Everything that a scene is drawn from. */
export type Stage = {
  area: Area;
  look: Look;
  words: Words;
  random: Random;
  /** The picture's place in the listing: it moves what is open or chosen. */
  index: number;
  app: ScreenshotSubject;
  /** The title of the page, or its entry in the menu. */
  page: string;
};

export type SceneDrawer = {
  /** The page title in the window; without one the scene fills the window up to its frame. */
  title?: (words: Words) => string;
  /** What the picture shows, to follow 'Name: '. */
  alt: (words: Words) => string;
  /** The label of the page's main button. */
  action?: string;
  /** The label of the button next to it, where the page has a fixed one. */
  beside?: string;
  draw: (stage: Stage) => string;
};

/** The area with a margin taken off all round. */
export function within(area: Area, margin: number): Area {
  return {
    x: area.x + margin,
    y: area.y + margin,
    width: area.width - 2 * margin,
    height: area.height - 2 * margin,
  };
}

/** Areas of equal width side by side. */
export function across(area: Area, count: number, gap: number): Area[] {
  const width = (area.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    x: area.x + index * (width + gap),
    width,
  }));
}

/** Areas of equal height one below the other. */
export function down(area: Area, count: number, gap: number): Area[] {
  const height = (area.height - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    y: area.y + index * (height + gap),
    height,
  }));
}

/** Two areas side by side, the first as wide as told. */
export function splitAt(area: Area, width: number, gap: number): [Area, Area] {
  return [
    { ...area, width },
    { ...area, x: area.x + width + gap, width: area.width - width - gap },
  ];
}

/** Two areas one below the other, the first as high as told. */
export function cutAt(area: Area, height: number, gap: number): [Area, Area] {
  return [
    { ...area, height },
    { ...area, y: area.y + height + gap, height: area.height - height - gap },
  ];
}
