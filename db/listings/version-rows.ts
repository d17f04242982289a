import type { Insertable } from 'kysely';
import type { Change } from '../change.ts';
import { Invalid } from '../errors.ts';
import { newId } from '../identifier.ts';
import type { ListingContent, MediaContent, PlanContent } from './content.ts';
import { renderDescription } from './description.ts';
import type { ListingMediaTable, PlanTable } from './table.ts';

const CHILDREN = [
  'plan',
  'listing_media',
  'listing_integration',
  'compliance_claim',
  'listing_version_category',
] as const;

/** Adds a draft with everything that hangs on it; returns its id. */
export async function addVersion(
  change: Change,
  input: { listingId: string; number: number; content: ListingContent },
): Promise<string> {
  const id = newId(change.now);
  await change.trx
    .insertInto('listing_version')
    .values({
      id,
      listing_id: input.listingId,
      number: input.number,
      state: 'draft',
      created_at: change.now,
      ...(await columnsOf(change, input.content)),
    })
    .execute();
  await addChildren(change, id, input.content);
  return id;
}

/** Replaces all that an open version says. */
export async function rewriteVersion(
  change: Change,
  versionId: string,
  content: ListingContent,
): Promise<void> {
  await change.trx
    .updateTable('listing_version')
    .set(await columnsOf(change, content))
    .where('id', '=', versionId)
    .execute();
  for (const table of CHILDREN) {
    await change.trx.deleteFrom(table).where('version_id', '=', versionId).execute();
  }
  await addChildren(change, versionId, content);
}

async function columnsOf(change: Change, content: ListingContent) {
  const { support } = content;
  return {
    name: content.name.trim(),
    tagline: content.tagline.trim(),
    description: content.description,
    description_html: renderDescription(content.description),
    primary_category_id: await categoryId(change, content.category),
    tags: [...content.tags],
    aliases: [...content.aliases],
    industries: [...content.industries],
    homepage: content.homepage,
    license: content.license,
    support_hours: support?.hours ?? null,
    support_first_answer_hours: support?.firstAnswerHours ?? null,
    support_channels: [...(support?.channels ?? [])],
  };
}

async function categoryId(change: Change, slug: string): Promise<string> {
  const category = await change.trx
    .selectFrom('category')
    .select('id')
    .where('slug', '=', slug)
    .where('parent_id', 'is not', null)
    .executeTakeFirst();
  if (!category) throw new Invalid({ category: `There is no category ${slug}.` });
  return category.id;
}

async function addChildren(change: Change, versionId: string, content: ListingContent) {
  const { now, trx } = change;
  const plans = content.plans.map((plan, position) => ({
    id: newId(now),
    version_id: versionId,
    position,
    ...planColumns(plan),
  }));
  if (plans.length > 0) await trx.insertInto('plan').values(plans).execute();
  const media = content.media.map((one, position) => mediaRow(change, versionId, one, position));
  if (media.length > 0) await trx.insertInto('listing_media').values(media).execute();
  const claims = content.compliance.map((claim) => ({
    version_id: versionId,
    standard: claim.standard,
    verifier: claim.verifier,
    verified_on: claim.verifiedOn,
  }));
  if (claims.length > 0) await trx.insertInto('compliance_claim').values(claims).execute();
  await addIntegrations(change, versionId, content);
}

async function addIntegrations(change: Change, versionId: string, content: ListingContent) {
  if (content.integrations.length === 0) return;
  const components = await change.trx
    .selectFrom('platform_component')
    .select(['id', 'slug'])
    .execute();
  const rows = content.integrations.map((integration) => {
    const component = components.find((one) => one.slug === integration.component);
    if (!component) {
      throw new Invalid({ integrations: `The platform has no ${integration.component}.` });
    }
    const { direction, purpose } = integration;
    return { version_id: versionId, component_id: component.id, direction, purpose };
  });
  await change.trx.insertInto('listing_integration').values(rows).execute();
}

type PlanColumns = Omit<Insertable<PlanTable>, 'id' | 'version_id' | 'position'>;

function planColumns(plan: PlanContent): PlanColumns {
  const shared = { kind: plan.kind, name: plan.name, features: [...plan.features] };
  if (plan.kind === 'free' || plan.kind === 'freemium') return shared;
  return {
    ...shared,
    price_amount: plan.amount,
    currency: plan.currency,
    billing_interval: plan.interval,
    price_per: plan.per,
    trial_days: plan.kind === 'trial' ? plan.trialDays : null,
  };
}

function mediaRow(
  change: Change,
  versionId: string,
  media: MediaContent,
  position: number,
): Insertable<ListingMediaTable> {
  return {
    id: newId(change.now),
    version_id: versionId,
    kind: media.kind,
    position,
    storage_key: media.storageKey,
    width: media.width,
    height: media.height,
    alt: media.alt,
    tint: media.tint,
  };
}
