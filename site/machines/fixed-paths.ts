import { paths } from '../paths.ts';
import { policies } from '../policies/all.ts';

/** Pages that are always there and that search engines may show; a new one is added here. */
export function fixedPaths(): string[] {
  return [
    ...[paths.home(), paths.howWeRank(), paths.privacy(), paths.terms(), paths.policies()],
    ...policies.map(({ slug }) => paths.policy(slug)),
  ];
}
