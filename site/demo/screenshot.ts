import type { Scene } from '#db/seed/catalogue/shape.ts';
import { seeded } from '#db/seed/random.ts';
import { board } from './scenes/board.ts';
import { calendar } from './scenes/calendar.ts';
import { chat } from './scenes/chat.ts';
import { code } from './scenes/code.ts';
import { dashboard } from './scenes/dashboard.ts';
import { flow } from './scenes/flow.ts';
import { form } from './scenes/form.ts';
import { gallery } from './scenes/gallery.ts';
import { inbox } from './scenes/inbox.ts';
import { fontFamily } from './scenes/lettering.ts';
import { lookOf } from './scenes/look.ts';
import { map } from './scenes/map.ts';
import type { SceneDrawer, ScreenshotSubject, Stage } from './scenes/stage.ts';
import { table } from './scenes/table.ts';
import { timeline } from './scenes/timeline.ts';
import { inWindow } from './scenes/window.ts';
import { wordsOf } from './scenes/words.ts';
import { element } from './svg.ts';

const drawers: Readonly<Record<Scene, SceneDrawer>> = {
  board,
  table,
  dashboard,
  inbox,
  calendar,
  form,
  map,
  code,
  chat,
  timeline,
  gallery,
  flow,
};

/**
 * A picture of the app at work: 1600 by 1000, the same for the same app, scene and index.
 * `index` is the picture's place in the listing and changes the content, not the look. `alt` is one sentence.
 */
export function drawScreenshot(
  app: ScreenshotSubject,
  scene: Scene,
  index: number,
): { svg: string; alt: string } {
  const drawer = drawers[scene];
  const words = wordsOf(app.category);
  const stage: Stage = {
    area: { x: 0, y: 0, width: 1600, height: 1000 },
    look: lookOf(app.slug),
    words,
    random: seeded(`screenshot ${app.slug} ${scene} ${index}`),
    index,
    app,
    page: drawer.title?.(words) ?? words.nav[0] ?? app.name,
  };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: '0 0 1600 1000',
    width: 1600,
    height: 1000,
    'font-family': fontFamily,
  };
  return {
    svg: element('svg', attributes, inWindow(stage, drawer)),
    alt: `${app.name}: ${drawer.alt(words)}`,
  };
}
