import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT = /\.(css|js|svg|txt|json)$/;
/** Bytes. Less fits into the first packet anyway. */
const WORTH_IT = 1_000;
const ways = { br: promisify(brotliCompress), gz: promisify(gzip) } as const;

/**
 * Puts compressed copies beside the texts of a folder, as `style.css.br` and `style.css.gz`: once, as
 * small as can be, rather than with every answer.
 */
export async function compressTexts(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  for (const entry of texts) {
    const file = path.join(entry.parentPath, entry.name);
    const content = await readFile(file);
    if (content.length < WORTH_IT) continue;
    for (const [ending, compress] of Object.entries(ways)) {
      await writeFile(`${file}.${ending}`, await compress(content));
    }
  }
}
