import { accessSync, chmodSync, constants, mkdirSync, realpathSync, statfsSync } from 'node:fs';
import { codeOf, ServiceFailed } from './failed.ts';

/**
 * Makes a folder where there is none.
 * @param mode of a new one, whatever the umask; the system's default when left out
 * @returns its path without symbolic links
 * @throws ServiceFailed when it cannot be made or written
 */
export function requireFolder(folder: string, mode?: number): string {
  try {
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
    if (isNew && mode !== undefined) chmodSync(folder, mode);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw noSpace(folder, 50);
    throw new ServiceFailed(
      `The folder ${folder} cannot be written (${codeOf(error)}); change its owner, or set DATA_DIR to another folder.`,
    );
  }
}

/**
 * Checks that the disk of a folder has room.
 * @param megabytes what the next step needs at least
 * @throws ServiceFailed when it has less
 */
export function requireSpace(folder: string, megabytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < megabytes * 1_000_000) throw noSpace(folder, megabytes);
}

export function noSpace(folder: string, megabytes: number): ServiceFailed {
  return new ServiceFailed(
    `There is no space left on the disk of ${folder}; free at least ${megabytes} MB.`,
  );
}
