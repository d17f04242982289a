import { sql } from 'kysely';
import type { Reading } from '../../tables.ts';

/** What a person has to prove a sign-in with, beside the password. */
export type FactorState = {
  authenticator: { since: Date } | null;
  /** The oldest first. */
  passkeys: { id: string; name: string; since: Date; usedAt: Date | null }[];
  /** Codes that still work. */
  codesLeft: number;
  codesMadeAt: Date | null;
  isStaff: boolean;
  /** Whether there is any of them but codes: those are for when the others are lost. */
  hasFactor: boolean;
  /** Why the last one cannot be removed; null when nothing is in the way. */
  whyLastStays: string | null;
};

/** What a person has set up, for the page on it and for the rules about it. */
export async function factorState(reading: Reading, personId: string): Promise<FactorState> {
  const authenticator = await reading
    .selectFrom('authenticator')
    .select('confirmed_at as since')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .$narrowType<{ since: Date }>()
    .executeTakeFirst();
  const passkeys = await reading
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at as since', 'used_at as usedAt'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const rest = await reading
    .selectFrom('person as p')
    .select(sql<boolean>`exists (select from staff_role where person_id = p.id)`.as('is_staff'))
    .select(
      sql<boolean>`exists (select from membership m
        where m.person_id = p.id and m.organisation_kind = 'isv' and m.role = 'owner')`.as(
        'owns_vendor',
      ),
    )
    .select(
      sql<number>`(select count(*) from recovery_code c
        where c.person_id = p.id and c.used_at is null)`.as('codes_left'),
    )
    .select(
      sql<Date | null>`(select max(created_at) from recovery_code c
        where c.person_id = p.id)`.as('codes_made_at'),
    )
    .where('p.id', '=', personId)
    .executeTakeFirst();
  const count = passkeys.length + (authenticator ? 1 : 0);
  const isStaff = rest?.is_staff ?? false;
  return {
    authenticator: authenticator ?? null,
    passkeys,
    codesLeft: rest?.codes_left ?? 0,
    codesMadeAt: rest?.codes_made_at ?? null,
    isStaff,
    hasFactor: count > 0,
    whyLastStays: count === 1 ? whyOneStays(isStaff, rest?.owns_vendor ?? false) : null,
  };
}

function whyOneStays(isStaff: boolean, ownsVendor: boolean): string | null {
  if (isStaff) return STAFF_KEEP_ONE;
  return ownsVendor ? OWNERS_KEEP_ONE : null;
}

const STAFF_KEEP_ONE =
  'Staff sign in with a second factor, so the last one stays. Add another one first.';
const OWNERS_KEEP_ONE =
  'Owners of a vendor have a second factor, so the last one stays. Add another one first.';
