import type { Change } from './change.ts';
import { Invalid } from './errors.ts';

type Placed = { id: string; position: number };

/**
 * The rows in a new order, with one of them at a place.
 * @param place from 1 to how many there are
 * @returns those whose position is another than before, with the new one
 * @throws Invalid for another place
 */
export function movedTo(rows: readonly Placed[], id: string, place: number): Placed[] {
  if (!Number.isInteger(place) || place < 1 || place > rows.length) {
    throw new Invalid({ place: `Give a whole number from 1 to ${rows.length}.` });
  }
  const others = rows.filter((row) => row.id !== id);
  const at = place - 1;
  const order = [...others.slice(0, at), { id, position: -1 }, ...others.slice(at)];
  return order.flatMap((row, index) =>
    rows.find((one) => one.id === row.id)?.position === index + 1
      ? []
      : [{ id: row.id, position: index + 1 }],
  );
}

/** Writes the positions of `movedTo`. */
export async function writePositions(
  { trx }: Change,
  table: 'category' | 'platform_component',
  moved: readonly Placed[],
): Promise<void> {
  for (const { id, position } of moved) {
    await trx.updateTable(table).set({ position }).where('id', '=', id).execute();
  }
}
