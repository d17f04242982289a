import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { codeOf } from '../embedded/failed.ts';
import { WrongSetting } from '../environment.ts';
import { type Sum, sumUp } from './sum.ts';

/** A backup that is being written. */
export type ArchiveOut = {
  put(name: string, content: Buffer): Promise<void>;
  putFile(name: string, file: string): Promise<Sum>;
};

/**
 * Writes a compressed tar beside its place and moves it there once it is whole. Only the user of
 * this process may read it: it holds personal data.
 * @param options.at the time that its entries carry
 * @returns its size in bytes
 * @throws WrongSetting when there is such a file, or it cannot be written
 */
export async function writeArchive(
  file: string,
  options: { at: Date; stop: AbortSignal },
  fill: (archive: ArchiveOut) => Promise<void>,
): Promise<number> {
  await refuseExisting(file);
  const draft = `${file}.${process.pid}.part`;
  const tar = pack();
  const target = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  const written = pipeline(tar, createGzip(), target, { signal: options.stop });
  const filled = fill(archiveInto(tar, options.at)).then(
    () => tar.finalize(),
    (error: unknown) => {
      tar.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    },
  );
  try {
    await Promise.all([written, filled]);
    await refuseExisting(file);
    await rename(draft, file);
    return target.bytesWritten;
  } catch (error) {
    // A failure of the filling ends the writing with the same reason; the filling itself only notices
    // that it cannot go on.
    const [end] = await Promise.allSettled([written, filled]);
    await rm(draft, { force: true });
    throw asSentence(end.status === 'rejected' ? end.reason : error, {
      file,
      draft,
    });
  }
}

function archiveInto(tar: ReturnType<typeof pack>, at: Date): ArchiveOut {
  return {
    put: (name, content) =>
      new Promise((resolve, reject) => {
        tar.entry({ name, mtime: at, mode: 0o600 }, content, (error) =>
          error ? reject(error) : resolve(),
        );
      }),
    async putFile(name, file) {
      const { size } = await stat(file);
      const sum = sumUp();
      await pipeline(
        createReadStream(file),
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            sum.add(chunk);
            yield chunk;
          }
        },
        tar.entry({ name, size, mtime: at, mode: 0o600 }),
      );
      return sum.result();
    },
  };
}

async function refuseExisting(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found) throw new WrongSetting(`${file} is there already; name a new file.`);
}

function asSentence(error: unknown, { draft, file }: { draft: string; file: string }): unknown {
  const code = codeOf(error);
  const isOfTarget = error instanceof Error && 'path' in error && error.path === draft;
  if (code === 'ENOENT' && isOfTarget)
    return new WrongSetting(`There is no folder ${path.dirname(file)}.`);
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC' || code === 'EDQUOT') {
    return new WrongSetting(`${file} cannot be written (${code}).`);
  }
  return error;
}
