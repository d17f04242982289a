import type { CustomerRole, IsvRole, OrganisationKind, StaffRole } from './table.ts';

export const ISV_ROLES: readonly IsvRole[] = ['owner', 'developer', 'marketer', 'viewer'];
export const CUSTOMER_ROLES: readonly CustomerRole[] = ['owner', 'member'];
export const STAFF_ROLES: readonly StaffRole[] = [
  'moderator',
  'reviewer',
  'program_manager',
  'admin',
];

/** The roles that people of such an organisation can have. */
export function rolesOf(kind: OrganisationKind): readonly (IsvRole | CustomerRole)[] {
  return kind === 'isv' ? ISV_ROLES : CUSTOMER_ROLES;
}
