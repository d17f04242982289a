import type { Scene, VisitorName } from './people.ts';

type Fields = Record<string, string>;
export type ActionCase = {
  /** The page with its form. */
  page: string | ((scene: Scene) => string);
  /** Sound, as far as that is possible: what is refused is refused for want of a right. */
  fields: Fields | ((scene: Scene) => Fields);
  /** Who may; the others are refused and change nothing. */
  may: readonly VisitorName[];
};
