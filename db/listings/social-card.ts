import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import { type AppCard, cardsById, offeredApps } from './cards.ts';

/**
 * What a picture of an app shows at a time.
 * @throws NotFound when no such app is on offer
 */
export async function socialCard(reading: Reading, slug: string, at: Date): Promise<AppCard> {
  const app = await offeredApps(reading)
    .where('l.slug', '=', slug)
    .select('l.id')
    .executeTakeFirst();
  const [card] = app ? await cardsById(reading, [app.id], at) : [];
  if (!card) throw new NotFound('There is no such app.');
  return card;
}
