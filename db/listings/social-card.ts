import { NotFound } from '../errors.ts';
import { cardsBySlug } from '../search/listed.ts';
import type { Reading } from '../tables.ts';
import type { AppCard } from './cards.ts';

/**
 * What a picture of an app shows at a time.
 * @throws NotFound when no such app is on offer
 */
export async function socialCard(reading: Reading, slug: string, at: Date): Promise<AppCard> {
  const [card] = (await cardsBySlug(reading, [slug], at)).cards;
  if (!card) throw new NotFound('There is no such app.');
  return card;
}
