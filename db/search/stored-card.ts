import { levelAmong } from '../certificates/standing.ts';
import type { Level } from '../certificates/table.ts';
import type { AppCard } from '../listings/cards.ts';
import type { SearchHit } from './question.ts';

/**
 * A card as both engines keep it, so that a page of results needs no second reading. Times are
 * milliseconds since 1970. What a certificate says is judged when the card is shown.
 */
export type StoredCard = Omit<AppCard, 'certification' | 'publishedAt'> & {
  certificates: { level: Level; from: number; until: number }[];
  publishedAt: number;
};

/** The card as it stands at a time. */
export function shownCard(id: string, stored: StoredCard, at: Date): SearchHit {
  const { certificates, publishedAt, ...card } = stored;
  return {
    id,
    ...card,
    certification: levelAmong(certificates, at),
    publishedAt: new Date(publishedAt),
  };
}
