import type { MediaContent } from '#db/listings/content.ts';
import { demoCatalogue } from '#db/seed/catalogue/catalogue.ts';
import type { DemoApp } from '#db/seed/catalogue/shape.ts';
import type { FileStore } from '../storage/files.ts';
import { drawIcon } from './icon.ts';
import { drawScreenshot } from './screenshot.ts';

const ICON_SIDE = 256;
const SCREENSHOT = { width: 1600, height: 1000 };

type Picture = MediaContent & { svg: string };

/** What the listing of a demo app says of its pictures. */
export function mediaOf(app: DemoApp, category: string): MediaContent[] {
  return picturesOf(app, category).map(({ svg, ...media }) => media);
}

/** Draws the pictures that the store does not have yet; the same ones every time. */
export async function drawDemo(files: FileStore, report: (share: number) => void): Promise<void> {
  const categories = demoCatalogue;
  for (const [index, { category, apps }] of categories.entries()) {
    for (const app of apps) await drawApp(app, category, files);
    report((index + 1) / categories.length);
  }
}

async function drawApp(app: DemoApp, category: string, files: FileStore): Promise<void> {
  // The icon is written last, so that it stands for all of them.
  if (await files.has(iconKey(app))) return;
  for (const picture of picturesOf(app, category).toReversed()) {
    await files.put(picture.storageKey, picture.svg);
  }
}

function iconKey(app: DemoApp): string {
  return `demo/${app.slug}/icon.svg`;
}

function picturesOf(app: DemoApp, category: string): Picture[] {
  const subject = { slug: app.slug, name: app.name, category };
  const { svg, tint } = drawIcon(subject);
  const icon: Picture = {
    kind: 'icon',
    storageKey: iconKey(app),
    width: ICON_SIDE,
    height: ICON_SIDE,
    alt: '',
    tint,
    svg,
  };
  const features = app.plans.flatMap((plan) => plan.features);
  const screenshots = app.scenes.map((scene, index): Picture => {
    const drawn = drawScreenshot({ ...subject, features }, scene, index);
    const storageKey = `demo/${app.slug}/screen-${index + 1}.svg`;
    return { kind: 'screenshot', storageKey, ...SCREENSHOT, tint: null, ...drawn };
  });
  return [icon, ...screenshots];
}
