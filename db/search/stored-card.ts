import { levelAmong } from '../certificates/standing.ts';
import type { Level } from '../certificates/table.ts';
import { earliest } from '../earliest.ts';
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

/** When one of the cards will next say something else by itself, or null. */
export function nextLapse(cards: readonly StoredCard[], at: Date): Date | null {
  const moments = cards
    .flatMap(({ certificates }) => certificates.flatMap(({ from, until }) => [from, until]))
    .map((moment) => new Date(moment));
  return earliest(moments, at);
}
