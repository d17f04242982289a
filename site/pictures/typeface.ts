import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { coverageOf } from './coverage.ts';
import { trueTypeOf } from './woff2.ts';

/** What the fonts call themselves inside. */
export const FAMILY = 'Inter';
/** The pieces that the package cuts the font into, as on the pages. */
const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
];
const PACKAGE = '@fontsource-variable/inter/package.json';

export type Typeface = {
  /** Whether every character has a glyph: nobody should read little boxes. */
  covers: (text: string) => boolean;
  /** How wide a line of text is, in pixels. */
  width: (text: string, style: { size: number; weight: number }) => Promise<number>;
};

/**
 * Makes the font of the pages known to sharp, so that text is drawn the same on a machine without
 * any fonts. FreeType reads fonts from files, while they are used; here they are web fonts.
 * @param folder where the unpacked files are kept
 */
export async function openTypeface(folder: string): Promise<Typeface> {
  const covered = new Set<number>();
  for (const subset of SUBSETS) {
    const { content, file } = await unpacked(subset, folder);
    for (const code of coverageOf(content)) covered.add(code);
    // Drawing one text with a file adds that font to fontconfig for the life of this process.
    const text = { text: 'a', font: FAMILY, fontfile: file };
    await sharp({ text }).raw().toBuffer();
  }
  return {
    covers: (text) => [...text].every((letter) => covered.has(letter.codePointAt(0) ?? 0)),
    width: widthOf,
  };
}

async function unpacked(subset: string, folder: string) {
  const { resolve } = createRequire(import.meta.url);
  const source = path.join(
    path.dirname(resolve(PACKAGE)),
    `files/inter-${subset}-wght-normal.woff2`,
  );
  const content = trueTypeOf(await readFile(source));
  const file = path.join(folder, `inter-${subset}.ttf`);
  const before = await stat(file).catch(() => null);
  if (before?.size === content.length) return { content, file };
  await mkdir(folder, { recursive: true });
  // Renamed into place: another process may be reading the one before.
  const beside = `${file}.${process.pid}.part`;
  await writeFile(beside, content);
  await rename(beside, file);
  return { content, file };
}

async function widthOf(text: string, style: { size: number; weight: number }): Promise<number> {
  if (text.trim() === '') return 0;
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const markup = `<span weight="${style.weight}">${escaped}</span>`;
  // At 72 dots an inch a point of the font's size is a pixel.
  const drawn = sharp({
    text: { text: markup, font: `${FAMILY} ${style.size}`, rgba: true, dpi: 72 },
  });
  const { info } = await drawn.raw().toBuffer({ resolveWithObject: true });
  return info.width;
}
