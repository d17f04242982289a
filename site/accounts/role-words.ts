import type { CustomerRole, IsvRole, OrganisationKind, StaffRole } from '#db/accounts/table.ts';

type Words = { name: string; means: string };

/** What people may do in a vendor's organisation. */
const isvRoles: Record<IsvRole, Words> = {
  owner: { name: 'Owner', means: 'Everything, and alone the team, the payouts and the agreement.' },
  developer: { name: 'Developer', means: 'Listings and everything technical.' },
  marketer: { name: 'Marketer', means: 'Texts, media, answers to reviews, and figures.' },
  viewer: { name: 'Viewer', means: 'Sees everything and changes nothing.' },
};

/** What people may do in a customer's organisation. */
const customerRoles: Record<CustomerRole, Words> = {
  owner: { name: 'Owner', means: 'The people, the bills and every trial.' },
  member: { name: 'Member', means: 'Uses apps and reviews them.' },
};

export const staffRoleName: Record<StaffRole, string> = {
  moderator: 'Moderator',
  reviewer: 'Reviewer',
  program_manager: 'Program manager',
  admin: 'Admin',
};

export const organisationKindName: Record<OrganisationKind, string> = {
  customer: 'Customer',
  isv: 'Vendor',
};

/** The roles of a kind of organisation, the one with the most rights first. */
export function rolesWithWords(kind: OrganisationKind): (Words & { role: string })[] {
  const roles: Record<string, Words> = kind === 'isv' ? isvRoles : customerRoles;
  return Object.entries(roles).map(([role, words]) => ({ role, ...words }));
}

export function roleName(role: IsvRole | CustomerRole): string {
  return { ...isvRoles, ...customerRoles }[role].name;
}
