import { createHash } from 'node:crypto';
import type { Metadata } from 'sharp';
import { Invalid } from '#db/errors.ts';
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

export type Logos = {
  /**
   * Draws an uploaded picture anew, small enough for a header, and keeps it. What else the file held
   * is left behind.
   * @throws Invalid for what is no PNG, JPEG or WebP, and for what is too large
   */
  keep(content: Uint8Array): Promise<Omit<Logo, 'alt'>>;
};

export function openLogos(files: FileStore): Logos {
  return {
    async keep(content) {
      if (content.length > LARGEST_LOGO) {
        throw new Invalid({ logo: `Choose a picture of at most ${LARGEST_LOGO / 1_000} KB.` });
      }
      // Loading it takes a while, and a start is not to wait for it.
      const { default: sharp } = await import('sharp');
      const picture = sharp(content, { limitInputPixels: MOST_PIXELS });
      const { height, width } = sidesOf(await picture.metadata().catch(() => null));
      const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
      const shown = {
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
      };
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
        .catch(() => {
          throw new Invalid({ logo: 'This picture cannot be read; save it anew and try again.' });
        });
      const digest = createHash('sha256').update(drawn).digest('hex').slice(0, 32);
      const storageKey = `platform/logo-${digest}.webp`;
      await files.put(storageKey, drawn);
      return { storageKey, ...shown };
    },
  };
}

function sidesOf(found: Metadata | null): { width: number; height: number } {
  if (!found || !FORMATS.includes(found.format)) {
    throw new Invalid({ logo: 'Choose a picture that is a PNG, a JPEG or a WebP.' });
  }
  return found.autoOrient;
}
