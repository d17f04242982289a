import { paths } from '../paths.ts';

/** Pages that are always there and that search engines may show; a new one is added here. */
export function fixedPaths(): string[] {
  return [paths.home(), paths.howWeRank()];
}
