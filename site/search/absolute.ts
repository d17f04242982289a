import { paths } from '../paths.ts';
import { running } from '../running.ts';

/**
 * The whole address of a path of ours, built from ORIGIN and never from what a request says.
 * @param path from `paths`, which gives nothing that has to be encoded
 */
export function absolute(path: string): string {
  return running().origin.origin + path;
}

/** The whole address of an app's icon, or null. */
export function iconUrl(icon: { storageKey: string } | null): string | null {
  return icon ? absolute(paths.media(icon.storageKey)) : null;
}
