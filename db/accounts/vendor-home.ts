import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import { unansweredReviews } from '../reviews/inbox.ts';
import type { Reading } from '../tables.ts';
import { hasSecondFactor } from './second-factors.ts';
import { stateAt } from './suspension.ts';
import type { IsvState } from './table.ts';

export type VendorHome = {
  slug: string;
  state: IsvState;
  /** What the public page of the vendor does not say yet, in words. */
  missing: readonly string[];
  members: number;
  owners: number;
  openInvitations: number;
  liveApps: number;
  /** Published reviews without a reply. */
  unanswered: number;
  /** Of the one who asks. */
  hasSecondFactor: boolean;
};

/**
 * What there is to do for the vendor that the actor acts for.
 * @throws NotFound when the actor acts for none
 */
export async function vendorHome(reading: Reading, actor: Actor, at: Date): Promise<VendorHome> {
  const acting = actor.kind === 'person' ? actor.organisation : null;
  if (actor.kind !== 'person' || acting?.kind !== 'isv') throw new NotFound('There is no vendor.');
  const row = await reading
    .selectFrom('isv as v')
    .select([
      'v.slug',
      'v.state',
      'v.suspended_until',
      'v.tagline',
      'v.about',
      'v.website',
      'v.support_email',
    ])
    .select('v.location')
    .select((select) => [
      select
        .selectFrom('membership as m')
        .whereRef('m.organisation_id', '=', 'v.organisation_id')
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('members'),
      select
        .selectFrom('membership as m')
        .whereRef('m.organisation_id', '=', 'v.organisation_id')
        .where('m.role', '=', 'owner')
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('owners'),
      select
        .selectFrom('invitation as i')
        .whereRef('i.organisation_id', '=', 'v.organisation_id')
        .where('i.state', '=', 'open')
        .where('i.expires_at', '>', at)
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('open_invitations'),
      select
        .selectFrom('listing as l')
        .whereRef('l.vendor_id', '=', 'v.organisation_id')
        .where('l.state', 'in', ['live', 'deprecated'])
        .select((one) => one.fn.countAll<number>().as('count'))
        .as('live_apps'),
    ])
    .where('v.organisation_id', '=', acting.id)
    .executeTakeFirstOrThrow();
  return {
    slug: row.slug,
    state: stateAt(row, at),
    missing: missingIn(row),
    members: row.members ?? 0,
    owners: row.owners ?? 0,
    openInvitations: row.open_invitations ?? 0,
    liveApps: row.live_apps ?? 0,
    unanswered: await unansweredReviews(reading, acting.id),
    hasSecondFactor: await hasSecondFactor(reading, actor.personId),
  };
}

function missingIn(profile: {
  tagline: string;
  about: string;
  website: string | null;
  support_email: string | null;
  location: string | null;
}): string[] {
  const parts: [string, string | null][] = [
    ['a line that says what you do', profile.tagline],
    ['a few sentences about you', profile.about],
    ['a website', profile.website],
    ['an address for support', profile.support_email],
    ['where you are', profile.location],
  ];
  return parts.flatMap(([words, value]) => (value ? [] : [words]));
}
