import { createHash } from 'node:crypto';
import type { Logo } from '#db/platform/describe.ts';
import type { FileStore } from '../storage/files.ts';
import { LARGEST_LOGO } from './logo-size.ts';

/** CSS pixels; the header has no room for more. */
const LARGEST = { width: 200, height: 36 } as const;
/** Pixels of a picture for one CSS pixel: sharp on screens with fine dots. */
const DENSITY = 2;
/** More pixels are not read: they would take more memory than a logo is worth. */
const MOST_PIXELS = 4_096 * 4_096;
const FORMATS: readonly string[] = ['png', 'jpeg', 'webp'];

/** What became of an upload: a sentence when nothing did. */
export type TakenIn = { kept: Omit<Logo, 'alt'> } | { refused: string };

export type Logos = {
  /**
   * Draws an uploaded picture anew, small enough for a header, and keeps it. What else the file held
   * is left behind. It refuses in words and throws nothing of its own: the pages are a bundle, to
   * which errors from outside are strangers.
   */
  keep(content: Uint8Array): Promise<TakenIn>;
};

export function openLogos(files: FileStore): Logos {
  return {
    async keep(content) {
      if (content.length > LARGEST_LOGO) {
        return { refused: `Choose a picture of at most ${LARGEST_LOGO / 1_000} KB.` };
      }
      // Loading it takes a while, and a start is not to wait for it.
      const { default: sharp } = await import('sharp');
      const picture = sharp(content, { limitInputPixels: MOST_PIXELS });
      const found = await picture.metadata().catch(() => null);
      if (!found || !FORMATS.includes(found.format)) {
        return { refused: 'Choose a picture that is a PNG, a JPEG or a WebP.' };
      }
      const shown = within(found.autoOrient);
      const drawn = await picture
        .autoOrient()
        .resize({
          width: shown.width * DENSITY,
          height: shown.height * DENSITY,
          fit: 'inside',
          withoutEnlargement: true,
        })
        .webp({ lossless: true })
        .toBuffer()
        .catch(() => null);
      if (!drawn) return { refused: 'This picture cannot be read; save it anew and try again.' };
      const digest = createHash('sha256').update(drawn).digest('hex').slice(0, 32);
      const storageKey = `platform/logo-${digest}.webp`;
      await files.put(storageKey, drawn);
      return { kept: { storageKey, ...shown } };
    },
  };
}

/** The size that it is shown in, in CSS pixels. */
function within({ height, width }: { width: number; height: number }) {
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return { width: side(width), height: side(height) };
}
