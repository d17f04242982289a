import { randomUUID } from 'node:crypto';
import { createIsv } from '#db/accounts/isvs.ts';
import { addMember, createCustomer } from '#db/accounts/organisations.ts';
import { createPerson } from '#db/accounts/persons.ts';
import { giveStaffRole } from '#db/accounts/staff.ts';
import type { CustomerRole, IsvRole, StaffRole } from '#db/accounts/table.ts';
import { type Acting, type Person, system } from '#db/actor.ts';
import type { Database } from '#db/change.ts';

const TESTS = system('tests');
/** In names of this file alone: a shop that runs is entered by several at once. */
const mark = randomUUID().slice(0, 8);
let serial = 0;

/** A person nobody knows yet; the name is also the start of the address. */
export async function enter(name: string, database: Database): Promise<Person> {
  serial += 1;
  const email = `${name}-${mark}-${serial}@tests.example`;
  const personId = await createPerson(TESTS, { email, name }, database);
  return { kind: 'person', personId, organisation: null, staffRoles: [], secondFactorAt: null };
}

/** The address of a person. */
export async function emailOf({ personId }: Person, { kysely }: Database): Promise<string> {
  const person = kysely.selectFrom('person').select('email').where('id', '=', personId);
  return (await person.executeTakeFirstOrThrow()).email;
}

/** A person with a staff role. */
export async function enterStaff(
  name: string,
  role: StaffRole,
  database: Database,
): Promise<Person> {
  const person = await enter(name, database);
  await giveStaffRole(TESTS, { personId: person.personId, role, reason: 'For a test.' }, database);
  return { ...person, staffRoles: [role], secondFactorAt: null };
}

/** A vendor with its owner, who acts for it. */
export async function enterVendor(
  name: string,
  database: Database,
): Promise<{ id: string; owner: Person }> {
  const manager = await enterStaff(`manager-of-${name}`, 'program_manager', database);
  const owner = await enter(`owner-of-${name}`, database);
  serial += 1;
  const id = await createIsv(
    manager,
    {
      name,
      slug: `${name}-${mark}-${serial}`,
      tier: 'registered',
      tagline: '',
      about: '',
      website: null,
      supportEmail: null,
      location: null,
      foundedYear: null,
      ownerId: owner.personId,
      reason: 'For a test.',
    },
    database,
  );
  return { id, owner: acting(owner, { id, kind: 'isv', role: 'owner' }) };
}

/** A customer organisation with its owner, who acts for it. */
export async function enterCustomer(
  name: string,
  database: Database,
): Promise<{ id: string; owner: Person }> {
  const owner = await enter(`owner-of-${name}`, database);
  const id = await createCustomer(
    owner,
    { name, industry: 'retail', sizeBand: '11-50', region: 'Europe' },
    database,
  );
  return { id, owner: acting(owner, { id, kind: 'customer', role: 'owner' }) };
}

/** Another member of an organisation, who acts for it. */
export async function join(
  name: string,
  organisation: { id: string; owner: Person },
  role: IsvRole | CustomerRole,
  database: Database,
): Promise<Person> {
  const person = await enter(name, database);
  const { id, owner } = organisation;
  await addMember(owner, { organisationId: id, personId: person.personId, role }, database);
  if (owner.organisation?.kind === 'isv' && isIsvRole(role)) {
    return acting(person, { id, kind: 'isv', role });
  }
  return acting(person, { id, kind: 'customer', role: role === 'owner' ? 'owner' : 'member' });
}

export function acting(person: Person, organisation: Acting): Person {
  return { ...person, organisation };
}

function isIsvRole(role: string): role is IsvRole {
  return ['owner', 'developer', 'marketer', 'viewer'].includes(role);
}
