import { suspendIsv } from '#db/accounts/suspend-isv.ts';
import type { Person } from '#db/actor.ts';
import type { Database } from '#db/change.ts';
import { enter, enterCustomer, enterStaff, enterVendor, join } from '../../support/people.ts';
import { sessionOf, type Visitor, visitor } from '../../support/signed-in.ts';

/** Everybody for whom an answer could differ. */
export const VISITORS = [
  'anonymous',
  'nobody’s member',
  'customer’s owner',
  'customer’s member',
  'other customer’s owner',
  'vendor’s owner',
  'vendor’s developer',
  'vendor’s marketer',
  'vendor’s viewer',
  'other vendor’s owner',
  'suspended vendor’s owner',
  'moderator',
  'reviewer',
  'program manager',
  'admin',
  'program manager without second factor',
] as const;
export type VisitorName = (typeof VISITORS)[number];

export type Scene = {
  vendorId: string;
  customerId: string;
  /** A member of the vendor, to be changed or removed. */
  developerId: string;
  people: Readonly<Record<VisitorName, Visitor>>;
};

/**
 * One of each, in a shop that runs. Whoever can have a second factor has just proved it.
 * @param name is part of what they are called, and of all else that they have
 */
export async function enterEverybody(
  name: string,
  url: string,
  database: Database,
): Promise<Scene> {
  const vendor = await enterVendor(name, database);
  const customer = await enterCustomer(`${name}-customer`, database);
  const developer = await join(`${name}-developer`, vendor, 'developer', database);
  const manager = await enterStaff(`${name}-manager`, 'program_manager', database);
  const suspended = await enterVendor(`${name}-suspended`, database);
  const reason = 'For a test.';
  await suspendIsv(manager, { isvId: suspended.id, reason, until: null }, database);
  const as = async (person: Person, secondFactorAt: Date | null = new Date()) =>
    visitor(url, await sessionOf({ ...person, secondFactorAt }, database));
  const people = {
    anonymous: visitor(url, null),
    'nobody’s member': await as(await enter(`${name}-alone`, database)),
    'customer’s owner': await as(customer.owner),
    'customer’s member': await as(await join(`${name}-member`, customer, 'member', database)),
    'other customer’s owner': await as((await enterCustomer(`${name}-other`, database)).owner),
    'vendor’s owner': await as(vendor.owner),
    'vendor’s developer': await as(developer),
    'vendor’s marketer': await as(await join(`${name}-marketer`, vendor, 'marketer', database)),
    'vendor’s viewer': await as(await join(`${name}-viewer`, vendor, 'viewer', database)),
    'other vendor’s owner': await as((await enterVendor(`${name}-rival`, database)).owner),
    'suspended vendor’s owner': await as(suspended.owner),
    moderator: await as(await enterStaff(`${name}-moderator`, 'moderator', database)),
    reviewer: await as(await enterStaff(`${name}-reviewer`, 'reviewer', database)),
    'program manager': await as(manager),
    admin: await as(await enterStaff(`${name}-admin`, 'admin', database)),
    'program manager without second factor': await as(
      await enterStaff(`${name}-half`, 'program_manager', database),
      null,
    ),
  };
  const { personId: developerId } = developer;
  return { vendorId: vendor.id, customerId: customer.id, developerId, people };
}
