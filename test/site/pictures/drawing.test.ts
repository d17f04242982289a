import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { PictureContent } from '#site/pictures/content.ts';
import { drawPicture } from '#site/pictures/drawing.ts';
import { fitLines } from '#site/pictures/lines.ts';
import { openStudio } from '#site/pictures/studio.ts';
import { FAMILY, openTypeface } from '#site/pictures/typeface.ts';
import { drawable } from '#site/pictures/words.ts';
import { folderStore } from '#site/storage/files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vitrine-test-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fonts = path.join(folder, 'fonts');
const typeface = await openTypeface(fonts);
const content: PictureContent = {
  marketplace: 'Corvane Marketplace',
  title: 'Żółw',
  text: 'Does one thing well',
  by: 'by Bits & <Pieces>',
  rating: { average: '4.5', reviews: '12 reviews' },
  certified: 'Certified Basic',
  sign: { kind: 'initials', letters: 'Ż', shade: 3 },
};
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('a picture is 1200 by 630 and says everything once', async () => {
  const svg = await drawPicture(content, null, typeface);
  expect(texts(svg)).toEqual([
    'Ż',
    'Corvane Marketplace',
    'Żółw',
    'Does one thing well',
    'by Bits &amp; &lt;Pieces&gt;',
    '4.5 · 12 reviews',
    'Certified Basic',
  ]);
  const { height, width } = await sharp(Buffer.from(svg)).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

test('names in letters that the font lacks are left out, and the sign stands alone', async () => {
  for (const name of ['弥生会計', 'مرحبا', 'Tool 漢字']) {
    const sign = { kind: 'initials', letters: '弥', shade: 1 } as const;
    const svg = await drawPicture({ ...content, title: name, sign }, null, typeface);
    expect(texts(svg)).not.toContain(name);
    expect(svg).not.toContain('弥');
  }
  expect(drawable('Rocket 🚀 \u0000Ship\u202E\u200D', typeface)).toBe('Rocket Ship');
  expect(drawable('Ünï Καλά Привет ễ', typeface)).toBe('Ünï Καλά Привет ễ');
  expect(drawable('🚀', typeface)).toBeNull();
});

test('a text is broken between words, and what does not fit ends in an ellipsis', async () => {
  const room = { size: 30, weight: 400, width: 300, lines: 2 };
  const broken = (text: string) => fitLines(text, room, typeface);
  expect(await broken('Short')).toEqual({ lines: ['Short'], isWhole: true });
  const { isWhole, lines } = await broken(
    'Keeps the books of a company of any size, in any country',
  );
  expect([isWhole, lines.length, lines[1]?.endsWith('…')]).toEqual([false, 2, true]);
  for (const line of lines) expect(await typeface.width(line, room)).toBeLessThanOrEqual(300);
  const long = await broken('W'.repeat(200));
  expect([long.isWhole, long.lines.length]).toEqual([false, 2]);
  for (const line of long.lines) expect(await typeface.width(line, room)).toBeLessThanOrEqual(300);
});

test.each([...'IHOTVWAXM8ЖФΩ'])(
  '%s has the shape that it has in the font: mirrored, it is the same',
  async (letter) => {
    const text = { text: letter, font: `${FAMILY} 200`, rgba: true, dpi: 72 };
    const drawn = sharp(await sharp({ text }).png().toBuffer())
      .extractChannel('alpha')
      .trim();
    const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
    const shade = (x: number, y: number) => data[y * info.width + x] ?? 0;
    let [ink, difference] = [0, 0];
    for (let y = 0; y < info.height; y += 1) {
      for (let x = 0; x < info.width; x += 1) {
        ink += shade(x, y);
        difference += Math.abs(shade(x, y) - shade(info.width - 1 - x, y));
      }
    }
    expect(info.height).toBeGreaterThan(120);
    expect(ink / (255 * info.width * info.height)).toBeGreaterThan(0.2);
    expect(difference / ink).toBeLessThan(0.1);
  },
);

test('a machine without any fonts draws the same pixels', async () => {
  const settings = path.join(folder, 'fonts.conf');
  writeFileSync(settings, '<?xml version="1.0"?><fontconfig></fontconfig>');
  const svg = path.join(folder, 'picture.svg');
  writeFileSync(svg, await drawPicture(content, null, typeface));
  const program = `
    import { createHash } from 'node:crypto';
    import sharp from 'sharp';
    import { openTypeface } from '#site/pictures/typeface.ts';
    const [, fonts, svg] = process.argv;
    if (fonts !== 'none') await openTypeface(fonts);
    const pixels = await sharp(svg).raw().toBuffer();
    console.log(createHash('sha256').update(pixels).digest('hex'));`;
  const draw = (fontFolder: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program, fontFolder, svg], {
      env: { ...process.env, FONTCONFIG_FILE: settings },
    }).toString();
  const withOurs = draw(path.join(folder, 'fonts-of-its-own'));
  const here = createHash('sha256')
    .update(await sharp(svg).raw().toBuffer())
    .digest('hex');
  expect(withOurs.trim()).toBe(here);
  expect(draw('none').trim()).not.toBe(here);
});

test('a picture is drawn once; an icon that cannot be read gives way to initials', async () => {
  const files = folderStore(path.join(folder, 'files'));
  await files.put('bad/icon.png', 'This is no picture.');
  const instead = content.sign;
  const sign = { kind: 'icon', storageKey: 'bad/icon.png', tint: null, instead } as const;
  const studio = openStudio(files, fonts);
  const [first, second] = await Promise.all([
    studio.picture({ ...content, sign }),
    studio.picture({ ...content, sign }),
  ]);
  expect(second).toEqual(first);
  expect(await files.read(`social/${studio.digest({ ...content, sign })}.png`)).toEqual(first);
  const plain = await studio.picture(content);
  expect(await sharp(first).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
  expect(studio.digest(content)).not.toBe(studio.digest({ ...content, title: 'Other' }));
});
