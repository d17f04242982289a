import { addMember, createCustomer } from '../accounts/organisations.ts';
import { createPerson } from '../accounts/persons.ts';
import { giveStaffRole } from '../accounts/staff.ts';
import type { CustomerRole, IsvRole, StaffRole } from '../accounts/table.ts';
import { type Person, system } from '../actor.ts';
import type { Database } from '../change.ts';
import { demoCustomers } from './catalogue/customers.ts';
import { demoPeople } from './catalogue/people.ts';
import { cycled, seeded, shuffled, whole } from './random.ts';

const SEED = system('demo');

/** A customer of the demo platform and those of its people who use apps. */
export type DemoCustomerOrganisation = { id: string; members: Person[] };

export type DemoAccount = { name: string; email: string; does: string };

const STAFF: readonly (DemoAccount & { role: StaffRole })[] = [
  { name: 'Ingrid Solheim', email: 'ingrid@corvane.example', role: 'admin', does: 'admin' },
  {
    name: 'Tomás Ferreira',
    email: 'tomas@corvane.example',
    role: 'program_manager',
    does: 'program manager',
  },
  { name: 'Aiko Brandt', email: 'aiko@corvane.example', role: 'reviewer', does: 'reviewer' },
  { name: 'Samuel Okoye', email: 'samuel@corvane.example', role: 'moderator', does: 'moderator' },
  // Whoever decided something leaves the appeal against it to somebody else.
  {
    name: 'Noor Haddad',
    email: 'noor@corvane.example',
    role: 'moderator',
    does: 'other moderator',
  },
];

/** The people of the platform vendor itself, to be shown at the start. */
export const demoStaff: readonly DemoAccount[] = STAFF;

export type DemoStaff = Record<StaffRole, Person> & { otherModerator: Person };

/** Enters the staff; returns the actor for each role. */
export async function enterStaff(database: Database): Promise<DemoStaff> {
  const enter = async (role: StaffRole, place = 0): Promise<Person> => {
    const one = STAFF.filter((staff) => staff.role === role)[place];
    if (!one) throw new Error(`The demo has nobody who is ${role}.`);
    const personId = await createPerson(SEED, one, database);
    await giveStaffRole(SEED, { personId, role, reason: 'Founding staff of the demo.' }, database);
    return {
      kind: 'person',
      personId,
      organisation: null,
      staffRoles: [role],
      secondFactorAt: null,
    };
  };
  return {
    admin: await enter('admin'),
    program_manager: await enter('program_manager'),
    reviewer: await enter('reviewer'),
    moderator: await enter('moderator'),
    otherModerator: await enter('moderator', 1),
  };
}

/** Enters the customer organisations, each with two to six people. */
export async function enterCustomers(database: Database): Promise<DemoCustomerOrganisation[]> {
  const random = seeded('customers');
  const names = customerNames();
  const nextName = () => names.next().value;
  const organisations: DemoCustomerOrganisation[] = [];
  for (const customer of demoCustomers) {
    const domain = `${addressOf(customer.name)}.example`;
    const founder = await enterPerson(nextName(), domain, database);
    const id = await createCustomer(signedIn(founder), customer, database);
    const owner = actingFor(founder, id, 'owner');
    const members = [owner];
    const colleagues = whole(random, 2, 6);
    for (let count = 1; count < colleagues; count += 1) {
      const personId = await enterPerson(nextName(), domain, database);
      await addMember(owner, { organisationId: id, personId, role: 'member' }, database);
      members.push(actingFor(personId, id, 'member'));
    }
    organisations.push({ id, members });
  }
  return organisations;
}

/** Names without end: those of the list, then first names with the last names of others. */
function* customerNames(): Generator<string, never> {
  const people = shuffled(seeded('people'), demoPeople);
  for (let round = 0; ; round += 1) {
    for (const [index, name] of people.entries()) {
      const [first] = name.split(' ');
      const lastOf = cycled(people, index + round * 37);
      yield `${first} ${lastOf.split(' ').slice(1).join(' ')}`;
    }
  }
}

/** Enters one person with an address at this domain; returns the id. */
export function enterPerson(name: string, domain: string, database: Database): Promise<string> {
  const email = `${addressOf(name)}@${domain}`;
  return createPerson(SEED, { email, name }, database);
}

function signedIn(personId: string): Person {
  return { kind: 'person', personId, organisation: null, staffRoles: [], secondFactorAt: null };
}

function actingFor(personId: string, id: string, role: CustomerRole): Person {
  const organisation = { id, kind: 'customer', role } as const;
  return { kind: 'person', personId, organisation, staffRoles: [], secondFactorAt: null };
}

/** The actor of a vendor's own person. */
export function vendorPerson(personId: string, vendorId: string, role: IsvRole): Person {
  const organisation = { id: vendorId, kind: 'isv', role } as const;
  return { kind: 'person', personId, organisation, staffRoles: [], secondFactorAt: null };
}

function addressOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '') || 'person';
}
