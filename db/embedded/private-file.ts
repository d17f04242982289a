import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { codeOf, ServiceFailed } from './failed.ts';

/**
 * Reads a JSON file that only the user of this process may read.
 * @returns its content, or null when there is none of this shape
 * @throws ServiceFailed when it belongs to another user
 */
export function readPrivate<T>(file: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch (error) {
    if (codeOf(error) !== 'EACCES') return null;
    throw new ServiceFailed(
      `The file ${file} belongs to another user; start as that user, or set DATA_DIR to another folder.`,
    );
  }
}

/** Writes such a file, whole or not at all. */
export function writePrivate(file: string, content: object): void {
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
