import type { CustomerRole, IsvRole, OrganisationKind } from './table.ts';

export const ISV_ROLES: readonly IsvRole[] = ['owner', 'developer', 'marketer', 'viewer'];
export const CUSTOMER_ROLES: readonly CustomerRole[] = ['owner', 'member'];

/** The roles that people of such an organisation can have. */
export function rolesOf(kind: OrganisationKind): readonly (IsvRole | CustomerRole)[] {
  return kind === 'isv' ? ISV_ROLES : CUSTOMER_ROLES;
}
