import type { Generated } from 'kysely';

/** One row: whose marketplace this is. */
export type PlatformTable = {
  only_one: Generated<boolean>;
  name: string;
  promise: string;
  support_email: string | null;
};
