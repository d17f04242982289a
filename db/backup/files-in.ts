import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../embedded/failed.ts';
import { WrongSetting } from '../environment.ts';
import { sumUp } from './sum.ts';

/** Files on their way into a file store. */
export type FilesIn = {
  /** @throws WrongSetting when the store has another file of that key */
  put(key: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** Takes out again what was put in. */
  undo(): Promise<void>;
};

/** Puts files into the store of a folder; one that is there already with the same content stays. */
export function fillStore(folder: string): FilesIn {
  const placed: string[] = [];
  return {
    async put(key, content) {
      const target = path.join(folder, key);
      await mkdir(path.dirname(target), { recursive: true });
      const beside = `${target}.${process.pid}.part`;
      const sum = sumUp();
      const writing = pipeline(
        content,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            sum.add(chunk);
            yield chunk;
          }
        },
        createWriteStream(beside, { flush: true }),
      );
      await writing.catch(async (error: unknown) => {
        await rm(beside, { force: true });
        throw error;
      });
      const there = await sumOf(target);
      if (there === null) {
        await rename(beside, target);
        placed.push(target);
        return;
      }
      await rm(beside);
      if (there === sum.result().sha256) return;
      throw new WrongSetting(
        `The file store has another ${key} (${folder}). Move that folder away, or set DATA_DIR to an empty one. Nothing was restored.`,
      );
    },
    async undo() {
      for (const target of placed.splice(0)) await rm(target, { force: true });
    },
  };
}

async function sumOf(file: string): Promise<string | null> {
  const sum = sumUp();
  try {
    for await (const chunk of createReadStream(file)) sum.add(chunk);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  return sum.result().sha256;
}
