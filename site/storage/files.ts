import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files by key: `demo/some-app/icon.svg`. Never listed, never changed, only added. */
export type FileStore = {
  put(key: string, content: string | Uint8Array): Promise<void>;
  /** The content, or null when there is none. */
  read(key: string): Promise<Buffer | null>;
  has(key: string): Promise<boolean>;
};

const KEY = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]{2,5}$/;

/** Whether a text may be asked of the store: no dots but the one before the ending. */
export function isFileKey(key: string): boolean {
  return key.length <= 300 && KEY.test(key);
}

/** A store in a folder of this machine. */
export function folderStore(folder: string): FileStore {
  const place = (key: string) => {
    if (!isFileKey(key)) throw new Error(`${key} is not a key of the file store.`);
    return path.join(folder, key);
  };
  return {
    async put(key, content) {
      const target = place(key);
      await mkdir(path.dirname(target), { recursive: true });
      // Renamed into place, so that nobody ever reads half a file.
      const beside = `${target}.${process.pid}.part`;
      await writeFile(beside, content);
      await rename(beside, target);
    },
    async read(key) {
      return readFile(place(key)).catch(nullWhenMissing);
    },
    async has(key) {
      return (await stat(place(key)).catch(nullWhenMissing)) !== null;
    },
  };
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
