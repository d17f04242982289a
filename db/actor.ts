import type { CustomerRole, IsvRole, StaffRole } from './accounts/table.ts';

/** Who asks. A person acts for at most one organisation at a time. */
export type Actor = Anonymous | Person | System;

export type Anonymous = { readonly kind: 'anonymous' };

export type Person = {
  readonly kind: 'person';
  readonly personId: string;
  readonly organisation: Acting | null;
  /** Those that hold in this session: none before its second factor. */
  readonly staffRoles: readonly StaffRole[];
  /** When this session last proved a second factor; null when it never did. */
  readonly secondFactorAt: Date | null;
};

/** The organisation a person acts for, with the role there. */
export type Acting =
  | { readonly id: string; readonly kind: 'isv'; readonly role: IsvRole }
  | { readonly id: string; readonly kind: 'customer'; readonly role: CustomerRole };

/** A job of the platform itself, named in the audit. */
export type System = { readonly kind: 'system'; readonly job: string };

export const anonymous: Anonymous = { kind: 'anonymous' };

/** The platform itself, at the job of this name. */
export function system(job: string): System {
  return { kind: 'system', job };
}

/** The person without the organisation, for what concerns nobody but the person. */
export function asThemselves(actor: Person): Person {
  return { ...actor, organisation: null };
}

/** Whether the actor is staff with the role; an admin only gives roles and has no others. */
export function isStaff(actor: Actor, role: StaffRole): boolean {
  return actor.kind === 'person' && actor.staffRoles.includes(role);
}

/** Whether the actor acts for this organisation in one of the roles. */
export function actsFor(
  actor: Actor,
  organisationId: string,
  roles: readonly (IsvRole | CustomerRole)[],
): boolean {
  if (actor.kind !== 'person' || actor.organisation?.id !== organisationId) return false;
  return roles.includes(actor.organisation.role);
}
