import { type Actor, isStaff } from '../actor.ts';
import { record } from '../audit/record.ts';
import { change, type Database } from '../change.ts';
import { brokeConstraint, Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { wrongWebAddress } from '../web-address.ts';
import { enterOrganisation } from './organisations.ts';
import type { Tier } from './table.ts';

export type IsvInput = {
  name: string;
  /** Part of its address: small letters, digits and single hyphens. */
  slug: string;
  tier: Tier;
  tagline: string;
  about: string;
  website: string | null;
  supportEmail: string | null;
  location: string | null;
  foundedYear: number | null;
  /** The person who becomes its first owner. */
  ownerId: string;
  reason: string;
};

/** Whether the actor may take a vendor into the program. */
export function mayCreateIsv(actor: Actor): boolean {
  return isStaff(actor, 'program_manager');
}

/**
 * Takes a vendor into the program, active and claimed, with its first owner.
 * @returns its organisation id
 * @throws Forbidden, Invalid, NotFound for an unknown owner, Conflict when the slug is taken
 */
export function createIsv(actor: Actor, input: IsvInput, database: Database): Promise<string> {
  return change(database, actor, async (change) => {
    const { now, trx } = change;
    if (!mayCreateIsv(change.actor)) throw new Forbidden('Only a program manager adds vendors.');
    const website = wrongWebAddress(input.website);
    if (website) throw new Invalid({ website });
    const id = await enterOrganisation(change, 'isv', input.name);
    try {
      await trx
        .insertInto('isv')
        .values({
          organisation_id: id,
          slug: input.slug,
          state: 'active',
          tier: input.tier,
          tagline: input.tagline,
          about: input.about,
          website: input.website,
          support_email: input.supportEmail,
          location: input.location,
          founded_year: input.foundedYear,
          claimed_at: now,
          import_key: null,
        })
        .execute();
      await trx
        .insertInto('membership')
        .values({
          organisation_id: id,
          organisation_kind: 'isv',
          person_id: input.ownerId,
          role: 'owner',
          created_at: now,
        })
        .execute();
    } catch (error) {
      if (brokeConstraint(error, 'isv_slug_key')) {
        throw new Conflict(`Another vendor has the address ${input.slug} already.`);
      }
      if (brokeConstraint(error, 'isv_slug_check')) {
        throw new Invalid({ slug: 'Use small letters, digits and single hyphens.' });
      }
      if (brokeConstraint(error, 'membership_person_id_fkey')) {
        throw new NotFound('There is no such person to be the owner.');
      }
      throw error;
    }
    await record(change, {
      verb: 'isv.created',
      subject: { kind: 'organisation', id },
      as: 'staff',
      reason: input.reason,
      details: { tier: input.tier },
    });
    return id;
  });
}
