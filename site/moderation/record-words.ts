import { numberText } from '../ui/number-text.ts';

/** '3 reviews were hidden or removed in the last 12 months'. */
export function takenOffText(count: number): string {
  if (count === 0) return 'No review was hidden or removed in the last 12 months';
  if (count === 1) return 'One review was hidden or removed in the last 12 months';
  return `${numberText(count)} reviews were hidden or removed in the last 12 months`;
}
