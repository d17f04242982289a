import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { FileStore } from '../storage/files.ts';
import type { PictureContent } from './content.ts';
import { DRAWING, drawPicture } from './drawing.ts';
import { oneAtATime } from './queue.ts';
import { ICON_SIDE } from './sign.ts';
import { openTypeface, type Typeface } from './typeface.ts';

/** An icon of more pixels is not read: it would take more memory than a picture is worth. */
const MOST_PIXELS = 4_096 * 4_096;
/** Pictures that may wait to be drawn; one takes about a tenth of a second. */
const MOST_WAITING = 40;

export type Studio = {
  /** What is on a picture, in one word: the same for the same picture. */
  digest: (content: PictureContent) => string;
  /**
   * The picture as a PNG, drawn only if it never was before.
   * @throws Busy when too many are being drawn
   */
  picture: (content: PictureContent) => Promise<Buffer>;
};

/**
 * Draws pictures one at a time, so that they never take all processors from the pages, and keeps
 * them in the file store.
 * @param fontFolder where fonts are unpacked
 */
export function openStudio(files: FileStore, fontFolder: string): Studio {
  const inTurn = oneAtATime(MOST_WAITING);
  let opening: Promise<Typeface> | undefined;
  const typeface = () => {
    opening ??= openTypeface(fontFolder).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const draw = async (content: PictureContent, key: string) => {
    // Whoever waited for the same picture finds it drawn.
    const before = await files.read(key);
    if (before) return before;
    const svg = await drawPicture(content, await iconOf(content, files), await typeface());
    const drawn = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
    await files.put(key, drawn);
    return drawn;
  };
  return {
    digest: digestOf,
    async picture(content) {
      const key = `social/${digestOf(content)}.png`;
      return (await files.read(key)) ?? inTurn(() => draw(content, key));
    },
  };
}

function digestOf(content: PictureContent): string {
  const text = JSON.stringify([DRAWING, content]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The icon in the size of the picture, or null when there is none that can be read. */
async function iconOf({ sign }: PictureContent, files: FileStore): Promise<Buffer | null> {
  const content = sign.kind === 'icon' ? await files.read(sign.storageKey) : null;
  if (!content) return null;
  const icon = sharp(content, { limitInputPixels: MOST_PIXELS });
  return icon
    .resize(ICON_SIDE, ICON_SIDE, { fit: 'cover' })
    .png()
    .toBuffer()
    .catch(() => null);
}
