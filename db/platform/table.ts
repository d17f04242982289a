import type { Generated } from 'kysely';

/** One row: whose marketplace this is. */
export type PlatformTable = {
  only_one: Generated<boolean>;
  name: string;
  promise: string;
  support_email: string | null;
  /** See `Accent`. */
  accent_hue: Generated<number | null>;
  accent_chroma: Generated<number | null>;
  accent_lightness: Generated<number | null>;
  logo_key: Generated<string | null>;
  logo_alt: Generated<string | null>;
  logo_width: Generated<number | null>;
  logo_height: Generated<number | null>;
  /** Counts the changes. */
  version: Generated<number>;
};
