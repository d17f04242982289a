import { paths } from '../paths.ts';
import { running } from '../running.ts';

/** The whole address of a path of ours, built from ORIGIN and never from what a request says. */
export function absolute(path: string): string {
  return new URL(path, running().origin).href;
}

/** The whole address of an app's icon, or null. */
export function iconUrl(icon: { storageKey: string } | null): string | null {
  return icon ? absolute(paths.media(icon.storageKey)) : null;
}
